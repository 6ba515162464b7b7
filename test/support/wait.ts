import { waitUntil as wait } from '@open-wc/testing';

/** Waits for something that comes by itself: a file, a page. On a slow machine with three browsers that takes its time. */
export const waitUntil = (comes: () => unknown, otherwise?: string): Promise<void> =>
  wait(() => !!comes(), otherwise, { interval: 5, timeout: 10_000 });
