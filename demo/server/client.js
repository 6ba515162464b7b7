// What the browser loads: first lit's support for pages that a server made, then the elements.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'rug-zelfdiagnose/define/nl-BE'; // only where a page has lang="nl-BE"
import 'rug-zelfdiagnose/define';
