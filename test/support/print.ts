/** Pages as they come on paper. */
import { executeServerCommand } from '@web/test-runner-commands';
import { all, everything, rendered } from './flow.js';

/** The rules for print in these sheets, without the condition around them. */
const printRules = (sheets: readonly CSSStyleSheet[]): string[] =>
  sheets.flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText === 'print'
        ? [...rule.cssRules].map(({ cssText }) => cssText)
        : [],
    ),
  );

/** Puts the rules for print of one root in force. */
export function asPrinted(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printRules(root.adoptedStyleSheets).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Whether this engine can be asked to show a page as it is printed; else our rules for print are put in force. */
const canPrint: boolean = await executeServerCommand('print-media', false);

/** Shows what is on the page as it is printed, until `onScreen`. */
export async function onPaper(host: Element): Promise<void> {
  if (canPrint) await executeServerCommand('print-media', true);
  else for (const { shadowRoot } of [host, ...everything(host)]) if (shadowRoot) asPrinted(shadowRoot);
}

export const onScreen = (): Promise<boolean> => executeServerCommand('print-media', false);

const isPrinted = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.matches('.unseen');

/** What comes on paper of an element, in the order of the page; also what is printed open that is closed on the screen. */
export const printed = (host: Element): HTMLElement[] =>
  all(host, '*').filter((element) => isPrinted(element) && element.getClientRects().length > 0);

/** The text on paper. */
export const printedText = (host: Element): string => {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue!;
    if (node.nodeType !== 1) return '';
    const text = (node as Element).localName === 'slot' || isPrinted(node as Element) ? rendered(node).map(read) : [];
    return (node as Element).matches('span, strong, em, a, slot, .term') ? text.join('') : ` ${text.join('')} `;
  };
  return read(host).replace(/\s+/g, ' ');
};
