/**
 * Waits until an element can be seen, and gives its handle; `>>>` goes into shadow roots.
 * Always by frames: a wait or locator without `visible` watches for changes of the document, and a change within a
 * shadow root is none. What came a moment late would then never be found.
 */
export const seen = (on, selector) => on.waitForSelector(selector, { visible: true });
