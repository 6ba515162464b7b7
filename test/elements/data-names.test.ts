/** A CMS that strips unknown attributes keeps `data-*`: each attribute has such a second name. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import type { RugErrorEvent, RugVragenlijst } from '../../src/index.js';
import { all, Flow, script, textOf } from '../support/flow.js';

async function put<E extends Element>(markup: string): Promise<E> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  await new Flow(place.firstElementChild as RugVragenlijst, script).settled();
  return place.firstElementChild as E;
}

describe('data-* in place of an attribute', () => {
  it('says all that a host can say of the questionnaire', async () => {
    const element = await put<RugVragenlijst>(
      `<rug-vragenlijst data-heading-level="3" data-emergency-number="911" data-gp-number="030 000 12 34"
        data-out-of-hours-number="030 000 56 78" data-midwife-number="030 000 90 12" data-share="none"
        data-name="rug" data-required data-lang="nl"></rug-vragenlijst>`,
    );
    const { headingLevel, emergencyNumber, gpNumber, outOfHoursNumber, midwifeNumber, share } = element;
    expect([headingLevel, emergencyNumber, gpNumber]).to.deep.equal([3, '911', '030 000 12 34']);
    expect([outOfHoursNumber, midwifeNumber, share]).to.deep.equal(['030 000 56 78', '030 000 90 12', 'none']);
    expect([element.name, element.required, element.lang]).to.deep.equal(['rug', true, 'nl']);
    expect(element.matches(':invalid')).to.equal(true);
    expect(all(element, '[role="heading"]')[0]!.ariaLevel).to.equal('3');
    expect(textOf(element)).not.to.contain(words.pages.notices.settings);
  });

  it('says which answer, which article, which map', async () => {
    const texts = [];
    for (const markup of [
      '<rug-antwoord data-number="8"></rug-antwoord>',
      '<rug-aandoening data-name="hernia"></rug-aandoening>',
      '<rug-lichaamskaart data-mode="spot" data-value="7.2"></rug-lichaamskaart>',
    ])
      texts.push(textOf(await put(markup)));
    expect(texts[0]).to.contain(words.answers[8]!.title);
    expect(texts[1]).to.contain(words.conditions['hernia']!.name);
    expect(texts[2]).to.contain(words.questions.choices['7']!.title);
  });

  it('the attribute itself goes before it, in either order', async () => {
    for (const names of ['gp-number="1111" data-gp-number="2222"', 'data-gp-number="2222" gp-number="1111"']) {
      const element = await put<RugVragenlijst>(`<rug-vragenlijst ${names}></rug-vragenlijst>`);
      expect(element.gpNumber).to.equal('1111');
      element.setAttribute('data-gp-number', '3333');
      expect(element.gpNumber).to.equal('1111');
      element.removeAttribute('gp-number');
      expect(element.gpNumber, 'the other one is left').to.equal('3333');
    }
  });

  it('can change, also where the property shows in an attribute, and go away', async () => {
    const element = await put<RugVragenlijst>('<rug-vragenlijst data-name="a" data-share="none"></rug-vragenlijst>');
    await element.updateComplete;
    expect(element.getAttribute('name')).to.equal('a');
    element.setAttribute('data-name', 'b');
    expect(element.name).to.equal('b');
    element.removeAttribute('data-share');
    expect(element.share).to.equal(null);
  });

  it('a wrong one is an error like any other', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const errors: string[] = [];
    place.addEventListener('rug-error', ({ code }: RugErrorEvent) => errors.push(code));
    place.innerHTML = '<rug-vragenlijst data-share="alles"></rug-vragenlijst>';
    await new Flow(place.firstElementChild as RugVragenlijst, script).settled();
    expect(errors).to.deep.equal(['wrong-setting']);
  });

  it('disabled and a reset value work by it too', async () => {
    const place = await fixture<HTMLFormElement>(html`<form></form>`);
    place.innerHTML = '<rug-lichaamskaart data-name="plek" data-mode="spot" data-value="7.2"></rug-lichaamskaart>';
    const flow = new Flow(place.firstElementChild as RugVragenlijst, script);
    await flow.settled();
    await flow.choose('7.1');
    expect(new FormData(place).get('plek')).to.equal('7.1');
    place.reset();
    await flow.settled();
    expect(new FormData(place).get('plek')).to.equal('7.2');
    flow.element.setAttribute('data-disabled', '');
    await flow.settled();
    expect(new FormData(place).get('plek')).to.equal(null);
  });
});
