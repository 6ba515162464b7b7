// Puts a worker between the page and the network, so that chunks can be kept from coming; then loads the library.
window.ready = (async () => {
  const { serviceWorker } = navigator;
  const controlled = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  await serviceWorker.register('worker.js');
  if (!serviceWorker.controller) await controlled;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '../../../dist/cdn/rug-zelfdiagnose.js';
  document.head.append(script);
  await customElements.whenDefined('rug-vragenlijst');
})();

/** Says to the worker whether chunks come through; it answers how many were asked for since the last time. */
window.network = (works) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    navigator.serviceWorker.controller.postMessage(works, [port2]);
  });
