/** The hashes of the build: a browser runs what was built, and refuses what somebody has changed on the way. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { all, Flow, script, textOf, titleOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

const CDN = new URL('../../../dist/cdn/', import.meta.url);
const FALLBACK = 'Bel 112 bij druk op de borst.';

interface Integrity {
  version: string;
  entry: string;
  files: Record<string, string>;
}
const built = (await (await fetch(new URL('integrity.json', CDN))).json()) as Integrity;
/** The import map as a host pastes it, for the folder where it put the files. */
const importMap = async (folder: string) =>
  (await (await fetch(new URL('importmap.html', CDN))).text()).replaceAll('/rug-zelfdiagnose/', folder);

let frame: HTMLIFrameElement;
afterEach(() => frame.remove());

/** A host's page with the build, in which the files that begin with a name have been changed. */
async function pageWith(changed: string, { entry = built.entry, map = false } = {}) {
  const folder = `/changed/${changed}/`;
  frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>A host</title>
    ${map ? await importMap(folder) : ''}
    <script type="module" src="${folder}${entry}" integrity="${built.files[entry]}"></script>
    <rug-vragenlijst>${FALLBACK}</rug-vragenlijst></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded; // module scripts have run, or were refused, before this
  const page = frame.contentDocument!;
  const element = page.querySelector<RugVragenlijst>('rug-vragenlijst')!;
  const errors: string[] = [];
  page.addEventListener('rug-error', (event) => errors.push((event as HTMLElementEventMap['rug-error']).code));
  return { page, element, errors, flow: new Flow(element, script) };
}

const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];
const { failed, retry, intro } = words.shell;

for (const entry of ['rug-zelfdiagnose.js', built.entry]) {
  it(`${entry}: runs with its hash`, async () => {
    const { flow } = await pageWith('nothing', { entry });
    await flow.follow(...SAFE);
    await waitUntil(() => flow.title === titleOf('1.1'), 'it did not go on');
  });

  it(`${entry}: with one byte more is refused, and the emergency text stays`, async () => {
    const { page, element } = await pageWith('rug-zelfdiagnose', { entry });
    expect(page.defaultView!.customElements.get('rug-vragenlijst')).to.equal(undefined);
    expect(textOf(element)).to.equal(FALLBACK);
    expect(all(element, '*')).to.deep.equal([]);
  });
}

it('the name with a version is that of the package, and the same script', () => {
  expect(built.entry).to.equal(`rug-zelfdiagnose-${built.version}.js`);
  expect(built.files[built.entry]).to.equal(built.files['rug-zelfdiagnose.js']);
});

it('the import map lets all chunks through as they were built', async () => {
  const { flow, errors } = await pageWith('nothing', { map: true });
  await flow.follow(...SAFE);
  await waitUntil(() => flow.title === titleOf('1.1'), 'it did not go on');
  expect(errors).to.deep.equal([]);
});

for (const chunk of ['later-pages', 'nl-rest'])
  it(`the import map refuses a changed ${chunk}, however often one tries again, and the page says so`, async () => {
    const { flow, errors } = await pageWith(chunk, { map: true });
    expect(flow.title).to.equal(intro.title);
    await flow.follow(...SAFE);
    for (let tries = 1; tries <= 8; tries += 1) {
      await waitUntil(() => flow.title === failed, `try ${tries}`);
      const before = errors.length;
      await flow.press(retry);
      await waitUntil(() => errors.length > before, 'not told');
    }
    expect(new Set(errors)).to.deep.equal(new Set(['load-failed']));
  });
