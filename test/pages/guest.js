// Before the library comes: what the window has, and who listens at the window and the document.
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
  if (isOutside(this)) window.listeners.push([this ?? window, type, listener]);
  return ADD.call(this, type, listener, ...rest);
};
EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
  const isIt = ([target, kind, one]) => target === (this ?? window) && kind === type && one === listener;
  const index = window.listeners.findIndex(isIt);
  if (index >= 0) window.listeners.splice(index, 1);
  return REMOVE.call(this, type, listener, ...rest);
};
