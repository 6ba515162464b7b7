/**
 * Every single thing of the rules by a place that stays when others come before it.
 * @param {any} flow
 * @returns {Map<string, string>}
 */
function placesOf(flow) {
  const { lists, answers, raises } = flow;
  return new Map(leaves({ lists, answers, raises }, []));
}

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
 * @param {any} before
 * @param {any} after
 * @returns {{ place: string, before?: string, after?: string }[]} what differs, such as `lists 1 steps 1.1 urgency yes`
 */
export function ruleChanges(before, after) {
  const [old, now] = [before, after].map(placesOf);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => ({ place, before: old.get(place), after: now.get(place) }));
}
