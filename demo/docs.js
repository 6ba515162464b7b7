// What one can do on the reference: set, fill, style, hear and copy. The reference itself is there without it.
import { flow as rules } from '../dist/content/flow.js';
import '../dist/define/index.js';
import { start, transition } from '../dist/engine/index.js';

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** A course of somebody who says no to everything, up to a step: by what a host can do, with the engine alone. */
function courseTo(wanted, said = {}) {
  const values = { checklist: ['none'], question: 'no', choice: '2.5', zone: 'none', multiple: ['skip'] };
  let snapshot = start(rules);
  for (let steps = 0; snapshot.step.id !== wanted && steps < 90; steps += 1) {
    const { id, kind } = snapshot.step;
    const value = said[id] ?? values[kind];
    const go = { answer: { type: 'recognise' }, end: { type: 'more' } }[kind] ?? { type: 'begin' };
    snapshot = transition(rules, snapshot, value ? { type: 'answer', step: id, value } : go);
  }
  return snapshot;
}

/** The shadow roots of an element and of those inside it. */
const rootsIn = ({ shadowRoot }) =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)] : [];

/** Pages of the questionnaire where other parts are to be seen. */
const PAGES = {
  'The intro': () => courseTo('intro'),
  'The safety check': () => courseTo('safety-now'),
  'After a sign of alarm': () => courseTo('1.1', { 'safety-now': ['safety-now.3'] }),
  'A question': () => courseTo('1.1'),
  'The body map': () => courseTo('2'),
  'An answer': () => courseTo('answer-4.1', { 2: '2.2', 4.1: 'yes' }),
  'A closing page': () => courseTo('end', { 2: '2.2', 4.1: 'yes' }),
  'The outcome of the interview': () =>
    courseTo('outcome', { 'interview.waar-pijn': ['waar-pijn.3'], 'interview.halfgebukt': ['halfgebukt.1'] }),
};

for (const section of document.querySelectorAll('[data-element]')) {
  const tag = section.dataset.element;
  const element = section.querySelector(`.live > ${tag}`);
  const items = (kind) => [...section.querySelectorAll(`[data-${kind}]`)];
  const offer = (item, control) => item.append(make('dd', { className: 'try' }, control));
  const label = (text, ...controls) => make('label', { className: 'control' }, `${text} `, ...controls);

  // attributes: the code follows what is set
  const code = section.querySelector('.tag');
  const show = () => {
    const set = [...element.attributes].filter(({ name }) =>
      items('attribute').some((item) => item.dataset.attribute === name),
    );
    const written = set.map(({ name, value }) => ` ${name}${value && `="${value.replaceAll('"', '&quot;')}"`}`);
    code.textContent = `<${tag}${written.join('')}>`;
  };
  new MutationObserver(show).observe(element, { attributes: true });
  for (const item of items('attribute')) {
    const { attribute, type } = item.dataset;
    const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
    const set = (value) => (value === '' ? element.removeAttribute(attribute) : element.setAttribute(attribute, value));
    let control;
    if (type === 'boolean') {
      control = make('input', { type: 'checkbox', checked: element.hasAttribute(attribute) });
      control.addEventListener('change', () => element.toggleAttribute(attribute, control.checked));
    } else {
      control = values.length
        ? make(
            'select',
            {},
            make('option', { value: '' }, 'not set'),
            ...values.map((value) => make('option', { value }, value)),
          )
        : make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
      control.value = element.getAttribute(attribute) ?? '';
      control.addEventListener('change', () => set(control.value));
    }
    control.setAttribute('aria-label', `Set ${attribute}`);
    offer(item, label('', control));
  }

  // events: the newest first, with all that they carry
  const log = section.querySelector('.log');
  for (const item of items('event'))
    element.addEventListener(item.dataset.event, (event) => {
      const names = Object.keys(event).filter((name) => name !== 'isTrusted');
      const fields = names.flatMap((name) => [
        make('dt', {}, name),
        make('dd', {}, JSON.stringify(event[name], null, 1).replace(/\n */g, ' ')),
      ]);
      log.prepend(make('li', {}, make('code', {}, event.type), make('dl', {}, ...fields)));
      section.querySelector('.none').hidden = true;
    });

  // slots: a sample of the host's own
  for (const item of items('slot')) {
    const { slot } = item.dataset;
    const box = make('input', { type: 'checkbox', checked: !!element.querySelector(`:scope > [slot="${slot}"]`) });
    let own = element.querySelector(`:scope > [slot="${slot}"]`);
    box.addEventListener('change', () => {
      own ??= make('p', { slot, className: 'sample' }, `Dit staat in het slot "${slot}".`);
      if (box.checked) element.append(own);
      else own.remove();
    });
    offer(item, label('Fill', box));
  }

  // custom properties: on this example alone
  for (const item of items('token')) {
    const { token } = item.dataset;
    const field = make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
    field.setAttribute('aria-label', `Value of ${token}`);
    field.addEventListener('change', () => element.style.setProperty(token, field.value));
    offer(item, label('', field));
  }

  // parts: an outline by the very selector that a style sheet would use
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const found = (part) =>
    rootsIn(element)
      .flatMap((root) => [...root.querySelectorAll(`[part~="${part}"]`)])
      .filter((each) => each.getClientRects().length);
  let pinned;
  const outline = (part) =>
    sheet.replaceSync(
      part
        ? `[data-element="${tag}"] ${tag}::part(${part}) { outline: 3px dashed light-dark(#c2185b, #ff80ab); outline-offset: 3px; }`
        : '',
    );
  const buttons = items('part').map((item) => {
    const { part } = item.dataset;
    const button = make('button', { type: 'button', className: 'find' }, 'Show');
    button.setAttribute('aria-label', `Show the part ${part}`);
    button.setAttribute('aria-pressed', 'false');
    offer(item, button);
    item.addEventListener('pointerenter', () => outline(part));
    item.addEventListener('pointerleave', () => outline(pinned));
    button.addEventListener('click', () => {
      pinned = pinned === part ? undefined : part;
      outline(pinned);
      for (const other of buttons) other.button.setAttribute('aria-pressed', String(other.part === pinned));
      const [first] = found(part);
      if (pinned) (first ?? element).scrollIntoView({ block: 'nearest' });
    });
    return { part, item, button };
  });
  // the questionnaire: pages where other parts are to be seen
  const tools = section.querySelector('.tools');
  if (tag === 'rug-vragenlijst') {
    const pages = make('select', {}, ...Object.keys(PAGES).map((name) => make('option', {}, name)));
    pages.addEventListener('change', () => (element.snapshot = PAGES[pages.value]()));
    tools.append(label('Page', pages));
  }
  const copy = make('button', { type: 'button' }, 'Copy the code');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(section.querySelector('pre').textContent);
    copy.textContent = 'Copied';
    setTimeout(() => (copy.textContent = 'Copy the code'), 2000);
  });
  section.querySelector('pre').before(make('p', { className: 'copy' }, copy));

  // which parts are to be seen: also those of elements inside, as they come
  const watched = new Set();
  const observer = new MutationObserver(look);
  function look() {
    for (const root of rootsIn(element).filter((each) => !watched.has(each))) {
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true });
    }
    for (const { part, item } of buttons) item.classList.toggle('away', !found(part).length);
  }
  element.updateComplete.then(look);
}
