import { type FeedField, fieldOf, ITEMS } from './feed-names.ts';

/** Fields of a feed or of one item as they were found, text by field; markup inside is kept as markup. */
export type FoundFields = Map<FeedField, string>;

/** Attributes of an element by their name in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** An element that holds a field, while it is being read. */
export interface CapturedField {
  readonly field: FeedField;
  /** Local name of the element. */
  readonly name: string;
  /** How many elements are open around it. */
  readonly depth: number;
  readonly attributes: Attributes;
  readonly base: string | undefined;
  text: string;
  /** Pieces of text that were put together. */
  pieces: number;
}

/** Whether the text of a field is markup as it stands: Atom that says it is XHTML may hold anything. */
export function isMarkup({ attributes }: CapturedField): boolean {
  return /xhtml|xml/i.test(attributes.type ?? '') || attributes.mode === 'xml';
}

/** A field is cut here: what is longer is a book or an attack. */
const MAX_CHARACTERS = 600_000;

/** Whether a field has all the text that it may have. */
export function isFull({ text }: CapturedField): boolean {
  return text.length >= MAX_CHARACTERS;
}

/** Adds to the text of a field, as far as it may grow. */
export function append(capture: CapturedField, text: string): void {
  const room = MAX_CHARACTERS - capture.text.length;
  if (room <= 0) return;
  capture.text += text.length > room ? text.slice(0, room) : text;
  capture.pieces += 1;
  // A string built of many pieces is kept as a tree of them, ten times its size, until somebody looks into it.
  if (capture.pieces % MAX_PIECES === 0) capture.text.charCodeAt(0);
}

const MAX_PIECES = 512;

/** Whether an element cannot stand within the field that is being read: the end of that was forgotten or misspelled. */
export function endsField(capture: CapturedField, name: string): boolean {
  if (isMarkup(capture)) return false;
  if (ITEMS.has(name) || name === 'pubdate' || name === 'guid') return true;
  const long = capture.field === 'content' || capture.field === 'summary';
  return !long && capture.field !== 'author' && fieldOf('core', name) !== undefined;
}

/** The fields that an item has by its attributes: CDF keeps address and date in them, RDF the identity. */
export function fieldsOfItem(attributes: Attributes, base: string | undefined): FoundFields {
  const { href, lastmod, 'rdf:about': about, 'xml:lang': lang } = attributes;
  const item: FoundFields = new Map();
  if (href !== undefined) item.set('link', absolute(href, base));
  if (lastmod !== undefined) item.set('published', lastmod);
  if (about !== undefined) item.set('guid', absolute(about, base));
  if (lang !== undefined) item.set('lang', lang);
  return item;
}

/** Keeps what an element says; the first one of a kind counts, but for links, of which the alternate one does. */
export function keepField(into: FoundFields, capture: CapturedField): void {
  const { field, attributes } = capture;
  const plain = capture.text.trim();
  const value = isBase64(attributes) ? fromBase64(plain) : plain;
  if (field === 'link') keepLink(into, capture, plain);
  else if (value === '') return;
  else if (field === 'guid') keepGuid(into, capture, value);
  // A second body is a copy; the longer content is the whole one.
  else if (field === 'content' && (into.get('content')?.length ?? 0) < value.length) into.set('content', value);
  else if (!into.has(field)) into.set(field, field === 'author' ? nameOf(value) : value);
}

/** The name of an author: that of Atom's `<name>`, else all text. */
function nameOf(markup: string): string {
  return (/<name>([^<]*)<\/name>/i.exec(markup)?.[1] ?? markup.replace(/<[^>]*>/g, ' ')).trim();
}

const ALTERNATE = /^(?:alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i;

function keepLink(into: FoundFields, { attributes, base }: CapturedField, text: string): void {
  const { href, rel = 'alternate' } = attributes;
  const address = (href ?? text).trim();
  if (address === '' || !ALTERNATE.test(rel.trim())) return;
  if (!into.has('link')) into.set('link', absolute(address, base));
}

/** A guid is the address of the item unless it says otherwise; the id of Atom never is. Source: RSS 2.0, `<guid>`. */
function keepGuid(into: FoundFields, { name, attributes, base }: CapturedField, value: string): void {
  const isPermalink =
    name === 'guid' && /^https?:\/\//i.test(value) && attributes.ispermalink?.trim().toLowerCase() !== 'false';
  into.set('guid', value);
  if (isPermalink && !into.has('link')) into.set('link', absolute(value, base));
}

function absolute(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** Atom 0.3 says it by its mode, Atom 1.0 by a type that is not text. */
function isBase64({ mode, type }: Attributes): boolean {
  return mode?.toLowerCase() === 'base64' || type?.toLowerCase() === 'application/octet-stream';
}

function fromBase64(text: string): string {
  return new TextDecoder().decode(Buffer.from(text, 'base64'));
}
