/** Plain data: what a snapshot or a result is made of. */
export type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

const MUST_BE_ESCAPED = /["\\\p{Cc}]/gu;
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * As `JSON.stringify`, which old scripts of a page replace, or give `toJSON` methods to lists and strings: then what it
 * writes can't be read again.
 */
export function toJson(value: Plain): string {
  if (typeof value === 'string') return `"${value.replace(MUST_BE_ESCAPED, escaped)}"`;
  if (Array.isArray(value)) return `[${value.map((each: Plain) => toJson(each)).join(',')}]`;
  if (!value || typeof value !== 'object') return String(value ?? null);
  const parts = Object.entries(value as Record<string, Plain>).filter(([, inner]) => inner !== undefined);
  return `{${parts.map(([name, inner]) => `${toJson(name)}:${toJson(inner)}`).join(',')}}`;
}
