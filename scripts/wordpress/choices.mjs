// What there is to choose from in the editor of WordPress: answers by number, conditions and general pages by name.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const readAll = async (folder) =>
  Promise.all((await readdir(folder)).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));

const byLabel = (one, other) => one.label.localeCompare(other.label, 'nl');

/** Options of the blocks, in the words of `content/nl`. */
export async function choices(content) {
  const [answers, conditions, topics] = await Promise.all(
    ['answers', 'conditions', 'topics'].map((folder) => readAll(join(content, folder))),
  );
  return {
    answers: answers
      .sort((one, other) => one.number - other.number)
      .map(({ number, title }) => ({ value: number, label: `${number}. ${title}` })),
    articles: [
      ...topics.map(({ id, title }) => ({ value: id, label: title })).sort(byLabel),
      ...conditions.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel),
    ],
  };
}
