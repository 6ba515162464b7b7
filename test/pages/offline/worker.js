// A network that the test can cut: chunks of the library do not come through until it says so.
let works = false;
let asked = 0;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data, ports }) => {
  works = data;
  ports[0].postMessage(asked);
  asked = 0;
});
self.addEventListener('fetch', (event) => {
  if (!event.request.url.includes('/chunks/')) return;
  asked += 1;
  event.respondWith(works ? fetch(event.request) : Response.error());
});
