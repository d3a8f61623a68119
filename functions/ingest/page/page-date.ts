import { parseDate } from '../feed/parse-date.ts';
import { type LinkedData, textIn } from './linked-data.ts';
import { pageText } from './page-text.ts';

/** Meta elements that say when an article was published, the surest first. */
const META =
  'article:published_time og:published_time datePublished parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date article.published dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date date article:published cxenseparse:recs:publishtime'.split(
    ' ',
  );

/** Where pages show the date of their article, the surest first. */
const SHOWN = [
  '[itemprop="datePublished"]',
  'time[pubdate], article time[datetime], time.published, time.entry-date',
  'time[datetime]',
  '.published, .publish-date, .published-date, .post-date, .entry-date, .article-date, .date-published, .posted-on, .timestamp, .dateline, .article__date, .date, .datum, .fecha, .data',
  '[class*="publi"], [class*="date"], [class*="posted"], [class*="time"], [id*="date"]',
  'header p, header span, header div, td, font, small, article p',
];

/** A line longer than this is prose, in which any date may stand. */
const MAX_LINE_LENGTH = 120;
const MAX_LOOKED_AT = 60;

const YEAR_IN_ADDRESS = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/_-]|$)/;

/**
 * Finds when an article was published: JSON-LD, then meta elements, then what the page shows, then its address.
 *
 * Shape: ISO 8601 in UTC, or nothing. A shown date without a zone is taken as UTC.
 */
export function pageDate(
  document: Document,
  linked: LinkedData,
  meta: (...names: string[]) => string | undefined,
  url: string,
): string | undefined {
  for (const text of [textIn(linked.datePublished), textIn(linked.dateCreated), textIn(linked.uploadDate)]) {
    const date = parseDate(text);
    if (date !== undefined) return date;
  }
  for (const name of META) {
    const date = parseDate(meta(name));
    if (date !== undefined) return date;
  }
  return shownDate(document) ?? dateInAddress(url);
}

function shownDate(document: Document): string | undefined {
  for (const selector of SHOWN) {
    let looked = 0;
    for (const element of document.querySelectorAll(selector)) {
      looked += 1;
      if (looked > MAX_LOOKED_AT) break;
      const date = dateOf(element);
      if (date !== undefined) return date;
    }
  }
  // What is right under the headline, whatever it is called.
  let below = document.querySelector('h1')?.nextElementSibling ?? null;
  for (let at = 0; below !== null && at < MAX_BELOW; at += 1) {
    for (const line of pageText(below).split('\n').slice(0, MAX_BELOW)) {
      const date = dateInLine(line);
      if (date !== undefined) return date;
    }
    below = below.nextElementSibling;
  }
  return undefined;
}

const MAX_BELOW = 6;

function dateOf(element: Element): string | undefined {
  const given = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name) ?? undefined);
  const line = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return given.map(parseDate).find((found) => found !== undefined) ?? dateInLine(line);
}

/** The date of a short line: the whole of it, or what follows "Publié le", "Stand:" and the like. */
function dateInLine(line: string): string | undefined {
  if (line === '' || line.length > MAX_LINE_LENGTH || !/\d/.test(line)) return undefined;
  const parts = [line, ...line.split(/[|•·/–—]| - /)].flatMap((part) => {
    const from = part.search(/\d/);
    const word = /(\p{L}+\.?,?\s*)$/u.exec(part.slice(0, from))?.[1] ?? '';
    return [part, part.slice(Math.max(0, from - word.length)), part.slice(Math.max(0, from))];
  });
  for (const part of parts) {
    const cut = part.replace(
      /(?:mis à jour|modifié|updated|actualizado|aktualisiert|aggiornato|atualizado|bijgewerkt|تحديث).*$/iu,
      '',
    );
    if (!/(?:19|20)\d\d|[٠-٩]{4}|\d{1,2}\.\d{1,2}\.\d{2}\b/.test(cut)) continue;
    const date = parseDate(cut.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ''));
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateInAddress(url: string): string | undefined {
  const [, year, month = '', day = ''] = YEAR_IN_ADDRESS.exec(URL.parse(url)?.pathname ?? '') ?? [];
  return year === undefined ? undefined : parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
