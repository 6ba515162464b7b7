/** The connection is lost after the first script: the visitor is told, loses nothing, and can go on when it is back. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { Flow, script, titleOf, urgencyTitle } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

interface OfflinePage {
  ready: Promise<void>;
  /** Whether chunks come through from now on; how many were asked for before. */
  network(works: boolean): Promise<number>;
}

let frame: HTMLIFrameElement;
let page: Window & typeof globalThis & OfflinePage;
let errors: string[];

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.src = new URL('../../../test/pages/offline/index.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  page = frame.contentWindow as typeof page;
  await page.ready;
  await page.network(false);
  errors = [];
  page.document.addEventListener('rug-error', (event) => errors.push((event as HTMLElementEventMap['rug-error']).code));
});
afterEach(async () => {
  for (const registration of await page.navigator.serviceWorker.getRegistrations()) await registration.unregister();
  frame.remove();
});

const SAFE = ['begin', 'safety-112 unsure', 'safety-now none', 'safety-today none'];
const { failed, retry } = words.shell;

it('the safety check needs nothing more; then the page says what is wrong, and goes on when asked again', async () => {
  const flow = await Flow.openIn(page.document.body, {}, script);
  await flow.follow(...SAFE);
  expect(flow.title).to.equal(urgencyTitle('now'));
  await flow.next();
  expect(flow.title).to.equal(failed);
  expect(errors).to.include('load-failed');
  expect(await page.network(false), 'it did ask').to.be.above(0);

  const failures = errors.length;
  await flow.press(retry);
  await waitUntil(() => errors.length > failures, 'not told again');
  await flow.settled();
  expect(flow.title, 'still no network').to.equal(failed);
  expect(await page.network(true), 'it asked again').to.be.above(0);

  await flow.press(retry);
  await waitUntil(() => flow.title === titleOf('1.1'), 'it did not go on');
  await flow.goTo('answer-7', '7 7.2');
  expect(flow.text).to.contain(words.answers[29]!.title).and.to.contain(urgencyTitle('now'));
});

for (const tag of ['rug-antwoord', 'rug-lichaamskaart'])
  it(`<${tag}> alone, whose script does not come, leaves what the host put inside`, async () => {
    page.document.body.innerHTML = `<${tag}><p>Bel uw huisarts.</p></${tag}>`;
    const flow = new Flow(page.document.body.firstElementChild as RugVragenlijst, script);
    await flow.settled();
    expect(flow.text).to.equal('Bel uw huisarts.');
  });
