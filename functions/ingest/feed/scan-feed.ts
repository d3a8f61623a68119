import { Parser } from 'htmlparser2';
import { FeedError } from '../../contracts/errors.ts';
import { escapeMarkup } from '../../text/xml.ts';
import {
  type Attributes,
  append,
  type CapturedField,
  endsField,
  type FoundFields,
  fieldsOfItem,
  isFull,
  isMarkup,
  keepField,
} from './captured-field.ts';
import { customaryVocabulary, fieldOf, ITEMS, ROOTS, SIDE, vocabularyOf } from './feed-names.ts';
import { MAX_ENTRIES } from './parsed-feed.ts';

/** What a scan found in a document. */
export interface FoundFeed {
  readonly fields: FoundFields;
  readonly items: readonly FoundFields[];
  /** Elements that were never closed, or closed by another's end: the document is not XML. */
  readonly unclosed: number;
}

/** Deeper than any feed nests; what is nested deeper only tries to hurt. */
const MAX_DEPTH = 200;
const MAX_ATTRIBUTES = 64;

interface OpenElement {
  readonly vocabularies: ReadonlyMap<string, string>;
  readonly base: string | undefined;
  readonly role: 'item' | 'field' | 'side' | 'markup' | 'other';
}

/** Where a scan is. */
interface Scan {
  /** Where the document lies. */
  readonly base: string | undefined;
  readonly fields: FoundFields;
  readonly items: FoundFields[];
  readonly open: OpenElement[];
  item: FoundFields | undefined;
  capture: CapturedField | undefined;
  unclosed: number;
  /** An element was found with which only feeds begin. */
  isFeed: boolean;
  /** The document breaks off in an item that has said nothing. */
  isCut: boolean;
  /** Why the rest of the document is not read. */
  stopped: 'full' | 'too-deep' | undefined;
}

/**
 * Finds the fields and items of a feed of any kind and in any state: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF; broken
 * markup, odd prefixes, relative addresses, markup in text, a missing end.
 *
 * One pass over the events of a forgiving parser: time and memory are linear, nothing is expanded, the DOCTYPE is not
 * read. An item that was never closed ends where the next begins; of a document that breaks off all items are kept.
 * Errors: FeedError (not-a-feed, unparseable, too-deep).
 */
