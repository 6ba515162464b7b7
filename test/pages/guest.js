// Before the library comes: what the window has, and who listens at the window and the document, which timers
// wait, and what is done with a storage.
window.namesBefore = Object.getOwnPropertyNames(window);
window.errors = [];
window.addEventListener('error', ({ message }) => window.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));

window.said = [];
for (const level of ['log', 'info', 'warn', 'error'])
  console[level] = (...words) => window.said.push(`${level}: ${words.join(' ')}`);

window.listeners = [];
const ADD = EventTarget.prototype.addEventListener;
const REMOVE = EventTarget.prototype.removeEventListener;
const isOutside = (target) => [window, document, document.documentElement, document.body].includes(target ?? window);
EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  const entry = [this ?? window, type, listener];
  const [{ signal } = {}] = rest;
  if (isOutside(this) && !signal?.aborted) window.listeners.push(entry);
  if (isOutside(this) && signal)
    ADD.call(signal, 'abort', () =>
      window.listeners.splice(0, Infinity, ...window.listeners.filter((one) => one !== entry)),
    );
  return ADD.call(this, type, listener, ...rest);
};
EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
  const isIt = ([target, kind, one]) => target === (this ?? window) && kind === type && one === listener;
  const index = window.listeners.findIndex(isIt);
  if (index >= 0) window.listeners.splice(index, 1);
  return REMOVE.call(this, type, listener, ...rest);
};

window.timers = new Map();
for (const [start, end] of [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
]) {
  const [begin, stop] = [window[start], window[end]];
  window[start] = (run, ...rest) => {
    const id = begin(
      () => {
        if (start === 'setTimeout') window.timers.delete(id);
        run();
      },
      ...rest,
    );
    window.timers.set(id, start);
    return id;
  };
  window[end] = (id) => {
    window.timers.delete(id);
    stop(id);
  };
}

window.stored = [];
for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
  const own = Storage.prototype[name];
  Storage.prototype[name] = function (...given) {
    window.stored.push([name, ...given.slice(0, 1)].join(' '));
    return own.apply(this, given);
  };
}
