import { normalizeLine } from '../../text/normalize-text.ts';
import { type LinkedData, nameIn } from './linked-data.ts';
import { pageText } from './page-text.ts';

const META =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article:author_name twitter:creator_name'.split(
    ' ',
  );

/** Where pages show who wrote their article, the surest first. */
const SHOWN = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"], [rel="author"], a[href*="/author/"], a[href*="/auteur/"], a[href*="/autor/"]',
  '.byline__name, .author-name, .author__name, .byline-name, .byline, .author, .auteur, .autor, .autore, .signature, .article-author, .article__author, .post-author, .entry-author',
  '[class*="byline"], [class*="author"], [class*="auteur"], [class*="autor"], [class*="signature"]',
];

/** Words before a name, in the languages that are read. */
const BEFORE =
  /^(?:(?:written|posted|published|reported|words|text|story)\s+)?(?:by|par|por|von|di|da|de|door|av|od|autor(?:e|a|in)?|author|auteur|a cura di|texte|text|reporter|بقلم|كتب|كتبت)\s*:?\s+/iu;

/** What may follow a name on its line: a date, a role, an agency. */
const AFTER =
  /\s*(?:[|•·/–—]|,\s*(?:the|le|la|el|der|die|special|staff|senior|associated|journaliste|correspond)| - | \d|\bon\b|\bfor\b|\bpublié|\bpublished|\bupdated|\bposted|\bmis à jour).*$/iu;

const LONGEST = 80;

/** A byline is near the top of a page. */
const MAX_LOOKED_AT = 400;

/** A line that is shown as a byline and in any layout of this page comes before the article's text. */
const LINE = /^(?:By|Par|Por|Von|Di|Door|بقلم|كتب)\s*:?\s+\p{L}/u;

/** Finds who wrote an article: JSON-LD, then meta elements, then what the page shows. Several names, with commas. */
export function pageAuthor(
  document: Document,
  linked: LinkedData,
  meta: (...names: string[]) => string | undefined,
): string | undefined {
  const named = [nameIn(linked.author), nameIn(linked.creator), ...META.map((name) => meta(name))];
  for (const text of named) {
    const name = cleaned(text);
    if (name !== undefined) return name;
  }
  for (const selector of SHOWN) {
    for (const element of document.querySelectorAll(selector)) {
      const name = cleaned(firstLine(element) ?? element.getAttribute('content'));
      if (name !== undefined) return name;
    }
  }
  let looked = 0;
  for (const element of document.querySelectorAll('p, span, div, td, address, font, i, em')) {
    looked += 1;
    if (looked > MAX_LOOKED_AT) break;
    // A line alone: what holds more is looked at through what it holds.
    if (element.childElementCount > 2 || (element.textContent ?? '').length > 2 * LONGEST) continue;
    const line = firstLine(element) ?? '';
    if (line.length <= LONGEST && LINE.test(line)) {
      const name = cleaned(line);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** The first line that an element shows; a role that is glued to a name ("Jane DoeStaff Writer") is split off. */
function firstLine(element: Element): string | undefined {
  const [line] = pageText(element).split('\n');
  return line === '' ? undefined : line?.replace(/(\p{Ll}{4})(\p{Lu}\p{Ll}+ ).*$/u, '$1');
}

/** A name without what surrounds it; an address, a date or a whole sentence is not a name. */
function cleaned(text: string | null | undefined): string | undefined {
  const line = normalizeLine(text ?? '');
  if (line === '' || /^https?:|@/.test(line) || line.length > 2 * LONGEST) return undefined;
  const name = line
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/[,;:.\s]+$/, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST || /\d/.test(name) || !/\p{L}/u.test(name)) return undefined;
  // A name is written with capitals in scripts that have them.
  return /\p{Lu}|[\p{Lo}]/u.test(name) ? name : undefined;
}
