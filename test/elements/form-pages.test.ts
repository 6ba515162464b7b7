/** On each kind of page the questionnaire behaves as one field of the form of the host that it stands in. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { Flow, focused, isVisible, key, script } from '../support/flow.js';
import { PAGES } from './kinds-of-page.js';

/** One of each kind that has other controls. */
const KINDS = [
  ...['intro', 'checklist', 'emergency page', 'question', 'reach map', 'nearest choice', 'spot map', 'answer, days'],
  ...['alarm answer', 'two answers', 'review open', 'closing, recognised', 'interview', 'interview map'],
  ...['self-examination', 'outcome'],
];

/** Goes to this page in a form that has a field and a button of its own. */
async function open(kind: string) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = '<form><input name="who" /><div></div><button>Verstuur</button></form>';
  const host = place.querySelector('form')!;
  const heard: string[] = [];
  for (const type of ['submit', 'reset', 'invalid']) host.addEventListener(type, () => heard.push(type), true);
  host.addEventListener('submit', (event) => event.target === host && event.preventDefault());
  const flow = await Flow.openIn(host.querySelector('div')!, { name: 'rug', required: '' }, script);
  await PAGES[kind]!(flow);
  heard.length = 0;
  return { host, heard, flow };
}

for (const kind of KINDS)
  describe(`In a form of the host, ${kind}`, () => {
    it('Enter does not send it', async () => {
      const { heard, flow } = await open(kind);
      const first = flow.all<HTMLElement>('input, [tabindex="-1"]').find(isVisible)!;
      first.focus();
      expect(document.activeElement === flow.element).to.equal(true);
      await key('Enter');
      await flow.settled();
      expect(heard).to.deep.equal([]);
    });

    it('to send it goes to what is missing, and can be done once nothing is', async () => {
      const { host, heard, flow } = await open(kind);
      (focused() as HTMLElement).blur(); // the one inside: Firefox leaves it the focus when its host is blurred
      const { valid } = flow.element.validity;
      host.requestSubmit();
      expect(heard).to.deep.equal([valid ? 'submit' : 'invalid']);
      expect(document.activeElement === flow.element, 'the focus is in it').to.equal(!valid);
      expect(isVisible(focused())).to.equal(true);
    });
  });
