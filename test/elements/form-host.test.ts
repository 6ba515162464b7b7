/** What the builder of a form is used to from a native field, asked of our two fields. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { addLanguage, type RugLichaamskaart, type RugVragenlijst, type Words } from '../../src/index.js';
import { all, click, everything, Flow, focused, key, script } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

type Field = RugLichaamskaart | RugVragenlijst;
const TAGS = ['rug-lichaamskaart', 'rug-vragenlijst'] as const;

/** Puts this on the page, and notes what the forms on it are asked to do. */
async function open(inside: string) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = inside;
  const heard: string[] = [];
  for (const type of ['submit', 'reset', 'invalid'])
    place.addEventListener(
      type,
      (event) => {
        if (type === 'submit') event.preventDefault();
        heard.push(`${type} ${(event.target as Element).localName}`);
      },
      true,
    );
  const field = place.querySelector<Field>(TAGS.join())!;
  const flow = new Flow(field as RugVragenlijst, script);
  await flow.settled();
  return { place, heard, host: place.querySelector('form')!, field, flow };
}
type Opened = Awaited<ReturnType<typeof open>>;
const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));

/** Gives a field a value, as a visitor does. */
async function fill({ flow, field }: Opened): Promise<void> {
  if (field.localName === 'rug-vragenlijst') {
    await flow.goTo('answer-7', '7 7.2');
    await flow.recognise();
  } else await flow.choose('2.3');
  await flow.settled();
}
const expectFilled = (value: unknown) => expect(value).to.match(/^2\.3$|"status":"recognised"/);

/** What a visitor presses to answer, or to begin. */
const controls = (field: Field) => everything(field).filter((each) => each.matches('input, .primary'));
const hasFocus = (element: Element | undefined) => element === focused();

for (const tag of TAGS)
  describe(`<${tag}>, as a native field`, () => {
    const tagOf = (attributes: string) => `<${tag} name="veld" ${attributes}></${tag}>`;

    it('belongs by form="id" to a form that it stands outside of', async () => {
      const at = await open(`<form id="elders"></form>${tagOf('form="elders" required')}`);
      expect(at.field.form === at.host).to.equal(true);
      expect([...at.host.elements].map((each) => each.localName)).to.deep.equal([tag]);
      expect(at.host.checkValidity()).to.equal(false);
      await fill(at);
      expectFilled(sent(at.host).veld);
      expect(at.host.checkValidity()).to.equal(true);
      at.host.reset();
      await at.flow.settled();
      expect(sent(at.host)).to.deep.equal({});
    });

    it('is in the data that the formdata event shows', async () => {
      const at = await open(`<form>${tagOf('')}</form>`);
      await fill(at);
      let shown: FormDataEntryValue | null = null;
      at.host.addEventListener('formdata', ({ formData }) => (shown = formData.get('veld')));
      void new FormData(at.host);
      expectFilled(shown);
    });

    it('is :invalid until it has a value, and fires invalid once for each time that somebody asks', async () => {
      const at = await open(`<form>${tagOf('required')}<button>Verstuur</button></form>`);
      const is = (state: string) => at.field.matches(state);
      expect([is(':invalid'), is(':valid')]).to.deep.equal([true, false]);
      at.host.checkValidity();
      expect(at.heard).to.deep.equal([`invalid ${tag}`]);
      await click(at.host.querySelector('button')!);
      expect(at.heard).to.deep.equal([`invalid ${tag}`, `invalid ${tag}`]);
      await fill(at);
      expect([is(':invalid'), is(':valid')]).to.deep.equal([false, true]);
    });

    const ways: Record<string, (at: Opened) => unknown> = {
      'reportValidity() of the field': ({ field }) => field.reportValidity(),
      'reportValidity() of the form': ({ host }) => host.reportValidity(),
      'a press on the button of the form': ({ host }) => click(host.querySelector('button')!),
    };
    for (const [way, ask] of Object.entries(ways))
      it(`${way} brings the focus to its first control`, async () => {
        const at = await open(`<form>${tagOf('required')}<button>Verstuur</button></form>`);
        await ask(at);
        expect(at.heard).to.deep.equal([`invalid ${tag}`]);
        expect(hasFocus(controls(at.field)[0]), focused().localName).to.equal(true);
      });

    it('a host that cancels invalid shows its own message: the focus stays', async () => {
      const at = await open(`<form>${tagOf('required')}<button>Verstuur</button></form>`);
      at.field.addEventListener('invalid', (event) => event.preventDefault());
      await click(at.host.querySelector('button')!);
      expect(document.activeElement === at.field).to.equal(false);
    });

    /** Whether nothing in it can be used; then it holds up nothing either. */
    async function isOff({ flow, field, host }: Opened): Promise<boolean> {
      await flow.settled();
      const off = controls(field).map((each) => each.matches(':disabled'));
      expect(new Set(off).size, 'all or none').to.equal(1);
      expect([field.matches(':disabled'), host.checkValidity()]).to.deep.equal([off[0], off[0]]);
      return off[0]!;
    }

    it('is off in a disabled fieldset, also further up', async () => {
      const at = await open(`<form><fieldset><fieldset><div>${tagOf('required')}</div></fieldset></fieldset></form>`);
      const [outer, inner] = at.host.querySelectorAll('fieldset');
      expect(await isOff(at)).to.equal(false);
      outer!.disabled = true;
      expect(await isOff(at), 'the outer one').to.equal(true);
      inner!.disabled = true;
      outer!.disabled = false;
      expect(await isOff(at), 'the inner one').to.equal(true);
      inner!.disabled = false;
      expect(await isOff(at)).to.equal(false);
    });

    it('is not off in the first legend of a disabled fieldset', async () => {
      const at = await open(`<form><fieldset disabled><legend>${tagOf('required')}</legend></fieldset></form>`);
      expect(await isOff(at)).to.equal(false);
    });

    it('stays off by itself when the fieldset is on again', async () => {
      const at = await open(`<form><fieldset disabled>${tagOf('disabled required')}</fieldset></form>`);
      at.host.querySelector('fieldset')!.disabled = false;
      expect(await isOff(at)).to.equal(true);
    });

    it('a label of the host knows it, and a press on that answers nothing', async () => {
      const at = await open(`<form><label for="het-veld">Uw rug</label>${tagOf('id="het-veld"')}</form>`);
      const label = at.host.querySelector('label')!;
      expect(label.control === at.field).to.equal(true);
      const { text } = at.flow;
      await click(label);
      await at.flow.settled();
      expect(sent(at.host)).to.deep.equal({});
      expect(at.flow.text).to.equal(text);
    });
  });

