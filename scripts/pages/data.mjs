import { describe } from './describe.mjs';

/**
 * What search engines read, in the words of schema.org. It says no more than the page: who reviewed it only when
 * somebody has, and a condition that is but an idea of the book's author is not called one.
 * @param {import('./site.mjs').Site} site
 * @param {import('./site.mjs').Page} page
 * @param {string} [address]
 */
export function pageData(site, { title, alsoCalled, article }, address) {
  const isCondition = article.certainty !== undefined && article.certainty !== 'author-only';
  return {
    ...webPage(site, title, describe(article.text ?? article.summary), address),
    ...reviewOf(article.reviewedBy),
    about: isCondition ? condition(title, alsoCalled) : condition(site.words.site.subject),
  };
}

/**
 * @param {import('./site.mjs').Site} site
 * @param {string} [address]
 */
export function overviewData(site, address) {
  const { title, summary, subject } = site.words.site;
  return { ...webPage(site, title, describe(summary), address), about: condition(subject) };
}

const webPage = ({ lang, version }, name, description, url) => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name,
  description,
  ...(url !== undefined && { url }),
  inLanguage: lang,
  version: String(version),
});

const condition = (name, alternateName = []) => ({
  '@type': 'MedicalCondition',
  name,
  ...(alternateName.length > 0 && { alternateName }),
});

const reviewOf = (review) =>
  review && {
    lastReviewed: review.date,
    reviewedBy: { '@type': 'Person', name: review.name, jobTitle: review.role },
  };
