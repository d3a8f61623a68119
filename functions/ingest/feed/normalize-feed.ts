import { Parser } from 'htmlparser2';
import { FeedError } from '../../contracts/errors.ts';
import { escapeMarkup } from '../../text/xml.ts';
import { customaryVocabulary, type FeedField, fieldOf, ITEMS, ROOTS, SIDE, vocabularyOf } from './feed-names.ts';
import { MAX_ENTRIES } from './parsed-feed.ts';
import { writeFeedXml } from './write-feed-xml.ts';

/** Fields of a feed or of one item as they were found, text by field; markup inside is kept as markup. */
export type FoundFields = Map<FeedField, string>;

/** What a scan found in a document. */
export interface FoundFeed {
  readonly fields: FoundFields;
  readonly items: readonly FoundFields[];
  /** Elements that were never closed, or closed by another's end: the document is no XML. */
  readonly unclosed: number;
}

/** Deeper than any feed nests; what is nested deeper only tries to hurt. */
const MAX_DEPTH = 200;
/** A field beyond this is a book or an attack; the rest of it is not read. */
const MAX_CHARACTERS = 600_000;
const MAX_ATTRIBUTES = 64;
const MAX_LOOSE = 512;

interface Open {
  readonly vocabularies: ReadonlyMap<string, string>;
  readonly base: string | undefined;
  readonly role: 'item' | 'field' | 'side' | 'markup' | 'other';
}

interface Capture {
  readonly field: FeedField;
  /** Local name of the element. */
  readonly name: string;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string | undefined;
  text: string;
  /** Pieces of text that were put together. */
  loose: number;
}

/**
 * Turns a feed of any kind and in any state into clean RSS that rss-parser reads: RSS 0.9x to 2.0, RDF, Atom 0.3 and
 * 1.0, CDF; broken markup, odd prefixes, relative addresses, markup in text, a missing end.
 *
 * One pass over the events of a forgiving parser: time and memory are linear, nothing is expanded, the DOCTYPE is not
 * read. An item that was never closed ends where the next begins; of a document that breaks off all items are kept.
 * Errors: FeedError (not-a-feed, unparseable, too-deep).
 */
export function normalizeFeed(
  text: string,
  about: { readonly feed: string; readonly base?: string | undefined },
): { readonly xml: string; readonly repaired: boolean } {
  const found = scanFeed(text, about);
  return { xml: writeFeedXml(found), repaired: found.unclosed > 0 };
}