describe('A label of <rug-lichaamskaart>', () => {
  it('brings the focus to the first place of the list', async () => {
    const at = await open(
      '<label for="kaart">Waar?</label><form><rug-lichaamskaart id="kaart"></rug-lichaamskaart></form>',
    );
    await click(at.place.querySelector('label')!);
    expect(hasFocus(controls(at.field)[0]), focused().localName).to.equal(true);
  });

  it('a press on the map itself leaves the focus where it was pressed', async () => {
    const at = await open('<form><rug-lichaamskaart></rug-lichaamskaart></form>');
    const last = at.flow.inputs.at(-1)!;
    await click(last.labels![0]!);
    expect(hasFocus(last), focused().localName).to.equal(true);
  });
});

describe('The message that a value is missing', () => {
  const OWN = { map: 'Kies alsjeblieft ien.', course: 'Meitsje de fragen earst ôf.' };
  const own: Words = {
    ...words,
    lang: 'x-formulier',
    shell: { ...words.shell, chooseOne: OWN.map },
    pages: { ...words.pages, notices: { ...words.pages.notices, required: OWN.course } },
  };
  addLanguage({ first: own, load: () => Promise.resolve(own) });
  const DUTCH = { map: 'Kies eerst een antwoord.', course: 'Maak de vragen eerst af.' };

  for (const [lang, { map, course }] of Object.entries({ nl: DUTCH, 'nl-BE': DUTCH, 'x-formulier': OWN })) {
    it(`on the map is in the language of the page: ${lang}`, async () => {
      const { field } = await open(`<form lang=${lang}><rug-lichaamskaart required></rug-lichaamskaart></form>`);
      await waitUntil(() => field.validationMessage === map, field.validationMessage);
    });

    it(`on a questionnaire that nobody began is in the language of the page: ${lang}`, async () => {
      const { field } = await open(`<form lang=${lang}><rug-vragenlijst required></rug-vragenlijst></form>`);
      await waitUntil(() => field.validationMessage === course, field.validationMessage);
      expect((field as RugVragenlijst).snapshot.step.kind).to.equal('intro');
    });
  }

  it('changes with the language of the field', async () => {
    const { field } = await open('<form><rug-lichaamskaart required></rug-lichaamskaart></form>');
    field.lang = 'x-formulier';
    await waitUntil(() => field.validationMessage === OWN.map, field.validationMessage);
  });

  it('comes with required that is set later', async () => {
    const { field } = await open('<form><rug-vragenlijst></rug-vragenlijst></form>');
    expect(field.validationMessage).to.equal('');
    field.required = true;
    await waitUntil(() => field.validationMessage === DUTCH.course, field.validationMessage);
  });
});

describe('Enter in the map alone', () => {
  it('does not send the form of the host', async () => {
    const inside = '<rug-lichaamskaart name="plek" required></rug-lichaamskaart><button>Verstuur</button>';
    const { heard, field } = await open(`<form>${inside}</form>`);
    for (const value of ['2.1', '2.5']) {
      all<HTMLInputElement>(field, `input[value="${value}"]`)[0]!.focus();
      await key('Enter');
      await key(' ');
      await key('Enter');
    }
    expect(heard).to.deep.equal([]);
  });
});

describe('What the browser puts back that is of another field', () => {
  it('is no value of the map, and no error', async () => {
    const { field, host } = await open('<form><rug-lichaamskaart name="veld" mode="spot"></rug-lichaamskaart></form>');
    const errors: string[] = [];
    field.addEventListener('rug-error', ({ code }) => errors.push(code));
    for (const state of ['{"outcomes":[29]}', '2.1', 'Ans']) field.formStateRestoreCallback(state);
    await field.updateComplete;
    expect([sent(host), errors]).to.deep.equal([{}, []]);
  });

  it('is no result of the questionnaire', async () => {
    const { field, host } = await open('<form><rug-vragenlijst name="veld" required></rug-vragenlijst></form>');
    field.formStateRestoreCallback('7.3');
    await field.updateComplete;
    expect([sent(host), host.checkValidity()]).to.deep.equal([{}, false]);
  });
});

describe('What the browser may keep', () => {
  /** What each field hands to the browser: what is sent, and what is kept. */
  async function kept(attributes: string) {
    const { setFormValue } = ElementInternals.prototype;
    const given: unknown[] = [];
    ElementInternals.prototype.setFormValue = function (...values) {
      given.push(values);
      setFormValue.apply(this, values);
    };
    try {
      await fill(await open(`<form><rug-lichaamskaart ${attributes}></rug-lichaamskaart></form>`));
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
    return given.at(-1);
  }

  it('is the zone of a map with a name', async () => {
    expect(await kept('name="plek"')).to.deep.equal(['2.3', '2.3']);
  });

  it('is nothing of a map without a name, which is not sent either', async () => {
    expect(await kept('')).to.deep.equal(['2.3', null]);
  });
});
