// What WordPress reads of a translation: .mo for PHP, and for each script a .json.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

/** The scripts with words in them, by the handle they have in WordPress. */
const SCRIPTS = { 'rug-zelfdiagnose-editor': 'blocks/editor.js' };

/** The translations as @wordpress/i18n takes them, of what stands in one file. */
function forScript(file, { headers, translations }) {
  const messages = Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid, comments }) => msgid && comments?.reference?.includes(file))
    .map(({ msgid, msgctxt, msgstr }) => [msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, msgstr]);
  const header = { domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms'] };
  return { domain: 'messages', locale_data: { messages: { '': header, ...Object.fromEntries(messages) } } };
}

/** Makes of each .po in a folder what WordPress reads. */
export async function compile(folder) {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.po')) continue;
    const base = join(folder, name.slice(0, -3));
    const table = po.parse(await readFile(`${base}.po`));
    await writeFile(`${base}.mo`, mo.compile(table));
    for (const [handle, file] of Object.entries(SCRIPTS))
      await writeFile(`${base}-${handle}.json`, JSON.stringify(forScript(file, table)));
  }
}
