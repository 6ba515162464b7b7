// Marks the page once somebody listens to the back button: before that, what goes on makes no entries.
const listen = window.addEventListener;
window.addEventListener = (...args) => {
  if (args[0] === 'popstate') document.documentElement.dataset.listens = '';
  listen.apply(window, args);
};
