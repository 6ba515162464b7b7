/** The page of the demo with the knobs: they change the questionnaire, and too little contrast is said in words. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';

let frame: HTMLIFrameElement;
const within = (): Document => frame.contentDocument!;
const textOf = (selector: string): string => within().querySelector(selector)!.textContent;
const verdict = () => textOf('#verdict');
const host = () => within().querySelector('rug-vragenlijst')!;

/** As a visitor does it: the field changes, and says so. */
function turn(selector: string, value: string): void {
  const knob = within().querySelector<HTMLInputElement>(selector)!;
  knob.value = value;
  knob.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '1000px', height: '800px' });
  frame.src = '/demo/theme.html';
  document.body.append(frame);
  await waitUntil(() => frame.contentDocument?.querySelector('#verdict')?.textContent, 'a verdict');
});
afterEach(() => frame.remove());

describe('the page with the knobs', () => {
  it('finds nothing to warn of in the defaults, and has nothing to copy', () => {
    expect(verdict()).to.match(/^Goed: alle \d+ paren/);
    expect(textOf('#css')).to.match(/^\/\*/);
    expect(within().querySelectorAll('#pairs li')).to.have.length.above(30);
    expect(textOf('#pairs')).not.to.contain('undefined');
  });

  it('sets what is turned, and gives the rules for it', () => {
    turn('#accent', '#8a0050');
    turn('#radius', '1');
    turn('#font', 'Verdana, Geneva, sans-serif');
    expect(host().style.getPropertyValue('--rug-accent')).to.equal('#8a0050');
    expect(textOf('#css')).to.equal(
      'rug-vragenlijst {\n  --rug-accent: #8a0050;\n  --rug-radius: 1em;\n  font-family: Verdana, Geneva, sans-serif;\n}',
    );
    expect(getComputedStyle(host()).fontFamily).to.contain('Verdana');
  });

  it('says in words which pairs have too little contrast, and puts them first', () => {
    turn('#accent', '#ffe08a');
    expect(verdict()).to.match(/^Let op: \d+ van de \d+ paren hebben te weinig contrast/);
    expect(textOf('#pairs li')).to.match(/1,\d : 1: te weinig, minstens 3,0 : 1/);
  });

  it('shows a theme on the page of the host, light or dark', async () => {
    turn('#ground', 'dark');
    expect(verdict()).to.match(/^Let op/);
    turn('#theme', 'dark');
    await waitUntil(() => verdict().startsWith('Goed'), 'the theme');
    expect(textOf('#css')).to.equal("@import url('rug-zelfdiagnose/themes/dark.css');");
  });

  it('begins again', () => {
    turn('#accent', '#ffe08a');
    within().querySelector<HTMLButtonElement>('[type="reset"]')!.click();
    return waitUntil(() => verdict().startsWith('Goed'), 'the defaults');
  });
});
