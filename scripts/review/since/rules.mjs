import { untilInterview } from '../courses/enumerate.mjs';

/** Every single thing of the rules by a place that stays when others come before it. */
const placesOf = (rules) => new Map(leaves(rules, []));

function leaves(value, path) {
  if (Array.isArray(value) && value.every((one) => one?.id === undefined))
    return [[path.join(' '), JSON.stringify(value)]];
  if (Array.isArray(value)) {
    const ids = value.map(({ id }) => id);
    return [
      [[...path, 'order'].join(' '), ids.join(', ')],
      ...value.flatMap(({ id, ...rest }) => leaves(rest, [...path, id])),
    ];
  }
  if (typeof value !== 'object' || value === null) return [[path.join(' '), String(value)]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/**
 * @param {any} before rules of any form
 * @param {any} after
 * @returns {{ place: string, before?: string, after?: string }[]} what differs, such as `lists 1 steps 1.1 urgency yes`
 */
export function placeChanges(before, after) {
  const [old, now] = [before, after].map(placesOf);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => ({ place, before: old.get(place), after: now.get(place) }));
}

/**
 * @param {any} before
 * @param {any} after
 * @returns {ReturnType<typeof placeChanges>} what differs in the rules as far as the door of the interview
 */
export const ruleChanges = (before, after) => placeChanges(...[before, after].map(beforeInterview));

function beforeInterview(flow) {
  const { lists, answers, raises } = untilInterview(flow);
  return { lists, answers, raises };
}
