/** Elements of pages of ours; whatever else stands in one was put there by somebody. */
const ELEMENTS = new Set(
  `html head meta title link style body header nav main section article aside footer h1 h2 h3 h4 h5 h6 p a ul ol li dl dt
  dd div details summary b i em strong small bdi bdo span abbr mark sup sub code pre del ins s u blockquote cite q table
  caption thead tbody tfoot tr th td time br hr wbr figure figcaption svg g defs path rect circle ellipse line polyline
  polygon text tspan desc`
    .trim()
    .split(/\s+/),
);

/**
 * Names what of a page runs, loads, sends or hides: elements that no page of ours has, handlers, addresses that are
 * scripts, style sheets that load.
 *
 * Read from the bytes, not from a parsed tree: parsers differ on hostile markup, and text of a source is escaped, so
 * that every `<` in a page of ours is our own.
 */
export function activeContent(page: string): string[] {
  const found = new Set<string>();
  const markup = page.replace(/<style>([^<]*)<\/style>/g, (_, style: string) => {
    if (/@import|url\(|expression\(|content:\s*(["'])[^"']{4,}/i.test(style))
      found.add('a style sheet that loads or writes');
    return '<style>';
  });
  if (/<!(?!doctype html>)/i.test(markup)) found.add('a comment or declaration');
  for (const [, name = '', attributes = ''] of markup.matchAll(/<\/?([a-z][^\s>/]*)([^>]*)/gi)) {
    if (!ELEMENTS.has(name.toLowerCase())) found.add(`an element <${name}>`);
    if (/[\s"'/]on[a-z]+\s*=/i.test(attributes)) found.add(`a handler on <${name}>`);
    if (/=\s*["']?\s*(?:javascript|vbscript|data:text)/i.test(attributes)) found.add(`a script as an address`);
    if (name.toLowerCase() === 'meta' && /http-equiv\s*=\s*["']?refresh/i.test(attributes))
      found.add('a page that leads away');
    if (
      name.toLowerCase() === 'link' &&
      /rel\s*=\s*["']?(?:stylesheet|preload|prefetch|modulepreload|import)/i.test(attributes)
    )
      found.add('a link that loads');
  }
  return [...found];
}
