// The map in a form: what the form would send is shown, not sent.
import '../dist/define/rug-lichaamskaart.js';

const form = document.querySelector('form');
const sent = document.querySelector('#sent');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = document.createElement('dl');
  for (const [name, value] of new FormData(form)) {
    const term = document.createElement('dt');
    const detail = document.createElement('dd');
    term.textContent = name;
    detail.textContent = JSON.stringify(value);
    fields.append(term, detail);
  }
  sent.replaceChildren(fields);
});
form.addEventListener('reset', () => sent.replaceChildren());
