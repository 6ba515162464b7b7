/** The reference for site builders: everything that the manifest names, each element with a live example. */
import { html } from '../pages/html.mjs';
import { EXAMPLES } from './examples.mjs';

const NAV = [
  ['index.html', 'Vragenlijst'],
  ['answer.html', 'Eén antwoord'],
  ['library.html', 'Alle uitleg'],
  ['body-map.html', 'Lichaamskaart'],
  ['plain.html', 'Twee regels'],
  ['theme.html', 'Uiterlijk'],
];

/** What JSDoc says, with its names of things as code. */
const words = (text = '') => text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));
const id = (...names) => names.map((name) => name.replace(/^--/, '')).join('-');
const code = (text) => html`<code>${text}</code>`;

/** One thing that has a name: `what` stands under it, and docs.js puts what one can do with it beside it. */
const item = (anchor, name, type, what, data = {}) =>
  html`<div class="item" id="${anchor}"${Object.entries(data).map(([key, value]) => html` data-${key}="${value}"`)}>
<dt>${name}${type && html` <span class="type">${type}</span>`}</dt>
<dd>${what}</dd>
</div>
`;

const list = (tag, title, items, intro) =>
  items.length > 0 &&
  html`<h3 id="${tag}-${title.toLowerCase().replaceAll(' ', '-')}">${title}</h3>
${intro && html`<p class="quiet">${intro}</p>\n`}<dl class="items">
${items}</dl>
`;

/** A property with the attribute that sets it, if it has one. */
function properties({ tagName, attributes = [], members = [] }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return fields.map(({ name, type, description, readonly }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    const other = attribute && attribute.name !== name; // of an attribute in two words
    const title = other ? html`${code(attribute.name)} <span class="as">property</span> ${code(name)}` : code(name);
    const kind = [type?.text, readonly && 'read only', !attribute && 'property only'].filter(Boolean).join(', ');
    const data = attribute ? { attribute: attribute.name, type: type.text } : {};
    return item(id(tagName, 'property', name), title, kind, words(description), data);
  });
}

const methods = ({ tagName, members = [] }) =>
  members
    .filter(({ kind }) => kind === 'method')
    .map((method) => {
      const parameters = (method.parameters ?? []).map((each) => `${each.name} = ${each.default}`).join(', ');
      const name = `${method.static ? 'static ' : ''}${method.name}(${parameters})`;
      return item(id(tagName, 'method', method.name), code(name), method.return?.type.text, words(method.description));
    });

const events = ({ tagName, events: all = [] }) =>
  all.map(({ name, type, description }) => {
    const title = name.startsWith('rug-') ? html`<a href="#event-${name}">${code(name)}</a>` : code(name);
    return item(id(tagName, 'event', name), title, type.text, words(description), { event: name });
  });

const named = (element, kind, title, key) =>
  (element[kind] ?? []).map(({ name, description, default: value }) =>
    item(
      id(element.tagName, key, name || 'default'),
      name ? code(title(name)) : 'without a name',
      value && `default ${value}`,
      words(description),
      name ? { [key]: name } : {},
    ),
  );

/** Text that is markup already. */
const markup = (text) => html([text]);

