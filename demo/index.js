// The flow, and what the page hears of it.
import '../dist/define/index.js';

const EVENTS = {
  'rug-start': ['flow', 'version', 'lang'],
  'rug-step': ['part', 'position'],
  'rug-urgent': ['urgency'],
  'rug-result': ['status', 'urgency', 'outcomes', 'conditions', 'flow', 'version'],
  'rug-restart': [],
  'rug-error': ['code', 'message'],
};

const flow = document.querySelector('rug-vragenlijst');
const log = document.querySelector('#log');
const share = document.querySelector('#share');

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

const inWords = (value) => JSON.stringify(value, null, 1).replace(/\n */g, ' ');

function show(event) {
  const fields = document.createElement('dl');
  for (const field of EVENTS[event.type]) fields.append(element('dt', field), element('dd', inWords(event[field])));
  const item = document.createElement('li');
  item.append(element('code', event.type), fields);
  log.prepend(item);
  document.querySelector('#quiet').hidden = true;
}

for (const type of Object.keys(EVENTS)) flow.addEventListener(type, show);
share.addEventListener('change', () => (flow.share = share.value));
flow.share = share.value; // a browser may have kept what was chosen before

// What is off unless a host turns it on.
const boxes = document.querySelectorAll('#extras input');
function turn({ value, checked }) {
  if (value === 'nl-BE') flow.lang = checked ? value : 'nl';
  else flow.toggleAttribute(value, checked);
}
for (const box of boxes) {
  box.addEventListener('change', () => turn(box));
  if (box.checked) turn(box); // kept by the browser
}
