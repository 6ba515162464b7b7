// All there is to read, or one text: what the page gives as the name decides.
import '../dist/define/rug-aandoening.js';

const element = document.querySelector('rug-aandoening');
const name = document.querySelector('#name');
const attribute = document.querySelector('#attribute');

function choose() {
  if (name.value) element.setAttribute('name', name.value);
  else element.removeAttribute('name');
  attribute.textContent = name.value && ` name="${name.value}"`;
}
name.addEventListener('change', choose);
choose(); // a browser may have kept what was chosen before
