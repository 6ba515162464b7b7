/**
 * A setting that is on by standing there, or has a whole number.
 * @param given the attribute, or what a framework set as a property
 * @param plain the number without one of its own
 * @returns the number, null when the setting is off, or undefined when it can't be read
 */
export function numberSetting(
  given: string | number | boolean | null | undefined,
  plain: number,
  most: number,
): number | null | undefined {
  if (given === null || given === undefined || given === false) return null;
  if (given === '' || given === true) return plain;
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
