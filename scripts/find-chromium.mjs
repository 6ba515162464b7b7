// Finds a Chromium for the tests: CHROME_PATH, then an installed one, then (Linux x64) the one that came through npm.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = [
  '--no-sandbox', // containers often have no user namespaces; only our own pages are opened
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // nothing outside this machine has an address: a page that asks for it fails in the tests
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that PATH knows. */
export const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isProgram);

/** Where it was found, and the options to launch it with. */
export async function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names ${CHROME_PATH}, which is not there.`);
  const installed = CHROME_PATH || onPath(...NAMES) || PLACES.find(existsSync);
  if (installed)
    return {
      source: CHROME_PATH ? 'CHROME_PATH' : 'installed',
      launchOptions: { executablePath: installed, headless: true, args: FLAGS },
    };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Outside AWS the package leaves its own libnss3 and friends packed; this, set before the import, unpacks them.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      source: '@sparticuz/chromium',
      launchOptions: { executablePath: await chromium.executablePath(), headless: 'shell', args: FLAGS },
    };
  }
  throw new Error(
    'No Chromium found. Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one.',
  );
}
