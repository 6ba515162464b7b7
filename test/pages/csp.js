// Runs before the library: notes what the policy stops, what fails, and every call by which something could leave the page
// or stay on the machine.
const seen = { violations: [], reports: [], errors: [], calls: [] };
window.seen = seen;

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  seen.violations.push([violatedDirective, blockedURI, sample].join(' ')),
);
if (window.ReportingObserver)
  new ReportingObserver(
    (reports) => seen.reports.push(...reports.map(({ type, body }) => `${type} ${body?.message ?? ''}`)),
    {
      buffered: true,
    },
  ).observe();
window.addEventListener('error', ({ message }) => seen.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
for (const level of ['error', 'warn']) {
  const log = console[level];
  console[level] = (...args) => {
    seen.errors.push(args.join(' '));
    log.apply(console, args);
  };
}

/** Notes a call, and makes it. */
function spy(owner, name, label) {
  const original = owner?.[name];
  if (!original) return;
  owner[name] = function (...args) {
    seen.calls.push(label);
    return new.target ? new original(...args) : original.apply(this, args);
  };
}
spy(window, 'fetch', 'fetch');
spy(window, 'XMLHttpRequest', 'XMLHttpRequest');
spy(window, 'WebSocket', 'WebSocket');
spy(window, 'EventSource', 'EventSource');
spy(window, 'BroadcastChannel', 'BroadcastChannel');
spy(window, 'SharedWorker', 'SharedWorker');
spy(window, 'Worker', 'Worker');
spy(window, 'open', 'open');
spy(window, 'postMessage', 'postMessage');
spy(Navigator.prototype, 'sendBeacon', 'sendBeacon');
for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
  spy(Storage.prototype, name, `Storage.${name}`);
spy(IDBFactory.prototype, 'open', 'indexedDB.open');
spy(window.CacheStorage?.prototype, 'open', 'caches.open');
spy(window.CacheStorage?.prototype, 'match', 'caches.match');
spy(window.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker.register');
for (const name of ['pushState', 'replaceState', 'go', 'back', 'forward'])
  spy(History.prototype, name, `history.${name}`);

const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(Document.prototype, 'cookie', {
  ...cookie,
  get() {
    seen.calls.push('cookie read');
    return cookie.get.call(this);
  },
  set(value) {
    seen.calls.push('cookie written');
    cookie.set.call(this, value);
  },
});
