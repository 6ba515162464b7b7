// Collects what the plugin says into languages/rug-zelfdiagnose.pot, and brings each .po up to date with it. Needs xgettext
// (Debian: apt-get install gettext). With --check it writes nothing, and fails when there was something to write.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';

const PLUGIN = new URL('../../demo/wordpress', import.meta.url).pathname;
const LANGUAGES = join(PLUGIN, 'languages');
const DOMAIN = 'rug-zelfdiagnose';
const check = process.argv.includes('--check');

const list = (folder, ending) =>
  readdirSync(join(PLUGIN, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();

const header = (language) => ({
  'Project-Id-Version': DOMAIN,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'X-Domain': DOMAIN,
  ...(language && { Language: language, 'Plural-Forms': 'nplurals=2; plural=(n != 1);' }),
});

/** What stands in calls of __() and the like, by language of the code. */
function inCode(language, files) {
  const keywords = ['', '__:1', 'esc_html__:1', 'esc_attr__:1', '_x:1,2c', '_n:1,2'].map((keyword) => `-k${keyword}`);
  const options = [`--language=${language}`, '--from-code=UTF-8', '--add-comments=translators', '--no-location', '-o-'];
  return files.flatMap((file) => {
    const found = execFileSync('xgettext', [...options, ...keywords, file], { cwd: PLUGIN });
    if (!found.length) return [];
    return Object.values(po.parse(found).translations)
      .flatMap((context) => Object.values(context))
      .filter(({ msgid }) => msgid)
      .map(({ msgid, msgctxt, comments }) => ({ msgid, msgctxt, extracted: comments?.extracted, reference: file }));
  });
}

/** What WordPress translates of a block.json, in the contexts that it looks in. */
function inBlock(file) {
  const { title, description, keywords } = JSON.parse(readFileSync(join(PLUGIN, file), 'utf8'));
  const at = (msgctxt, msgid) => ({ msgctxt, msgid, reference: file });
  return [
    at('block title', title),
    at('block description', description),
    ...keywords.map((keyword) => at('block keyword', keyword)),
  ];
}

/** The line of the list of plugins. */
function inHeader(file) {
  const [, description] = /^ \* Description: +(.+)$/m.exec(readFileSync(join(PLUGIN, file), 'utf8'));
  return { msgid: description, extracted: 'Description of the plugin', reference: file };
}

/** A catalogue of all texts, each once, with where they stand; translated as `said` says. */
function catalogue(texts, language, said = () => '') {
  const translations = { '': { '': { msgid: '', msgstr: [''] } } };
  for (const { msgid, msgctxt = '', extracted, reference } of texts) {
    const context = (translations[msgctxt] ??= {});
    const entry = (context[msgid] ??= {
      msgid,
      ...(msgctxt && { msgctxt }),
      msgstr: [said(msgctxt, msgid)],
      comments: { reference, ...(extracted && { extracted }) },
    });
    if (!entry.comments.reference.split('\n').includes(reference)) entry.comments.reference += `\n${reference}`;
  }
  return po.compile({ charset: 'utf-8', headers: header(language), translations }, { foldLength: 0 }).toString() + '\n';
}

const texts = [
  inHeader(`${DOMAIN}.php`),
  ...inCode('PHP', list('includes', '.php')),
  ...inCode('JavaScript', list('blocks', '.js')),
  ...list('blocks', 'block.json').flatMap(inBlock),
];
const wanted = { [`${DOMAIN}.pot`]: catalogue(texts) };
for (const name of readdirSync(LANGUAGES).filter((file) => file.endsWith('.po'))) {
  const { translations } = po.parse(readFileSync(join(LANGUAGES, name)));
  const language = name.slice(DOMAIN.length + 1, -3);
  wanted[name] = catalogue(texts, language, (context, id) => translations[context]?.[id]?.msgstr[0] ?? '');
}
for (const [name, text] of Object.entries(wanted)) {
  const file = join(LANGUAGES, name);
  let there = '';
  try {
    there = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (there === text) continue;
  if (check) {
    console.error(`demo/wordpress/languages/${name} is not up to date: npm run wordpress:pot`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name}: written`);
  }
}
