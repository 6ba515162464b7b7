import { signablesOf } from '../review/items.mjs';
import { problemAt } from './document.mjs';

/**
 * A sign-off belongs to the words that were read. When they change it no longer holds, and whoever changes them must
 * not be able to overlook that.
 *
 * @param {import('./document.mjs').Document[]} documents
 * @returns {import('./problems.mjs').Problem[]}
 */
export function checkReviews(documents) {
  return documents.flatMap((document) =>
    signablesOf(document.data)
      .filter(({ state }) => state === 'stale')
      .map(({ path, hash, data }) =>
        problemAt(
          document,
          [...path, 'reviewedBy', 'hash'],
          `the text has changed since it was reviewed: expected null as 'reviewedBy' until it is reviewed again, ` +
            `and then the hash "${hash}", found "${data.reviewedBy.hash}"`,
        ),
      ),
  );
}
