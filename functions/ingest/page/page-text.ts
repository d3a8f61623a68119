/** What is asked of a document's nodes; fulfilled by linkedom and any other DOM. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose content is no text for readers. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON SELECT TEXTAREA'.split(' '));

/** Deeper than this a page only tries to hurt. */
const MOST_DEPTH = 500;

/**
 * Writes the text of an element, one block a line: blocks are never glued, inline elements never parted.
 *
 * Errors: none; what nests deeper than any page is left out.
 */
export function pageText(root: unknown): string {
  const out: string[] = [];
  const walk = (node: DomNode, depth: number): void => {
    if (node.nodeType === TEXT) out.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== ELEMENT || depth > MOST_DEPTH) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) out.push('\n');
    for (const child of node.childNodes) walk(child, depth + 1);
    if (block) out.push('\n');
  };
  walk(root as DomNode, 0);
  return out.join('');
}