function section(element) {
  const { tagName } = element;
  const { attributes, inside } = EXAMPLES[tagName];
  const tag = `<${tagName}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;
  const end = `</${tagName}>`;
  return html`<section class="element" aria-labelledby="${tagName}" data-element="${tagName}">
<h2 id="${tagName}">${code(`<${tagName}>`)}</h2>
<p class="about">${words(element.description.replace(/\s+/g, ' '))}</p>
<div class="example">
<h3 id="${tagName}-example">Example</h3>
<div class="tools"></div>
<div class="panel live" lang="nl">
${markup(`${tag}\n${inside}\n${end}`)}
</div>
<pre tabindex="0"><code><span class="tag">${tag}</span>
${inside}
${end}</code></pre>
<h3>What the page hears</h3>
<ol class="log" reversed></ol>
<p class="quiet none">Nothing yet: use the example.</p>
</div>
<div class="reference">
${list(tagName, 'Attributes and properties', properties(element), 'Set an attribute: the example and its code follow.')}
${list(tagName, 'Methods', methods(element))}
${list(tagName, 'Events', events(element))}
${list(
  tagName,
  'Slots',
  named(element, 'slots', (name) => name, 'slot'),
  'Fill a slot to see where it is.',
)}
${list(
  tagName,
  'Parts',
  named(element, 'cssParts', (name) => `::part(${name})`, 'part'),
  'Point at a part, or press it, to see it in the example.',
)}
${list(
  tagName,
  'Custom properties',
  named(element, 'cssProperties', (name) => name, 'token'),
  'Type a value to try it.',
)}
</div>
</section>
`;
}

function eventFields(name, type, description, declarations) {
  const fields = declarations.find((each) => each.name === type.text)?.members ?? [];
  return html`<section class="event" aria-labelledby="event-${name}">
<h3 id="event-${name}">${code(name)} <span class="type">${type.text}</span></h3>
<p>${words(description)}</p>
${
  fields.length > 0 &&
  html`<dl class="items">
${fields.map((field) => item(id('event', name, field.name), code(field.name), field.type.text, words(field.description)))}</dl>
`
}</section>
`;
}

/**
 * @param {object} manifest custom-elements.json
 * @param {string} version of the package
 */
export function docsPage(manifest, version) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = Object.keys(EXAMPLES).map((tag) => declarations.find(({ tagName }) => tagName === tag));
  const ours = new Map(elements.flatMap((element) => element.events ?? []).map((event) => [event.name, event]));
  const contents = [...elements.map(({ tagName }) => [tagName, `<${tagName}>`]), ['events', 'Events']];
  return String(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Reference · rug-zelfdiagnose ${version}</title>
    <link rel="icon" href="lindehof.svg" />
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="docs.css" />
    <script type="module" src="docs.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">To the content</a>
    <header class="site">
      <div class="inner">
        <p class="name" lang="nl"><img src="lindehof.svg" alt="" width="36" height="36" />De Lindehof <span>huisartsen en fysiotherapie</span></p>
        <nav aria-label="Voorbeelden" lang="nl">
          <ul>
${NAV.map(([page, name]) => html`            <li><a href="${page}">${name}</a></li>\n`)}            <li><a href="docs.html" aria-current="page">Naslag</a></li>
          </ul>
        </nav>
      </div>
    </header>
    <main id="content" class="docs" tabindex="-1">
      <header>
        <h1>Reference</h1>
        <p class="lead">Everything that a page can set, style, fill and hear, version ${version}. Each example is live: change it, use it, copy it.</p>
        <nav aria-label="On this page"><ul class="contents">${contents.map(([anchor, name]) => html`<li><a href="#${anchor}">${code(name)}</a></li>`)}</ul></nav>
        <noscript><p>The examples need scripts; the reference does not. This is what an element leaves without them: the text inside its tag.</p></noscript>
      </header>
${elements.map(section)}
<section class="events" aria-labelledby="events">
<h2 id="events">Events</h2>
<p class="about">Those with <code>rug-</code> in front bubble and cross shadow roots; each has its own class, and TypeScript knows their names. None carries an answer.</p>
${[...ours.values()].filter(({ name }) => name.startsWith('rug-')).map(({ name, type, description }) => eventFields(name, type, description, declarations))}
</section>
    </main>
    <footer class="site">
      <div class="inner">
        <p class="quiet">Made from <code>custom-elements.json</code> by <code>npm run docs</code>.</p>
        <p class="quiet"><a href="review.html" lang="nl">Voor artsen: alle teksten om te beoordelen</a></p>
      </div>
    </footer>
  </body>
</html>
`);
}
