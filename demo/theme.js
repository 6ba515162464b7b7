// The knobs, what they make of the questionnaire, and the rules to take along. Nothing is kept.
import '../dist/define/rug-vragenlijst.js';
import { contrastsOf } from './theme-contrast.js';
import { NAMES } from './theme-names.js';

const page = document.querySelector('#page');
const flow = page.querySelector('rug-vragenlijst');
const knobs = document.querySelector('#knobs');
const tokens = [...knobs.querySelectorAll('[data-token]')];
const font = document.querySelector('#font');
const css = document.querySelector('#css');
const copied = document.querySelector('#copied');

/** The knobs that were turned: the others leave what the theme says. */
const turned = new Set();

const valueOf = (knob) => (knob.type === 'range' ? `${knob.value}em` : knob.value);

function rules() {
  const set = tokens.filter((knob) => turned.has(knob)).map((knob) => [knob.dataset.token, valueOf(knob)]);
  return [...set, ...(font.value ? [['font-family', font.value]] : [])];
}

const theme = () => knobs.elements.theme.value;

/** What a site builder pastes. */
function text() {
  const file = theme() && `@import url('rug-zelfdiagnose/themes/${theme()}.css');\n`;
  const lines = rules().map(([name, value]) => `  ${name}: ${value};\n`);
  if (!file && !lines.length) return '/* Niets nodig: het neemt de letter en de kleur van uw pagina. */';
  return [file, lines.length && `rug-vragenlijst {\n${lines.join('')}}`].filter(Boolean).join('\n').trim();
}

/** Puts the knobs that were not turned where the theme and the page have them. */
function follow(measured) {
  const seen = new Map(
    measured
      .map(({ front, back, colours: [one, other] }) => [front, one, back, other])
      .flatMap(([a, b, c, d]) => [
        [c, d],
        [a, b],
      ]),
  );
  for (const knob of tokens.filter((one) => one.type === 'color' && !turned.has(one)))
    knob.value = hex(seen.get(knob.dataset.token));
}
const hex = (rgb) =>
  `#${rgb
    .match(/\d+/g)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

const element = (name, textContent, className = '') =>
  Object.assign(document.createElement(name), { textContent, className });
const number = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Never rounded up to enough. */
const inWords = (ratio) => `${number.format(Math.floor(ratio * 10) / 10)} : 1`;

function line({ front, back, least, ratio, colours: [one, other] }) {
  const swatch = element('span', least > 3 ? 'Aa' : '', 'swatch');
  swatch.setAttribute('aria-hidden', 'true');
  swatch.style.color = one;
  swatch.style.background = other;
  if (least === 3) swatch.style.border = `3px solid ${one}`;
  const low = ratio < least;
  const item = document.createElement('li');
  const words = document.createElement('div');
  words.append(
    element('span', `${NAMES[front]} op ${NAMES[back]}`),
    element(
      'strong',
      low ? `${inWords(ratio)}: te weinig, minstens ${inWords(least)}` : inWords(ratio),
      low ? 'low' : '',
    ),
    element('code', [front, back].filter((name) => name.startsWith('--')).join(' op ')),
  );
  item.append(swatch, words);
  return item;
}

function show() {
  page.dataset.theme = theme();
  page.dataset.ground = knobs.elements.ground.value;
  for (const link of document.querySelectorAll('link[data-theme]')) link.disabled = link.dataset.theme !== theme();
  for (const name of [...flow.style]) flow.style.removeProperty(name);
  for (const [name, value] of rules()) flow.style.setProperty(name, value);
  css.textContent = text();
  copied.textContent = '';
  measure();
}

function measure() {
  const measured = contrastsOf(flow);
  follow(measured);
  const low = measured.filter(({ ratio, least }) => ratio < least);
  document
    .querySelector('#pairs')
    .replaceChildren(...[...low, ...measured.filter((pair) => !low.includes(pair))].map(line));
  const verdict = document.querySelector('#verdict');
  verdict.classList.toggle('low', low.length > 0);
  verdict.textContent = low.length
    ? `Let op: ${low.length} van de ${measured.length} paren hebben te weinig contrast. Ze staan hieronder bovenaan.`
    : `Goed: alle ${measured.length} paren hebben genoeg contrast.`;
}

knobs.addEventListener('input', ({ target }) => {
  if (tokens.includes(target)) turned.add(target);
  show();
});
knobs.addEventListener('reset', () => {
  turned.clear();
  queueMicrotask(show); // the fields are empty only then
});
// a theme is there once its file is
for (const link of document.querySelectorAll('link[data-theme]')) link.addEventListener('load', measure);

document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(css.textContent);
    copied.textContent = 'De regels zijn gekopieerd.';
  } catch {
    getSelection().selectAllChildren(css);
    copied.textContent = 'Kopiëren mag hier niet. De regels zijn geselecteerd: kopieer ze zelf.';
  }
});

knobs.reset();
