import { checkContent } from '../content/check.mjs';
import { formatProblem } from '../content/problems.mjs';
import { bookOf } from './page/book.mjs';
import { reviewPage } from './page/page.mjs';
import { readAt, readNow } from './read.mjs';

/** A sign-off that no longer fits is what a review is for: the page shows it. */
const isStaleSignOff = ({ place }) => /(^|\.)reviewedBy\.hash$/.test(place);

/**
 * @param {string} root folder that holds `content/`
 * @param {string} [rev] a git revision to compare with
 * @returns {Promise<{ problems: string[], page?: string, report?: string }>} the page, and in words what has changed. With
 *   problems there is no page: nobody should sign what cannot be published
 */
export async function makeReview(root, rev) {
  const { problems, content } = checkContent(root);
  const wrong = problems.filter((problem) => !isStaleSignOff(problem));
  const since = rev === undefined ? undefined : await changesSince(root, rev);
  return {
    problems: wrong.map(formatProblem),
    page: wrong.length > 0 ? undefined : reviewPage(bookOf(content, { rev, since: since?.parts })),
    report: since?.text,
  };
}

async function changesSince(root, rev) {
  const { reportOf, textOf } = await reporter();
  const parts = reportOf(readAt(root, rev), readNow(root));
  return { parts, text: textOf(parts) };
}

/** To go through courses takes the engine as it was built; the page alone does not need it. */
async function reporter() {
  try {
    return await import('./since/report.mjs');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('--since needs the engine in dist/engine: run "npm run build" first.', { cause: error });
  }
}
