import { parseHTML } from 'linkedom';

/** Deeper than this a page only tries to hurt: what walks it is recursive or asks every element for its descendants. */
const MAX_DEPTH = 500;

/** The largest news pages have some ten thousand tags; Readability needs seconds for five times as many. */
const MAX_TAGS = 60_000;

/** Elements that need no end tag: in old pages they are never closed and still do not nest. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body'.split(
    ' ',
  ),
);

/**
 * Parses HTML as a whole document, even where it is only a piece or plain text.
 *
 * The parser gives a piece without `<html>` no root or a wrong one, and everything after it fails; so a root is added.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${/<body[\s>]/i.test(html) ? html : bodied(html)}</html>`;
  const { document } = parseHTML(whole);
  // The parser makes a text node of every entity; Readability is quadratic in the text nodes of one element.
  document.documentElement.normalize();
  return document as unknown as Document;
}

function bodied(html: string): string {
  const end = html.search(/<\/head\s*>/i);
  return end < 0 ? `<body>${html}</body>` : `${html.slice(0, end)}</head><body>${html.slice(end)}</body>`;
}

/**
 * Parses a fragment, as feeds hold it, and answers the element around it.
 *
 * What has too much markup is read without it.
 */
export function parseFragment(html: string): Element {
  const safe = hasTooMuchMarkup(html) ? html.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;') : html;
  return parseHTML(`<html><body><div>${safe}</div></body></html>`).document.body as unknown as Element;
}

/** Whether there are more elements, or deeper ones, than in any page: one pass, before anything is built of them. */
export function hasTooMuchMarkup(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (let open = html.indexOf('<'); open >= 0; ) {
    const close = html.indexOf('>', open);
    if (close < 0) return false;
    const [, end, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(open, open + 40)) ?? [];
    if (name !== '' && !UNCLOSED.has(name.toLowerCase()) && html[close - 1] !== '/') {
      depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
      if (depth > MAX_DEPTH) return true;
    }
    tags += 1;
    if (tags > MAX_TAGS) return true;
    open = html.indexOf('<', close);
  }
  return false;
}
