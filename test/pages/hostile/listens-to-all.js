// Shortcuts, "no copying", and a tracker that hears every event before anybody else does.
for (const type of ['mousedown', 'selectstart', 'contextmenu', 'dragstart', 'copy'])
  document.addEventListener(type, (event) => event.preventDefault(), true);
for (const type of ['keydown', 'keyup', 'click', 'focusin', 'change', 'input', 'submit', 'toggle'])
  window.addEventListener(type, (event) => event.target.localName && event.composedPath(), true);
document.addEventListener('keydown', (event) => event.key.length === 1 && event.key !== ' ' && event.preventDefault());
document.addEventListener('click', (event) => event.stopImmediatePropagation());
document.documentElement.addEventListener('focusin', (event) => event.stopPropagation());
