import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * An element of a drawing, with the line where it starts.
 * @typedef {{ name: string, attributes: Record<string, string>, children: Element[], line: number }} Element
 */

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  captureMetaData: true,
});
const position = XMLParser.getMetaDataSymbol();

/**
 * @param {string} text
 * @returns {{ elements: Element[], error?: { line: number, message: string } }}
 */
export function parseSvg(text) {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { elements: [], error: { line: valid.err.line, message: valid.err.msg } };
  return { elements: toElements(parser.parse(text), text) };
}

/** From the parser's shape, in which a name is a key beside `:@`, the attributes. It gives text no place of its own. */
function toElements(nodes, text, parentLine = 1) {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === '?xml') return [];
    const start = node[position]?.startIndex;
    const line = start === undefined ? parentLine : lineAt(text, start);
    const children = name === '#text' ? [] : toElements(node[name], text, line);
    return [{ name, attributes: node[':@'] ?? {}, children, line }];
  });
}

function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}
