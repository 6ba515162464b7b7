/** The outcome of the interview: what the answers fit with, what speaks for it and against it, and how it hangs together. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type Snapshot } from '../../src/index.js';
import { all, everything, Flow, isVisible, plain, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { INTERVIEW, MANY, nameOf, openAt, RANKED } from '../support/interview.js';

const { outcome, rows } = words.interview;
const { answer, closing, review } = words.pages;

/** By script to the outcome, with these rows of the interview and all else skipped. */
const open = (...said: string[]) =>
  openAt(
    'outcome',
    said.map((one) => `interview.${one}`),
  );
/** The groups that the page shows: the title of each, with the names in it. */
const groups = (flow: Flow): string[][] =>
  flow.parts('outcome-group').map((group) => all(group, '[role="heading"]').map((heading) => textOf(heading)));

const articleOf = (flow: Flow, condition: string) =>
  flow.parts('outcome').find((one) => textOf(all(one, '[role="heading"]')[0]!) === nameOf(condition))!;
const items = (node: Node) => all(node, 'li').map((item) => textOf(item));
/** A row as a reason, with its strength in words. */
const reason = (row: string, strength: keyof typeof outcome.strengths) =>
  `${rows[row]!.label} (${outcome.strengths[strength]})`;

describe('The outcome', () => {
  it('has its groups in order, a red flag above all others, and five conditions at most', async () => {
    const flow = await openAt('outcome', MANY);
    expect(flow.element.snapshot.step).to.deep.equal({ kind: 'end', id: 'outcome' });
    const [cauda, chronic, ...partly] = RANKED.map(nameOf);
    expect(groups(flow)).to.deep.equal([
      [outcome.first, cauda],
      [outcome.good, chronic],
      [outcome.partly, ...partly],
    ]);
    expect(flow.title, 'the urgency stays above it').to.equal(urgencyTitle('now'));
    for (const line of [outcome.title, ...outcome.intro, ...outcome.basis]) expect(flow.text).to.contain(line);
    expect(flow.text).not.to.contain(outcome.nothingTitle);
    for (const line of [closing.do, closing.call, closing.tell, ...closing.tellLines])
      expect(flow.text).to.contain(line);
    expect(flow.parts('interview-door'), 'it is behind one').to.deep.equal([]);
  });

  it('puts what is less likely last', async () => {
    const flow = await open('sinds-wanneer sinds-wanneer.5', 'waar-pijn waar-pijn.6');
    expect(groups(flow)).to.deep.equal([
      [outcome.partly, nameOf('bekkeninstabiliteit')],
      [outcome.less, nameOf('myalgie')],
    ]);
  });

  it('says of each what speaks for it and how strongly, the strongest first', async () => {
    const flow = await openAt('outcome', MANY);
    const chronic = articleOf(flow, 'chronische-discopathie');
    expect(textOf(chronic)).to.contain(outcome.for).and.not.to.contain(outcome.against);
    expect(textOf(chronic)).to.contain(plain(words.conditions['chronische-discopathie']!.text[0]!));
    // sitting counts for less than the book says: most people with back pain say it
    const reasons = [reason('bewegen.2', 'strong'), reason('hoesten.2', 'moderate'), reason('zitten.1', 'moderate')];
    expect(items(chronic).slice(0, 3)).to.have.members(reasons);
    expect(items(chronic)).to.deep.equal([reasons[0], ...items(chronic).slice(1, 3), reason('waar-pijn.3', 'weak')]);
    expect(items(articleOf(flow, 'caudasyndroom'))).to.deep.equal([reason('aanvullend.4', 'strong')]);
  });

  it('says what speaks against it too', async () => {
    const flow = await open('sinds-wanneer sinds-wanneer.7', 'uitstraling uitstraling.1', 'bewegen bewegen.1');
    const spit = articleOf(flow, 'spit');
    const text = textOf(spit);
    expect(items(spit)).to.deep.equal([
      reason('sinds-wanneer.7', 'strong'),
      reason('bewegen.1', 'moderate'),
      reason('uitstraling.1', 'moderate'),
    ]);
    expect(text.indexOf(outcome.against)).to.be.within(
      text.indexOf(rows['bewegen.1']!.label),
      text.indexOf(rows['uitstraling.1']!.label),
    );
  });

  it('opens why each answer counts', async () => {
    const flow = await openAt('outcome', MANY);
    const chronic = articleOf(flow, 'chronische-discopathie');
    const why = ['bewegen.2', 'hoesten.2', 'zitten.1', 'waar-pijn.3'].map((row) => plain(rows[row]!.why!));
    for (const line of why) expect(textOf(chronic)).not.to.contain(line);
    await flow.hand.press(all(chronic, 'summary').find((one) => textOf(one) === answer.why)!);
    await flow.settled();
    for (const line of why) expect(textOf(chronic)).to.contain(line);
  });

  it('opens the article of each in place, and stays where it is', async () => {
    const flow = await openAt('outcome', MANY);
    const before = JSON.stringify(flow.element.snapshot);
    const { articles } = await words.loadArticles!();
    for (const condition of RANKED) {
      const one = articleOf(flow, condition);
      const summary = answer.readMore.replace('{name}', nameOf(condition));
      await flow.hand.press(all(one, 'summary').find((link) => textOf(link) === summary)!);
      const advice = plain(articles[condition]!.do[0]!);
      await waitUntil(() => textOf(one).includes(advice), `no article on ${condition}`, { interval: 5 });
    }
    expect(JSON.stringify(flow.element.snapshot)).to.equal(before);
    expect(groups(flow)[0]![0]).to.equal(outcome.first);
  });

  it('says that two can go together, and which skipped questions would tell the highest two apart', async () => {
    const flow = await openAt('outcome', MANY);
    const [first, second] = RANKED.map(nameOf) as [string, string];
    const title = outcome.apartTitle.replace('{first}', first).replace('{second}', second);
    for (const line of [outcome.both, title, outcome.apartAsked]) expect(flow.text).to.contain(line);
    const lists = flow.all('ul').filter((list) => items(list).includes(titleOf('interview.doof')));
    // less strength, numb toes and a foot that drops lead to list 3, whose answers fit with the disc too
    const skipped = ['waar-last', 'sinds-wanneer', 'uitstraling', 'doof', 'staan', 'opstaan', 'slenteren', 'bukken'];
    skipped.push('liggen', 'fietsen', 'loopgang', 'test-liggen');
    expect(lists.map(items)).to.deep.equal([skipped.map((page) => titleOf(`interview.${page}`))]);
    expect(flow.text).not.to.contain(outcome.apartNone);
  });

  it('says so where no question was skipped that could', async () => {
    const said = ['sinds-wanneer sinds-wanneer.5', 'waar-pijn waar-pijn.6', 'waar-last none', 'uitstraling none'];
    const flow = await open(...said, 'staan none', 'lopen lopen.3', 'loopgang none', 'stand stand.2');
    expect(flow.text).to.contain(outcome.apartNone).and.not.to.contain(outcome.apartAsked);
  });

  it('shows the stages, and marks the current one', async () => {
    const flow = await openAt('outcome', MANY);
    for (const line of [outcome.stagesTitle, ...outcome.stagesText]) expect(flow.text).to.contain(line);
    const order = ['tear', 'chronic', 'dural', 'root', 'hernia'] as const;
    const stages = all(flow.part('stages'), 'li');
    expect(stages.map((stage) => stage.getAttribute('aria-current'))).to.deep.equal([null, 'step', null, null, null]);
    for (const [at, id] of order.entries()) {
      const { name, text } = outcome.stages[id]!;
      expect(textOf(stages[at]!)).to.equal(`${name}${id === 'chronic' ? ` (${outcome.here})` : ''} ${text}`);
    }
  });

  it('has no stages for what has none', async () => {
    const flow = await open('fotos fotos.2');
    expect(groups(flow)[0]).to.deep.equal([outcome.partly, nameOf('spondylolisthesis')]);
    expect(flow.parts('stages')).to.deep.equal([]);
  });

  it('shows no percentage and no score', async () => {
    const flow = await openAt('outcome', MANY);
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    expect(flow.text).not.to.match(/%|procent|\bpunt(en)?\b|\d+ (van|op) (de )?\d+/);
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = false;
    for (const group of flow.parts('outcome-group')) expect(textOf(group)).not.to.match(/\d/);
    for (const element of flow.parts('outcome-group').flatMap((group) => everything(group)))
      expect(element.matches('meter, progress, [role="meter"], [role="progressbar"], svg')).to.equal(false);
  });

  it('says so when nothing stands out', async () => {
    for (const said of [[], ['waar-pijn waar-pijn.6']]) {
      const flow = await open(...said);
      for (const line of [outcome.nothingTitle, ...outcome.nothing, ...outcome.basis])
        expect(flow.text).to.contain(line);
      for (const line of [outcome.title, outcome.both, outcome.apartAsked, outcome.apartNone])
        expect(flow.text).not.to.contain(line);
      expect(groups(flow)).to.deep.equal(said.length ? [[outcome.less, nameOf('myalgie')]] : []);
    }
  });

  it('has what was recognised before it, and counts it', async () => {
    const flow = await openAt('outcome', ['2 2.2', '4.2 yes', 'answer-4.2 recognise', 'end more']);
    const { title } = words.answers[12]!;
    expect(flow.text).to.contain(closing.recognisedTitle).and.to.contain(title);
    const [condition] = Object.keys(words.answers[12]!.fits);
    const { recognised } = outcome;
    expect(textOf(flow.part('root'))).to.contain(recognised.replace('{title}', title));
    expect(groups(flow).flat()).to.contain(nameOf(condition!));
  });

  it('has all that was said in sight, each with Wijzig', async () => {
    const flow = await openAt('outcome', MANY);
    expect(flow.headings.map((one) => textOf(one))).to.include(review.title);
    const names = flow
      .parts('button-change')
      .filter(isVisible)
      .map(({ ariaLabel }) => ariaLabel);
    for (const page of INTERVIEW)
      expect(names).to.include(review.changeOf.replace('{question}', titleOf(`interview.${page}`)));
    expect(names, 'safety, list 1, reach, place, interview').to.have.length(3 + 6 + 1 + 1 + 23);
  });

  it('comes back on a new element from its snapshot', async () => {
    const flow = await openAt('outcome', MANY);
    const other = await Flow.open();
    other.element.snapshot = JSON.parse(JSON.stringify(flow.element.snapshot)) as Snapshot;
    await other.settled();
    expect(other.title).to.equal(urgencyTitle('now'));
    await other.next();
    expect(other.text).to.equal(flow.text);
    await other.back();
    other.expectAt('interview.test-liggen');
    expect(other.chosen).to.deep.equal(['skip']);
  });
});
