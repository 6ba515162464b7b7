// As where a browser forbids a page to keep anything: to look at it is an error already.
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException(`The operation is insecure: ${name}`, 'SecurityError');
    },
  });
Object.defineProperty(Document.prototype, 'cookie', {
  get() {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  },
});
