import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { PageError } from '../../contracts/errors.ts';
import type { Language } from '../../contracts/language.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { languages } from '../../languages/languages.ts';
import { normalizeLine, normalizeText } from '../../text/normalize-text.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import { cleanPage } from './clean-page.ts';
import { pageMetadata } from './metadata.ts';
import { isNoise } from './noise-lines.ts';
import { pageText } from './page-text.ts';

/** What a page says: the article's text, one block a line, and what is known about it. */
export interface ReadPage {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly canonical?: string;
}

/** A larger page is no article; parsing it would cost more than all others. */
const MOST_CHARACTERS = 5_000_000;

/** Under this share of what Readability found by itself, our cleaning took away the article: theirs is taken. */
const LEAST_KEPT = 0.4;

/**
 * Reads an article page: cleaned, through Readability, written as plain text without menus, captions and notices.
 *
 * Errors: PageError (too-large, no-article) that names the address.
 */
export function readPage(bytes: Uint8Array, about: { url: string; contentType?: string }): ReadPage {
  const html = decodeBytes(bytes, about.contentType).text;
  if (html.length > MOST_CHARACTERS) {
    throw new PageError(`cannot read page ${about.url}: it has ${html.length} characters`, {
      url: about.url,
      code: 'too-large',
    });
  }
  const { document } = parseHTML(html);
  const metadata = pageMetadata(document as unknown as Document, about.url);
  const plain = extract(parseHTML(html).document as unknown as Document);
  const cleaned = extract(cleanPage(document as unknown as Document));
  const found = cleaned !== undefined && cleaned.length >= LEAST_KEPT * (plain?.length ?? 0) ? cleaned : plain;
  const text = withoutNoise(found ?? '', metadata);
  if (text === '') throw new PageError(`cannot read page ${about.url}: no article was found on it`, { url: about.url });
  return { text, ...metadata };
}

/** Writes an HTML fragment, as feeds hold it, as plain text. */
export function htmlToText(html: string, lang?: string): string {
  if (!/[<&]/.test(html)) return normalizeText(html);
  const { document } = parseHTML(`<html><body><div>${html}</div></body></html>`);
  return withoutNoise(normalizeText(pageText(document.body)), lang === undefined ? {} : { lang });
}

/** Writes a title or name, which may hold markup or escaped markup, as one plain line. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return normalizeLine(html);
  const { document } = parseHTML(`<html><body><span>${html}</span></body></html>`);
  return normalizeLine(document.body.textContent ?? '');
}

function extract(document: Document): string | undefined {
  try {
    const article = new Readability(document as never, {
      serializer: pageText as (node: unknown) => string,
      charThreshold: 200,
    }).parse();
    const text = normalizeText(String(article?.content ?? ''));
    return text === '' ? undefined : text;
  } catch {
    // Readability gives up on some broken documents; such a page has no article for us.
    return undefined;
  }
}

function withoutNoise(text: string, { title, lang }: { title?: string; lang?: string }): string {
  const own = lang === undefined ? languages : [findLanguage(lang) as Language];
  const lines = text.split('\n').filter((line, at) => !isNoise(line, own) && !(at < 3 && line === title));
  return normalizeText(lines.join('\n'));
}
