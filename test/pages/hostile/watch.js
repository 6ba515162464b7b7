// Before anything else on a hostile page: keeps what fails and what is said in the console.
(() => {
  const seen = [];
  Object.defineProperty(window, 'seen', { value: seen });
  const note = (text) => {
    seen[seen.length] = text;
  };
  window.addEventListener('error', (event) => note(`error: ${event.message}`), true);
  window.addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) => note(`policy: ${event.violatedDirective}`));
  for (const level of ['error', 'warn', 'log', 'info', 'debug'])
    console[level] = (...args) => note(`${level}: ${args.join(' ')}`);
})();
