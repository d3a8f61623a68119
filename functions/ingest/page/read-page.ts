import { PageError } from '../../contracts/errors.ts';
import { pageNoiseOf } from '../../languages/page-noise.ts';
import { primaryTag } from '../../languages/profiles.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { normalizeLine, normalizeText } from '../../text/normalize-text.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import { keepArticle } from './block-filter.ts';
import { cleanPage } from './clean-page.ts';
import { findArticle } from './find-article.ts';
import { type PageMetadata, pageMetadata } from './metadata.ts';
import { everyNoise, isNoise, speaksOfSubscribers } from './noise-lines.ts';
import { pageText } from './page-text.ts';
import { hasTooMuchMarkup, parseFragment, parsePage } from './parse-page.ts';
import type { Block } from './read-blocks.ts';

/** What a page says: the article's text, one block a line, and what is known about it. */
export interface ReadPage extends Omit<PageMetadata, 'paid'> {
  readonly text: string;
  /** The page holds only the beginning of the article; the rest is for subscribers. */
  readonly teaser?: true;
}

/** A larger page is not an article; parsing it would cost more than all others. */
const MAX_CHARACTERS = 5_000_000;

/**
 * Reads an article page: cleaned, through Readability, written as plain text without menus, captions and notices.
 *
 * Errors: PageError (not-a-page, too-large, too-complex, no-article, unreadable) that names the address.
 */
export function readPage(bytes: Uint8Array, about: { url: string; contentType?: string }): ReadPage {
  const { url } = about;
  const refuse = (code: string, why: string, cause?: unknown): PageError =>
    new PageError(`cannot read page ${url}: ${why}`, { url, code, cause });
  if (!/^\s*(?:text\/|application\/xhtml|$)/i.test(about.contentType ?? '')) {
    throw refuse('not-a-page', `it came as ${about.contentType?.slice(0, 60)}, not as HTML`);
  }
  const html = decodeBytes(bytes, about.contentType).text;
  if (html.length > MAX_CHARACTERS) throw refuse('too-large', `it has ${html.length} characters`);
  if (!/<[a-z]/i.test(html)) throw refuse('not-a-page', 'it contains no HTML');
  if (hasTooMuchMarkup(html)) throw refuse('too-complex', 'it has more elements, or deeper ones, than any article');
  let page: ReadPage;
  try {
    page = articleOf(html, url);
  } catch (cause) {
    // The parsers are not ours and the page is a stranger's: what one of them throws costs this page only.
    throw refuse('unreadable', 'its markup is broken beyond reading', cause);
  }
  if (page.text === '') throw refuse('no-article', 'no article was found on it');
  return page;
}

function articleOf(html: string, url: string): ReadPage {
  const document = parsePage(html);
  const { paid, ...metadata } = pageMetadata(document, url);
  const found = findArticle(document, html, metadata.kind);
  const text =
    metadata.kind === undefined ? textOf(keepArticle(found, metadata.title)) : withoutNoise(textOf(found), metadata);
  const teaser = text.length < TEASER_CHARACTERS && (paid === true || saysSubscribersOnly(parsePage(html)));
  return { text, ...metadata, ...(teaser ? { teaser: true as const } : {}) };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** A page that speaks of subscribers and holds less than this holds the beginning of its article only. */
const TEASER_CHARACTERS = 2000;

/** Whether a short line of the page says, in any language, that the rest is for subscribers. */
function saysSubscribersOnly(document: Document): boolean {
  for (const element of document.querySelectorAll('p, div, span, h2, h3, h4, strong')) {
    if (element.childElementCount > 3) continue;
    if (speaksOfSubscribers((element.textContent ?? '').trim())) return true;
  }
  return false;
}

/** Writes an HTML fragment, as feeds hold it, as plain text. */
export function htmlToText(html: string, lang?: string): string {
  if (!/[<&]/.test(html)) return normalizeText(html);
  const fragment = parseFragment(html);
  const whole = normalizeText(pageText(fragment));
  const clean = normalizeText(pageText(cleanPage(fragment)));
  // A feed may put its whole text into what looks like a caption; then there is nothing to clean.
  const text = clean.length >= MIN_CLEAN_SHARE * whole.length ? clean : whole;
  return withoutNoise(text, definedOnly({ lang }));
}

const MIN_CLEAN_SHARE = 0.5;

/** Writes a title or name, which may hold markup or escaped markup, as one plain line. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return normalizeLine(html);
  return normalizeLine(pageText(parseFragment(html)));
}

function withoutNoise(text: string, { title, lang }: { title?: string; lang?: string }): string {
  const own = lang === undefined ? everyNoise() : [pageNoiseOf(primaryTag(lang))];
  const lines = text.split('\n').filter((line, at) => !isNoise(line, own) && !(at < 3 && line === title));
  return normalizeText(lines.join('\n'));
}
