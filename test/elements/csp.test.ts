/** The file for pages without a bundler, on a page that allows next to nothing. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { titleOf, urgencyTitle } from '../support/flow.js';
import { wholeFlow } from '../support/hostile.js';
import { visit, type Visit } from '../support/visit.js';
import { waitUntil } from '../support/wait.js';

const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];
const NO_ALARM = ['1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no'];

/** Every kind of page: the nearest choice, both maps, an answer that opens, and a closing page. */
async function calmCourse({ flow }: Visit): Promise<void> {
  await flow.follow(...SAFE, ...NO_ALARM, '2 2.2', '4.1 no', '4.2 yes');
  await flow.open(words.pages.answer.fits);
  await flow.open(words.pages.answer.why);
  await flow.follow('reject', '4.3 no', '4.4 no', 'nearest-4 none', '7 7.2', 'recognise');
  expect(flow.text).to.contain(words.answers[29]!.title);
}

/** Urgent from the first page on, and other answers everywhere. */
async function urgentCourse({ flow }: Visit): Promise<void> {
  await flow.follow('begin', 'safety-112 safety-112.1', 'next', 'safety-now safety-now.3', 'safety-today unsure');
  await flow.follow('1.1 yes', '1.2 unsure', '1.3 no', '1.4 yes', '1.5 yes', '1.6 no', 'reject', '2 2.1', '3.1 yes');
  await flow.follow('3.3 yes', 'recognise');
  expect(flow.title).to.equal(urgencyTitle('emergency'));
  expect(flow.text).to.contain(words.answers[7]!.title);
}

describe('Under a strict Content-Security-Policy', () => {
  it('the page is served with the policy of the promise', async () => {
    const { headers } = await fetch(new URL('../../../test/pages/csp.html', import.meta.url));
    expect(headers.get('content-security-policy')).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  it('what the policy stops is noted', async () => {
    const { page, seen } = await visit();
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => seen.violations.length, 'no violation came');
    expect(seen.violations[0]).to.contain('style-src');
  });

  it('the whole flow runs by real clicks, with no violation, no error, and nothing called that sends or keeps', async () => {
    const here = await visit();
    await calmCourse(here);
    expect(here.seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
  });

  it('also an urgent course, with changes, Vorige and beginning again', async () => {
    const here = await visit();
    await urgentCourse(here);
    const { flow, seen } = here;
    await flow.change('1.4');
    await flow.answer('1.4', 'no');
    await flow.back();
    await flow.restart();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
  });

  it('also the interview, with its maps, to its outcome with everything open, and a change', async () => {
    const { flow, seen } = await visit();
    await wholeFlow(flow, () => void expect(flow.title).not.to.equal(''));
    await flow.goTo('outcome', 'interview begin', 'interview.uitstraling uitstraling.1');
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    await waitUntil(() => flow.parts('library').length, 'what there is to read');
    await flow.settled();
    expect(flow.parts('outcome').length).to.be.above(0);
    expect(seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
  });

  it('it has its look: the styles apply', async () => {
    const { flow, page } = await visit();
    const primary = flow.control(words.shell.start);
    expect(page.getComputedStyle(primary).backgroundColor).not.to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    expect(primary.getBoundingClientRect().height, 'a large target').to.be.at.least(44);
  });

  it('an answer and a map of their own show too', async () => {
    const { page, flow, seen } = await visit();
    await flow.begin();
    await page.customElements.whenDefined('rug-antwoord');
    await page.customElements.whenDefined('rug-lichaamskaart');
    const text = () =>
      [...page.document.querySelectorAll('rug-antwoord, rug-lichaamskaart')]
        .map(({ shadowRoot }) => shadowRoot?.textContent)
        .join();
    await waitUntil(() => text().includes(words.answers[11]!.title) && text().includes(titleOf('7')), 'no words');
    expect(seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
  });
});

describe('H13: nothing leaves the page', () => {
  it('the only requests are its own chunks, all of them once the first tick box is there', async () => {
    const here = await visit();
    await here.flow.begin();
    await here.page.customElements.whenDefined('rug-antwoord');
    await waitUntil(() => here.flow.text.includes(words.pages.restart.title), 'no later words');
    const early = here.requests();
    expect(early.slice(0, 2)).to.deep.equal(['test/pages/csp.js', 'dist/cdn/rug-zelfdiagnose.js']);
    for (const name of early.slice(2)) expect(name).to.match(/^dist\/cdn\/chunks\/[\w-]+\.js$/);
    expect(early.length, 'later pages and answers').to.be.above(2);
    await here.flow.follow('safety-112 none', 'safety-now none', 'safety-today none', ...NO_ALARM, '2 2.5', '7 7.4');
    await here.flow.recognise();
    expect(here.requests()).to.deep.equal(early);
  });

  it('two courses with other answers ask for the same files in the same order', async () => {
    const calm = await visit();
    await calmCourse(calm);
    const urgent = await visit();
    await urgentCourse(urgent);
    expect(urgent.requests()).to.deep.equal(calm.requests());
  });

  it('nothing is left in storage, cookies, databases, the URL or the history', async () => {
    const here = await visit();
    const before = await here.traces();
    await urgentCourse(here);
    expect(await here.traces()).to.deep.equal(before);
  });
});
