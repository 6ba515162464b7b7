// Which colours stand on which in the questionnaire, as the browser computes them now.
import { list } from '../dist/tokens/generated/list.js';
import { contrast, over, parseColour } from '../scripts/tokens/contrast.mjs';

/** What lies behind an element: its own ground, or the first one around it. */
function groundOf(element) {
  const around = element.parentElement;
  const own = parseColour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 || !around ? own : over(own, groundOf(around));
}

/**
 * @param {Element} element whose tokens count
 * @returns for each pair the names, how much contrast there is and must be, and both colours as CSS
 */
export function contrastsOf(element) {
  const style = getComputedStyle(element);
  const ground = groundOf(element);
  // the tokens of the element, where their defaults can be computed too: what stands in the tag itself is not rendered
  const probe = document.createElement('span');
  probe.style.color = style.color;
  probe.style.colorScheme = style.colorScheme;
  for (const { name } of list.tokens) probe.style.setProperty(name, style.getPropertyValue(name) || 'initial');
  element.after(probe);
  const colourOf = (css) => {
    probe.style.backgroundColor = css;
    return parseColour(getComputedStyle(probe).backgroundColor);
  };
  const measured = list.pairs.map(({ front, back, least }) => {
    const under = over(colourOf(back.css), ground);
    const seen = over(colourOf(front.css), under);
    return {
      front: front.name,
      back: back.name,
      least,
      ratio: contrast(seen, under),
      colours: [seen, under].map(inCss),
    };
  });
  probe.remove();
  return measured;
}

const inCss = (colour) =>
  `rgb(${colour
    .slice(0, 3)
    .map((part) => Math.round(part * 255))
    .join(' ')})`;
