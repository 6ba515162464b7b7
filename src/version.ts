/** The version of this copy of the library, the same as in package.json: two copies on one page tell each other apart by it. */
export const VERSION = '0.1.0';

/** The part of a version within which nothing breaks: the first number, or the first two of 0.x. */
const line = (version = ''): string => /^(?:0\.\d+|\d+)/.exec(version)?.[0] ?? '';

/** Whether a copy of this version works together with ours. */
export const isCompatible = (version: string | undefined): boolean => line(version) === line(VERSION);