export function scanFeed(
  text: string,
  { feed, base }: { readonly feed: string; readonly base?: string | undefined },
): FoundFeed {
  const scan: Scan = {
    base,
    fields: new Map(),
    items: [],
    open: [],
    item: undefined,
    capture: undefined,
    unclosed: 0,
    isFeed: false,
    isCut: false,
    stopped: undefined,
  };
  const step = (work: () => void): void => {
    // A paused parser still reports what it has read.
    if (scan.stopped === undefined) work();
    if (scan.stopped !== undefined) parser.pause();
  };
  const parser = new Parser(
    {
      onopentag: (qualified, attributes) => step(() => openElement(scan, qualified, attributes)),
      ontext: (data) => step(() => addText(scan, data)),
      onclosetag: (qualified, implied) =>
        step(() => {
          // The parser calls the end of `<link/>` implied, too.
          if (implied && text.charAt(parser.endIndex - 1) !== '/') scan.unclosed += 1;
          closeElement(scan, qualified, implied);
        }),
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  if (scan.stopped === undefined) parser.end();
  closeItem(scan, true);
  refuseUnreadable(scan, feed);
  return scan;
}

function refuseUnreadable({ stopped, isFeed, items, isCut }: Scan, feed: string): void {
  if (stopped === 'too-deep') {
    throw new FeedError(`cannot parse feed ${feed}: it nests deeper than ${MAX_DEPTH}`, { feed, code: 'too-deep' });
  }
  if (!isFeed) {
    throw new FeedError(`cannot parse feed ${feed}: it holds neither RSS nor Atom`, { feed, code: 'not-a-feed' });
  }
  if (items.length === 0 && isCut) {
    throw new FeedError(`cannot parse feed ${feed}: it breaks off before its first item`, {
      feed,
      code: 'unparseable',
    });
  }
}

interface Element {
  readonly name: string;
  readonly vocabulary: string;
  /** It is of RSS, Atom or RDF itself and not of an extension. */
  readonly isCore: boolean;
  readonly attributes: Attributes;
  readonly base: string | undefined;
}

function openElement(scan: Scan, qualified: string, attributes: Attributes): void {
  if (scan.open.length >= MAX_DEPTH) {
    scan.stopped = 'too-deep';
    return;
  }
  const parent = scan.open.at(-1);
  const vocabularies = declaredIn(attributes, parent?.vocabularies);
  const base = baseOf(attributes, parent?.base, scan.base);
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  const name = colon < 0 ? qualified : qualified.slice(colon + 1);
  const declared = vocabularies.get(prefix);
  // Addresses of vocabularies are often misspelled; the prefix says what was meant.
  const vocabulary = declared === undefined || declared === 'other' ? customaryVocabulary(prefix) : declared;
  const isCore = vocabulary === 'core' || vocabulary === 'atom' || vocabulary === 'rdf';
  if (isCore && scan.capture !== undefined && endsField(scan.capture, name)) {
    scan.unclosed += 1;
    closeField(scan);
  }
  const role = enter(scan, { name, vocabulary, isCore, attributes, base });
  scan.open.push({ vocabularies, base, role });
}

/** Begins what an element begins (an item, a field, markup within a field), and says what it is. */
function enter(scan: Scan, { name, vocabulary, isCore, attributes, base }: Element): OpenElement['role'] {
  if (scan.capture !== undefined) {
    if (!isFull(scan.capture)) append(scan.capture, startTag(name, attributes));
    return 'markup';
  }
  if (isCore && ROOTS.has(name)) scan.isFeed = true;
  if (isCore && ITEMS.has(name)) {
    closeItem(scan, false);
    scan.item = fieldsOfItem(attributes, base);
    scan.isFeed = true;
    return 'item';
  }
  const isAside = scan.open.some(({ role }) => role === 'side');
  const field = isAside ? undefined : fieldOf(vocabulary, name);
  if (field === undefined) return isCore && SIDE.has(name) ? 'side' : 'other';
  scan.capture = { field, name, depth: scan.open.length, attributes, base, text: '', pieces: 0 };
  return 'field';
}

function addText({ capture, open }: Scan, data: string): void {
  if (capture === undefined || isFull(capture)) return;
  // Within markup text is text; of a field that holds escaped markup it is that markup.
  const isInside = open.length > capture.depth + 1 || isMarkup(capture);
  append(capture, isInside ? escapeMarkup(data) : data);
}

function closeElement(scan: Scan, qualified: string, isImplied: boolean): void {
  const closed = scan.open.pop();
  if (scan.capture !== undefined) {
    if (scan.open.length <= scan.capture.depth) closeField(scan);
    else append(scan.capture, `</${qualified.replace(/^[^:]*:/, '')}>`);
  }
  if (closed?.role === 'item') closeItem(scan, isImplied);
}

function closeField(scan: Scan): void {
  if (scan.capture !== undefined) keepField(scan.item ?? scan.fields, scan.capture);
  scan.capture = undefined;
}

function closeItem(scan: Scan, isCutOff: boolean): void {
  closeField(scan);
  // An item that the document breaks off before it said anything is none.
  if (isCutOff && scan.item?.size === 0) scan.isCut = true;
  else if (scan.item !== undefined) scan.items.push(scan.item);
  scan.item = undefined;
  if (scan.items.length >= MAX_ENTRIES) scan.stopped = 'full';
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Namespaces in force: those of the parent, with what the element itself declares. */
function declaredIn(attributes: Attributes, parent: ReadonlyMap<string, string> = NONE): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    own ??= new Map(parent);
    if (own.size < MAX_ATTRIBUTES) own.set(name.slice(6), vocabularyOf(attributes[name] ?? ''));
  }
  return own ?? parent;
}

/** The base that XML gives, if any; addresses without one are resolved by who knows where the feed lies. */
function baseOf(attributes: Attributes, parent: string | undefined, document: string | undefined): string | undefined {
  const own = attributes['xml:base'];
  return own === undefined ? parent : (URL.parse(own.trim(), parent ?? document)?.href ?? parent);
}

function startTag(name: string, attributes: Attributes): string {
  const kept = Object.entries(attributes).slice(0, MAX_ATTRIBUTES);
  const written = kept.map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}
