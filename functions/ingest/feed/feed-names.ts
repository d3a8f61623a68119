/** What an element of a feed stands for, whatever prefix and spelling it came under. */
export type FeedField =
  | 'title'
  | 'link'
  | 'guid'
  | 'content'
  | 'summary'
  | 'published'
  | 'created'
  | 'updated'
  | 'author'
  | 'lang'
  | 'original'
  | 'ttl'
  | 'skipHours'
  | 'skipDays'
  | 'period'
  | 'frequency';

const ATOM = 'atom';
const CORE = 'core';

/** Vocabularies by their address, lower-case and without an end slash or hash; versions of one are one. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': ATOM,
  'http://purl.org/atom/ns': ATOM,
  'http://example.com/newformat': ATOM,
  'http://purl.org/rss/1.0': CORE,
  'http://my.netscape.com/rdf/simple/0.9': CORE,
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': CORE,
  'http://channel.netscape.com/rdf/simple/0.9': CORE,
  'http://backend.userland.com/rss': CORE,
  'http://backend.userland.com/rss2': CORE,
  'http://backend.userland.com/blogchannelmodule': 'other',
  'http://purl.org/net/rss1.1': CORE,
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
};

/** Prefixes that feeds use without saying what they mean. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  atom: ATOM,
  atom10: ATOM,
  atom03: ATOM,
  a10: ATOM,
  rss: CORE,
  dc: 'dc',
  dcterms: 'dcterms',
  content: 'content',
  sy: 'sy',
  feedburner: 'feedburner',
  pheedo: 'feedburner',
  xhtml: 'xhtml',
  rdf: 'rdf',
};

/** The vocabulary of an address: a name of ours, or `other`. */
export function vocabularyOf(address: string): string {
  return (
    VOCABULARIES[
      address
        .trim()
        .toLowerCase()
        .replace(/[/#]+$/, '')
    ] ?? 'other'
  );
}

/** The vocabulary that a prefix nobody declared customarily stands for. */
export function customaryVocabulary(prefix: string): string {
  return prefix === '' ? CORE : (CUSTOMARY[prefix] ?? 'other');
}

/** Fields by vocabulary and local name, lower-case; RSS and Atom share theirs, since feeds mix them. */
const FIELDS: Readonly<Record<string, FeedField>> = {
  'core:title': 'title',
  'core:link': 'link',
  'core:guid': 'guid',
  'core:id': 'guid',
  'core:description': 'summary',
  'core:abstract': 'summary',
  'core:summary': 'summary',
  'core:tagline': 'summary',
  'core:content': 'content',
  'core:fullitem': 'content',
  'content:encoded': 'content',
  'xhtml:body': 'content',
  'core:body': 'content',
  'core:pubdate': 'published',
  'core:published': 'published',
  'core:issued': 'published',
  'core:created': 'created',
  'core:date': 'published',
  'dc:date': 'published',
  'dcterms:created': 'created',
  'dcterms:issued': 'published',
  'core:updated': 'updated',
  'core:modified': 'updated',
  'core:lastbuilddate': 'updated',
  'dcterms:modified': 'updated',
  'core:author': 'author',
  'dc:creator': 'author',
  'dc:author': 'author',
  'core:language': 'lang',
  'dc:language': 'lang',
  'dc:title': 'title',
  'dc:description': 'summary',
  // FeedBurner puts an address of its own into `link` and keeps the publisher's here.
  'feedburner:origlink': 'original',
  'core:ttl': 'ttl',
  'core:skiphours': 'skipHours',
  'core:skipdays': 'skipDays',
  'sy:updateperiod': 'period',
  'sy:updatefrequency': 'frequency',
};

/** The field that an element stands for, if any. */
export function fieldOf(vocabulary: string, name: string): FeedField | undefined {
  return FIELDS[`${vocabulary === ATOM ? CORE : vocabulary}:${name}`];
}

/** Elements that hold one item. */
export const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);

/** Elements whose inside says nothing about the feed or its items, though it has titles and links, too. */
export const SIDE: ReadonlySet<string> = new Set(['image', 'textinput', 'textarea', 'source', 'cloud', 'logo', 'icon']);

/** Elements that a feed begins with. */
export const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel', 'atom']);
