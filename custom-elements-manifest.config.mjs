import { cssPropertiesOf } from './scripts/tokens/manifest.mjs';

const HIDDEN = new Set(['private', 'protected']);

/**
 * What a page or a script outside may use: not what is private, and not what only the browser calls. A property that is
 * @internal comes back from the list of properties that lit reads, without its type.
 */
const isPublic = ({ name, privacy, kind, type, static: isStatic }) =>
  !HIDDEN.has(privacy) &&
  !/^[#_]/.test(name) &&
  !/Callback$/.test(name) &&
  name !== 'formAssociated' &&
  !(kind === 'field' && privacy === 'public' && !type && !isStatic);

/** The tag is what `static define(tag = 'rug-…')` says. */
function tagOf({ members = [] }) {
  const define = members.find(({ name, static: isStatic }) => isStatic && name === 'define');
  return define?.parameters?.[0]?.default?.replaceAll("'", '');
}

/** Names the tag of an element, and the module that registers it. */
function nameTag(declaration, module, modules) {
  const tag = tagOf(declaration);
  if (!tag) return;
  declaration.customElement = true; // also where the class extends another one of ours
  declaration.tagName = tag;
  modules
    .find(({ path }) => path === `src/define/${tag}.ts`)
    ?.exports.push({
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: declaration.name, module: module.path },
    });
}

/** The analyzer reads more than is meant for others, and does not follow `define()`: this takes away and adds. */
const contractOnly = {
  name: 'contract-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1)); // the same on every file system
    for (const module of modules)
      for (const declaration of module.declarations ?? []) {
        nameTag(declaration, module, modules);
        // without @fires it guesses an event from the first argument of its class
        if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
  },
};

/** The custom properties of an element come from the token file. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const propertiesOf = cssPropertiesOf();
    for (const module of modules)
      for (const declaration of module.declarations ?? [])
        if (declaration.tagName) declaration.cssProperties = propertiesOf(declaration);
  },
};

export default {
  globs: [
    'src/index.ts',
    'src/define/*.ts',
    'src/elements/*/rug-*.ts',
    'src/elements/common/form-element.ts',
    'src/events/*.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [contractOnly, tokens],
};
