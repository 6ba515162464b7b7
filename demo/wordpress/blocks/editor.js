/**
 * The blocks in the editor. The preview is the element itself, also where the editor has its canvas in a frame. It cannot be
 * used there: nobody begins a course while editing. No build step: this file is what WordPress loads.
 */
(({ blocks, blockEditor, components, element, i18n }, site) => {
  const { createElement: el, Fragment, useEffect, useRef } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl } = components;
  const { __, sprintf } = i18n;

  /** A telephone number, by the rule of the elements themselves. */
  const PHONE = /^\+?[\d ().-]{2,20}$/;
  const SCRIPT = 'rug-zelfdiagnose-js';

  /** Loads the elements into the page that the canvas is in: a frame has a registry of its own. */
  const loadInto = (page) => {
    if (page.getElementById(SCRIPT)) return;
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', id: SCRIPT, src: site.script });
    page.head.append(script);
  };

  /** The element as visitors see it first. */
  const Preview = ({ tag, attributes, inside = site.fallback }) => {
    const place = useRef();
    useEffect(() => {
      place.current.inert = true;
      loadInto(place.current.ownerDocument);
    }, []);
    const given = Object.entries({ ...attributes, lang: site.lang }).filter(([, value]) => value);
    return el(
      'div',
      { ref: place },
      el(tag, { ...Object.fromEntries(given), dangerouslySetInnerHTML: { __html: inside } }),
    );
  };

  /** Level of the first heading: the same control in each block. */
  const HeadingLevel = ({ attributes, setAttributes }) =>
    el(SelectControl, {
      label: __('Heading level', 'rug-zelfdiagnose'),
      help: __('Of the first heading, as it fits the page.', 'rug-zelfdiagnose'),
      value: attributes.headingLevel,
      options: [1, 2, 3, 4, 5, 6].map((level) => ({ value: level, label: `H${level}` })),
      onChange: (level) => setAttributes({ headingLevel: Number(level) }),
    });

  const numbers = {
    emergencyNumber: ['emergency-number', __('Emergency number', 'rug-zelfdiagnose')],
    gpNumber: ['gp-number', __('Number of the huisarts', 'rug-zelfdiagnose')],
    outOfHoursNumber: ['out-of-hours-number', __('Number of the spoedpost', 'rug-zelfdiagnose')],
    midwifeNumber: ['midwife-number', __('Number of the midwife', 'rug-zelfdiagnose')],
  };
  const isWrong = (number) => number.trim() !== '' && !PHONE.test(number.trim());
  const wrongNumber = __('This is not a telephone number: the one of the settings is shown.', 'rug-zelfdiagnose');

  /** One number of this page; that of the site while it is empty. */
  const NumberControl = ({ name, attributes, setAttributes }) => {
    const [attribute, label] = numbers[name];
    return el(TextControl, {
      label,
      type: 'tel',
      value: attributes[name],
      placeholder: site.numbers[attribute],
      help: isWrong(attributes[name]) ? el('strong', { role: 'alert' }, wrongNumber) : undefined,
      onChange: (number) => setAttributes({ [name]: number }),
    });
  };

  const shares = {
    result: __('The whole result', 'rug-zelfdiagnose'),
    urgency: __('Only how urgent it is', 'rug-zelfdiagnose'),
    none: __('Nothing of the result', 'rug-zelfdiagnose'),
  };
  const ShareControl = ({ attributes, setAttributes }) =>
    el(SelectControl, {
      label: __('What the page is told', 'rug-zelfdiagnose'),
      value: attributes.share,
      options: [
        /* translators: one of the options, such as "The whole result" */
        { value: '', label: sprintf(__('As in the settings: %s', 'rug-zelfdiagnose'), shares[site.share]) },
        ...Object.entries(shares).map(([value, label]) => ({ value, label })),
      ],
      onChange: (share) => setAttributes({ share }),
    });

  /** What visitors of this page get: its own numbers before those of the site. */
  const questionnaire = (attributes) => {
    const own = Object.entries(numbers).map(([name, [attribute]]) => {
      const number = attributes[name].trim();
      return [attribute, number && !isWrong(number) ? number : site.numbers[attribute]];
    });
    return {
      ...Object.fromEntries(own),
      share: attributes.share || site.share,
      'heading-level': attributes.headingLevel,
    };
  };

  /** A block whose canvas shows `shown`, and whose sidebar has `panels`. */
  const Block = ({ panels, shown }) =>
    el(Fragment, null, el(InspectorControls, null, ...panels), el('div', useBlockProps(), shown));

  blocks.registerBlockType('rug/vragenlijst', {
    edit: (props) =>
      el(Block, {
        panels: [
          el(
            PanelBody,
            { title: __('Numbers on this page', 'rug-zelfdiagnose') },
            el('p', null, __('Leave a number empty to use the one of the settings.', 'rug-zelfdiagnose')),
            ...Object.keys(numbers).map((name) => el(NumberControl, { ...props, name, key: name })),
          ),
          el(
            PanelBody,
            { title: __('This questionnaire', 'rug-zelfdiagnose') },
            el(ShareControl, props),
            el(HeadingLevel, props),
          ),
        ],
        shown: el(Preview, {
          tag: 'rug-vragenlijst',
          attributes: questionnaire(props.attributes),
          inside: site.fallback + site.ownWords,
        }),
      }),
    save: () => null,
  });

  /** Choosing from a list, in the sidebar and in the canvas while nothing is chosen. */
  const AnswerChoice = ({ attributes, setAttributes }) =>
    el(SelectControl, {
      label: __('Which answer', 'rug-zelfdiagnose'),
      value: attributes.number,
      options: [{ value: 0, label: __('Choose an answer', 'rug-zelfdiagnose') }, ...site.choices.answers],
      onChange: (number) => setAttributes({ number: Number(number) }),
    });

  blocks.registerBlockType('rug/antwoord', {
    edit: (props) => {
      const { number, headingLevel } = props.attributes;
      return el(Block, {
        panels: [
          el(
            PanelBody,
            { title: __('This answer', 'rug-zelfdiagnose') },
            el(AnswerChoice, props),
            el(HeadingLevel, props),
          ),
        ],
        shown: number
          ? el(Preview, { tag: 'rug-antwoord', attributes: { number, 'heading-level': headingLevel } })
          : el(
              Placeholder,
              { icon: 'format-aside', label: __('Back pain: one answer', 'rug-zelfdiagnose') },
              el(AnswerChoice, props),
            ),
      });
    },
    save: () => null,
  });

  const ArticleChoice = ({ attributes, setAttributes }) =>
    el(SelectControl, {
      label: __('What to read', 'rug-zelfdiagnose'),
      value: attributes.name,
      options: [{ value: '', label: __('All of it, with a search', 'rug-zelfdiagnose') }, ...site.choices.articles],
      onChange: (name) => setAttributes({ name }),
    });

  blocks.registerBlockType('rug/aandoening', {
    edit: (props) => {
      const { name, headingLevel } = props.attributes;
      return el(Block, {
        panels: [
          el(
            PanelBody,
            { title: __('This article', 'rug-zelfdiagnose') },
            el(ArticleChoice, props),
            el(HeadingLevel, props),
          ),
        ],
        shown: el(Preview, { tag: 'rug-aandoening', attributes: { name, 'heading-level': headingLevel } }),
      });
    },
    save: () => null,
  });
})(window.wp, window.rugZelfdiagnose);
