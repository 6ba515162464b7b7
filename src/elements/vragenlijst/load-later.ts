/** The pages after the safety check and the elements inside them, in a chunk of their own. */
export type LaterPages = typeof import('./later-pages.js');

let later: Promise<LaterPages> | undefined;

/** Fetches the later pages once for all elements; after a failure, again. */
export const loadLater = (): Promise<LaterPages> =>
  (later ??= import('./later-pages.js').catch((error: unknown) => {
    later = undefined;
    throw error;
  }));
