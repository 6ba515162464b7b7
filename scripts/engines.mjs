// The browser engines for the tests, by the names in BROWSERS. An engine that is missing is named, with what to install.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium, onPath } from './find-chromium.mjs';
import { missingForWebkit, webkitLauncher } from './webkit-launcher.mjs';

const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * A page that lies behind another draws no frames and takes no key presses. So each page gets a window of its own, and
 * thinks that it has the focus.
 */
async function createFocusedPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** How to start Firefox. */
export function firefoxOptions() {
  const { FIREFOX_PATH } = process.env;
  const executablePath = FIREFOX_PATH || onPath('firefox-esr', 'firefox') || MAC_FIREFOX;
  if (!existsSync(executablePath))
    throw new Error('No Firefox found. Debian: apt-get install firefox-esr; or set FIREFOX_PATH.');
  return { browser: 'firefox', executablePath, headless: true };
}

/** WebKit, where it is there. */
export function webkit() {
  const missing = missingForWebkit();
  if (missing.length)
    throw new Error(`No WebKit: ${missing.join(', ')} not found. Debian: apt-get install webkit2gtk-driver xvfb.`);
  return webkitLauncher();
}

const ENGINES = {
  async chromium() {
    const { source, launchOptions } = await findChromium();
    console.log(`Chromium: ${source} (${launchOptions.executablePath})`);
    return chromeLauncher({ launchOptions, createPage: createFocusedPage });
  },
  firefox() {
    // one page at a time: the focus can't be emulated here
    return Object.assign(chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions() }), {
      name: 'Firefox',
    });
  },
  webkit,
};

/** The launchers for a list like "chromium,firefox,webkit"; throws, naming every engine that is unknown or missing. */
export async function launchers(names) {
  const results = await Promise.allSettled(
    names
      .split(',')
      .map((name) => name.trim())
      .map(async (name) => {
        if (!Object.hasOwn(ENGINES, name))
          throw new Error(`BROWSERS knows ${Object.keys(ENGINES).join(', ')}, not "${name}".`);
        return ENGINES[name]();
      }),
  );
  const problems = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (problems.length) throw new Error(problems.join('\n'));
  return results.map(({ value }) => value);
}