function scanFeed(
  text: string,
  { feed, base }: { readonly feed: string; readonly base?: string | undefined },
): FoundFeed {
  const fields: FoundFields = new Map();
  const items: FoundFields[] = [];
  const open: Open[] = [];
  let item: FoundFields | undefined;
  let capture: Capture | undefined;
  let rooted = false;
  let stopped = false;
  let tooDeep = false;
  let unclosed = 0;
  let cut = false;

  const target = (): FoundFields => item ?? fields;
  const closeCapture = (): void => {
    if (capture !== undefined) keep(target(), capture);
    capture = undefined;
  };
  const closeItem = (cutOff: boolean): void => {
    closeCapture();
    // An item that the document breaks off before it said anything is none.
    if (cutOff && item?.size === 0) cut = true;
    else if (item !== undefined) items.push(item);
    item = undefined;
    if (items.length >= MAX_ENTRIES) stop();
  };
  const stop = (): void => {
    stopped = true;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        if (stopped) return;
        if (open.length >= MAX_DEPTH) {
          tooDeep = true;
          stop();
          return;
        }
        const parent = open.at(-1);
        const vocabularies = declaredIn(attributes, parent?.vocabularies);
        const colon = qualified.indexOf(':');
        const prefix = colon < 0 ? '' : qualified.slice(0, colon);
        const name = colon < 0 ? qualified : qualified.slice(colon + 1);
        const declared = vocabularies.get(prefix);
        // Addresses of vocabularies are often misspelled; the prefix tells what was meant.
        const vocabulary = declared === undefined || declared === 'other' ? customaryVocabulary(prefix) : declared;
        const own = baseOf(attributes, parent?.base, base);
        const enter = (role: Open['role']): number => open.push({ vocabularies, base: own, role });
        const core = vocabulary === 'core' || vocabulary === 'atom' || vocabulary === 'rdf';
        if (capture !== undefined && core && endsCapture(capture, name)) {
          unclosed += 1;
          closeCapture();
        }
        if (capture !== undefined) {
          if (capture.text.length < MAX_CHARACTERS) append(capture, startTag(name, attributes));
          enter('markup');
          return;
        }
        if (core && ROOTS.has(name)) rooted = true;
        if (core && ITEMS.has(name)) {
          closeItem(false);
          item = new Map();
          rooted = true;
          takeAttributes(item, attributes, own);
          enter('item');
          return;
        }
        const aside = open.some(({ role }) => role === 'side');
        const field = aside ? undefined : fieldOf(vocabulary, name);
        if (field === undefined) {
          enter(core && SIDE.has(name) ? 'side' : 'other');
          return;
        }
        capture = { field, name, depth: open.length, attributes, base: own, text: '', loose: 0 };
        enter('field');
      },
      ontext(data) {
        if (capture === undefined || stopped || capture.text.length >= MAX_CHARACTERS) return;
        // Within markup text is text; of a field that holds escaped markup it is that markup.
        const inside = open.length > capture.depth + 1 || isMarkup(capture);
        append(capture, inside ? escapeMarkup(data) : data);
      },
      onclosetag(qualified, implied) {
        if (stopped) return;
        // The parser calls the end of `<link/>` implied, too.
        if (implied && text.charAt(parser.endIndex - 1) !== '/') unclosed += 1;
        const closed = open.pop();
        if (capture !== undefined) {
          if (open.length <= capture.depth) closeCapture();
          else append(capture, `</${qualified.replace(/^[^:]*:/, '')}>`);
        }
        if (closed?.role === 'item') closeItem(implied);
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  if (!stopped) parser.end();
  closeItem(true);
  if (tooDeep) {
    throw new FeedError(`cannot parse feed ${feed}: it nests deeper than ${MAX_DEPTH}`, { feed, code: 'too-deep' });
  }
  if (!rooted) {
    throw new FeedError(`cannot parse feed ${feed}: it holds neither RSS nor Atom`, { feed, code: 'not-a-feed' });
  }
  if (items.length === 0 && cut) {
    throw new FeedError(`cannot parse feed ${feed}: it breaks off before its first item`, {
      feed,
      code: 'unparseable',
    });
  }
  return { fields, items, unclosed };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Namespaces in force: those of the parent, with what the element itself declares. */
function declaredIn(
  attributes: Readonly<Record<string, string>>,
  parent: ReadonlyMap<string, string> = NONE,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    own ??= new Map(parent);
    if (own.size < MAX_ATTRIBUTES) own.set(name.slice(6), vocabularyOf(attributes[name] ?? ''));
  }
  return own ?? parent;
}

/** The base that XML gives, if any; addresses without one are resolved by who knows where the feed lies. */
function baseOf(
  attributes: Readonly<Record<string, string>>,
  parent: string | undefined,
  document: string | undefined,
): string | undefined {
  const own = attributes['xml:base'];
  return own === undefined ? parent : (URL.parse(own.trim(), parent ?? document)?.href ?? parent);
}

/** Text of Atom that says it is XHTML holds markup of its own, in which anything may stand. */
function isMarkup({ attributes }: Capture): boolean {
  return /xhtml|xml/i.test(attributes.type ?? '') || attributes.mode === 'xml';
}

/** CDF keeps the address and the date of an item in attributes, RDF its identity. */
function takeAttributes(
  item: FoundFields,
  attributes: Readonly<Record<string, string>>,
  base: string | undefined,
): void {
  const { href, lastmod, 'rdf:about': about, 'xml:lang': lang } = attributes;
  if (href !== undefined) item.set('link', absolute(href, base));
  if (lastmod !== undefined) item.set('published', lastmod);
  if (about !== undefined) item.set('guid', absolute(about, base));
  if (lang !== undefined) item.set('lang', lang);
}

/** Whether an element cannot stand within the field that is being read: the end of that was forgotten or misspelled. */
function endsCapture(capture: Capture, name: string): boolean {
  if (isMarkup(capture)) return false;
  if (ITEMS.has(name) || name === 'pubdate' || name === 'guid') return true;
  const long = capture.field === 'content' || capture.field === 'summary';
  return !long && capture.field !== 'author' && fieldOf('core', name) !== undefined;
}

/** Keeps what an element said; the first one of a kind counts, but for links, of which the alternate one does. */
function keep(into: FoundFields, { field, name, attributes, base, text }: Capture): void {
  const plain = text.trim();
  if (field === 'link') {
    const { href, rel = 'alternate' } = attributes;
    const address = (href ?? plain).trim();
    if (
      address === '' ||
      !/^(?:alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(rel.trim())
    )
      return;
    if (!into.has('link')) into.set('link', absolute(address, base));
    return;
  }
  const value = isBase64(attributes) ? fromBase64(plain) : plain;
  if (value === '') return;
  if (field === 'guid') {
    // A guid is the address of the item unless it says otherwise; the id of Atom never is. Source: RSS 2.0, `<guid>`.
    const permalink =
      name === 'guid' && /^https?:\/\//i.test(value) && attributes.ispermalink?.trim().toLowerCase() !== 'false';
    into.set('guid', value);
    if (permalink && !into.has('link')) into.set('link', absolute(value, base));
    return;
  }
  if (field === 'author') {
    const name = /<name>([^<]*)<\/name>/i.exec(value)?.[1] ?? value.replace(/<[^>]*>/g, ' ');
    if (!into.has('author')) into.set('author', name.trim());
    return;
  }
  // A second date of a kind, or a second body, is a copy; the longer content is the whole one.
  if (field === 'content' && (into.get('content')?.length ?? 0) >= value.length) return;
  if (field !== 'content' && into.has(field)) return;
  into.set(field, value);
}

function absolute(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** Atom 0.3 says it by its mode, Atom 1.0 by a type that is no text. */
function isBase64({ mode, type }: Readonly<Record<string, string>>): boolean {
  return mode?.toLowerCase() === 'base64' || type?.toLowerCase() === 'application/octet-stream';
}

function fromBase64(text: string): string {
  return new TextDecoder().decode(Buffer.from(text, 'base64'));
}

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = Object.entries(attributes).slice(0, MAX_ATTRIBUTES);
  const written = kept.map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}

function append(capture: Capture, text: string): void {
  const room = MAX_CHARACTERS - capture.text.length;
  if (room <= 0) return;
  capture.text += text.length > room ? text.slice(0, room) : text;
  capture.loose += 1;
  // A string built of many pieces is kept as a tree of them, ten times its size, until somebody looks into it.
  if (capture.loose % MAX_LOOSE === 0) capture.text.charCodeAt(0);
}
