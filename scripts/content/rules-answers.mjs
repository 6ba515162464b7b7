import { outcomePlaces, ruleProblem } from './rules-index.mjs';

/** The answers of the book: all of them must be there. More may follow. */
const bookAnswers = 31;

/**
 * @param {import('./rules-index.mjs').Rules} rules
 * @returns {import('./problems.mjs').Problem[]} answers that are missing, or that nobody can get
 */
export function checkAnswers(rules) {
  const { answers } = rules.flow;
  const expected = Array.from({ length: bookAnswers }, (_, index) => index + 1);
  const led = new Set(outcomePlaces(rules).flatMap(({ outcomes }) => outcomes));
  return [
    ...expected
      .filter((number) => !Object.hasOwn(answers, number))
      .map((number) => ruleProblem(rules, ['answers'], `answer ${number}`, `expected under 'answers', found nothing`)),
    ...Object.keys(answers)
      .filter((number) => !led.has(Number(number)))
      .map((number) =>
        ruleProblem(
          rules,
          ['answers', number],
          `answer ${number}`,
          'cannot be reached: expected a step that leads to it, found none',
        ),
      ),
  ];
}
