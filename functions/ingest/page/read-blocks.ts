import { normalizeText } from '../../text/normalize-text.ts';

/** A piece of text that is a block of its own on a page, with what the markup says about it. */
export interface Block {
  readonly text: string;
  /** The nearest element that makes a block of it, upper case: P, LI, H2, DIV. */
  readonly tag: string;
  /** Class and id of that element, and of those around it within the article. */
  readonly own: string;
  readonly around: string;
  /** Its characters in links, and in bold or slanted type. */
  readonly linked: number;
  readonly marked: number;
  /** Names of the elements around it: UL, BLOCKQUOTE, TABLE. */
  readonly within: ReadonlySet<string>;
}

/** What is asked of a document's nodes; fulfilled by linkedom and any other DOM. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that begin and end a block. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose content is not text for readers. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON SELECT TEXTAREA'.split(' '));

const MARKS = new Set('B STRONG EM I U'.split(' '));

/** Deeper than this a page only tries to hurt. */
const MAX_DEPTH = 500;

interface Place {
  readonly tag: string;
  readonly own: string;
  readonly around: string;
  readonly within: ReadonlySet<string>;
}

/**
 * Reads the text under an element as blocks, in order: blocks are never glued, inline elements never parted, a `<br>`
 * begins a new one.
 *
 * Errors: none; what nests deeper than any page is left out.
 */
export function readBlocks(root: unknown): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let marked = 0;
  const flush = (place: Place): void => {
    if (pieces.length === 0) return;
    const whole = normalizeText(pieces.join(''));
    if (whole !== '') {
      const length = Math.max(1, whole.length);
      blocks.push({ ...place, text: whole, linked: Math.min(length, linked), marked: Math.min(length, marked) });
    }
    pieces = [];
    linked = 0;
    marked = 0;
  };
  const walk = (node: DomNode, place: Place, link: boolean, mark: boolean, depth: number): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      pieces.push(text);
      const { length } = text.trim();
      if (link) linked += length;
      if (mark) marked += length;
    }
    if (node.nodeType !== ELEMENT || depth > MAX_DEPTH) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') {
      flush(place);
      return;
    }
    const isBlock = BLOCKS.has(name);
    const inner = isBlock ? placeOf(node, name, place) : place;
    if (isBlock) flush(place);
    for (const child of node.childNodes) {
      walk(child, inner, link || name === 'A', mark || MARKS.has(name), depth + 1);
    }
    if (isBlock) flush(inner);
  };
  const start: Place = { tag: 'DIV', own: '', around: '', within: new Set() };
  walk(root as DomNode, start, false, false, 0);
  flush(start);
  return blocks;
}

function placeOf(node: DomNode, tag: string, { own, around, within }: Place): Place {
  const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.trim();
  return {
    tag,
    own: names,
    around: own === '' ? around : `${around} ${own}`.slice(-MAX_NAMES),
    within: within.has(tag) ? within : new Set([...within, tag]),
  };
}

/** Class names of a page can be long; those nearest to the text say most. */
const MAX_NAMES = 400;
