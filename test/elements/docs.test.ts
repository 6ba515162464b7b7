/** The reference of the demo, as a site builder uses it: set, fill, style, hear. */
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { type RugVragenlijst } from '../../src/index.js';
import { all, isVisible, parts } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

let frame: HTMLIFrameElement;
let page: Document;

const TAGS = ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'];
const get = <E extends Element = HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
const live = (tag: string) => get<RugVragenlijst>(`.live > ${tag}`);
const code = (tag: string) => get(`[data-element="${tag}"] pre`).textContent;
const control = (anchor: string) => get<HTMLInputElement>(`#${anchor} :is(input, select, button)`);

function set(anchor: string, value: string | boolean) {
  const input = control(anchor);
  if (typeof value === 'boolean') return input.click();
  input.value = value;
  input.dispatchEvent(new Event('change'));
}

/** Notes what goes wrong from the first moment on; the test server serves lit's development build, which says so. */
const LISTEN = `<base href="/demo/docs.html"><script>
  window.said = [];
  for (const method of ['error', 'warn'])
    console[method] = (...args) => /Lit is in dev mode/.test(args[0]) || said.push(args.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;

beforeEach(async () => {
  const text = await (await fetch('/demo/docs.html')).text();
  frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  const inDemo = text.replace(/ (href|src)="(\w+\.(?:css|js|svg))"/g, ' $1="/demo/$2"');
  frame.srcdoc = inDemo.replace('<head>', `<head>${LISTEN}`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  page = frame.contentDocument!;
  await waitUntil(() => control('rug-lichaamskaart-part-root'), 'the page is not ready');
});
afterEach(() => {
  const { said } = frame.contentWindow as unknown as { said: string[] };
  frame.remove();
  expect(said).to.deep.equal([]);
});

it('every element is live, beside the code that it was made from', async () => {
  for (const tag of TAGS) {
    await waitUntil(() => all(live(tag), '[part~="root"]').length, tag);
    expect(code(tag)).to.contain(`<${tag}`).and.to.contain(`</${tag}>`);
  }
});

it('an attribute that is set goes to the example, and into its code', async () => {
  set('rug-lichaamskaart-property-mode', 'spot');
  await live('rug-lichaamskaart').updateComplete;
  await waitUntil(() => code('rug-lichaamskaart').includes('<rug-lichaamskaart mode="spot">'), 'the code');
  await waitUntil(() => all(live('rug-lichaamskaart'), 'input[value="7.1"]').length, 'the example');
  set('rug-vragenlijst-property-disabled', true);
  await waitUntil(() => code('rug-vragenlijst').includes(' disabled>'), 'a boolean attribute has no value');
  set('rug-vragenlijst-property-gpNumber', '');
  await waitUntil(() => code('rug-vragenlijst').startsWith('<rug-vragenlijst disabled>'), 'taken away again');
});

it('an event is shown with what it carries', async () => {
  const log = () => get('[data-element="rug-vragenlijst"] .log').textContent;
  parts(live('rug-vragenlijst'), 'button-primary')[0]!.click();
  await waitUntil(() => log().includes('rug-step'), 'no event');
  expect(log()).to.contain('rug-start').and.to.contain('"safety"');
});

it('a slot is filled and emptied, and a custom property goes to this example alone', async () => {
  const filled = () => all(live('rug-vragenlijst'), '[slot="provider"]').filter(isVisible).length;
  set('rug-vragenlijst-slot-provider', true);
  await waitUntil(() => filled() === 1, 'filled');
  set('rug-vragenlijst-slot-provider', true);
  await waitUntil(() => filled() === 0, 'emptied');
  set('rug-vragenlijst-token-rug-accent', 'rgb(1, 2, 3)');
  const [button] = parts(live('rug-vragenlijst'), 'button-primary');
  expect(page.defaultView!.getComputedStyle(button!).backgroundColor).to.equal('rgb(1, 2, 3)');
});

it('a part is outlined by the selector that a style sheet would use', async () => {
  await waitUntil(() => parts(live('rug-vragenlijst'), 'heading').length, 'not drawn');
  const [heading] = parts(live('rug-vragenlijst'), 'heading');
  const outline = () => page.defaultView!.getComputedStyle(heading!).outlineStyle;
  control('rug-vragenlijst-part-heading').click();
  expect(outline()).to.equal('dashed');
  expect(control('rug-vragenlijst-part-heading').getAttribute('aria-pressed')).to.equal('true');
  control('rug-vragenlijst-part-heading').click();
  expect(outline()).to.not.equal('dashed');
});

it('the questionnaire can be shown on other pages, with other parts on them', async () => {
  const pages = get<HTMLSelectElement>('[data-element="rug-vragenlijst"] .tools select');
  const seen = new Set<string>();
  for (const { value } of pages.options) {
    pages.value = value;
    pages.dispatchEvent(new Event('change'));
    await live('rug-vragenlijst').updateComplete;
    await waitUntil(() => parts(live('rug-vragenlijst'), 'heading').filter(isVisible).length, value);
    seen.add(live('rug-vragenlijst').snapshot.step.id);
  }
  expect([...seen]).to.deep.equal(['intro', 'safety-now', '1.1', '2', 'answer-4.1', 'end', 'outcome']);
  const away = get('#rug-vragenlijst-part-outcome').classList;
  await waitUntil(() => !away.contains('away'), 'the outcome is in sight');
  expect(get('#rug-vragenlijst-part-error').classList.contains('away')).to.equal(true);
});

it('has no fault that axe finds, but for the elements, which have their own test', async function () {
  this.timeout(60_000); // hundreds of rows
  await waitUntil(() => parts(live('rug-aandoening'), 'heading').length, 'not drawn');
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const { axe } = frame.contentWindow as unknown as { axe: typeof Axe };
  const { violations } = await axe.run({ exclude: [['.live']] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
});
