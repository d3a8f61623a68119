import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../functions/ingest/feed/decode-bytes.ts';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';
import type { ParsedFeed } from '../../functions/ingest/feed/parsed-feed.ts';
import { bytesOf, DAYS, feedFile, healthy, newsstand } from '../fixtures.ts';
import { hasShared, sharedPath } from './shared.ts';

/** Ways in which feeds come damaged, on the text of a whole feed; each keeps what its five fields say. */
const damages: Readonly<Record<string, (xml: string) => string>> = {
  'a notice before the prolog': (xml) =>
    `<br />\n<b>Notice</b>: Undefined index in /srv/feed.php on line 3<br />\n${xml}`,
  'blank lines before the prolog': (xml) => `\n\n  \t${xml}`,
  'a byte order mark twice': (xml) => `\uFEFF\uFEFF${xml}`,
  'text after the end': (xml) => `${xml}\n<!-- 0.12 s --> cached`,
  'a script after the end': (xml) => `${xml}<script>var a = 1 < 2 && 3;</script>`,
  'no prolog': (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, ''),
  'a prolog of version 1.1': (xml) => xml.replace(/^<\?xml version=(["'])1\.0\1/, "<?xml version='1.1'"),
  'a wrong encoding in the prolog': (xml) => xml.replace(/encoding=(["'])[^"']*\1/, 'encoding="us-ascii"'),
  'a stylesheet instruction': (xml) =>
    xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<?xml-stylesheet href="a.xsl" type="text/xsl"?>'),
  'a DOCTYPE with entities': (xml) => xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE rss [<!ENTITY x "y">]>'),
  'a DOCTYPE from elsewhere': (xml) =>
    xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE rss SYSTEM "http://a.example/rss.dtd">'),
  'comments between items': (xml) => xml.replace(/<(item|entry)\b/g, '<!-- next -- one --><$1'),
  'a bare & in every description': (xml) => xml.replace(/<(description|summary|subtitle)([^>]*)>/g, '<$1$2>A & B '),
  'an unknown entity in every description': (xml) =>
    xml.replace(/<(description|summary|subtitle)([^>]*)>/g, '<$1$2>caf&eacute;&foo; '),
  'an unclosed br in every description': (xml) =>
    xml.replace(/<(description|summary)([^>]*)>(?!<!\[CDATA)/g, '<$1$2>a<br>b '),
  'control characters in descriptions': (xml) => xml.replace(/<(description|summary)([^>]*)>/g, '<$1$2>\u0007\u000b'),
  'no end of the root': (xml) => xml.replace(/<\/(?:rss|feed|rdf:RDF)>\s*$/i, ''),
  'no end of channel and root': (xml) => xml.replace(/(?:<\/channel>\s*)?<\/(?:rss|feed|rdf:RDF)>\s*$/i, ''),
  'a misspelled end of the root': (xml) => xml.replace(/<\/(?:rss|feed|rdf:RDF)>\s*$/i, '</rdd>'),
  'ends of items missing': (xml) => xml.replace(/<\/(?:item|entry)>/g, ''),
  'upper-case tags': (xml) =>
    xml.replace(
      /<(\/?)(rss|channel|item|title|link|description|pubDate|guid)\b/g,
      (_, end, name) => `<${end}${String(name).toUpperCase()}`,
    ),
  'rss without a version': (xml) => xml.replace(/<rss version=(["'])[^"']*\1/, '<rss'),
  'an unknown version': (xml) => xml.replace(/<rss version=(["'])[^"']*\1/, '<rss version="9.9"'),
  'unquoted attributes': (xml) => xml.replace(/ (isPermaLink|rel|type)="([\w/+-]+)"/g, ' $1=$2'),
  'attributes in single quotes': (xml) => xml.replace(/ (isPermaLink|rel|type|href)="([^"']*)"/g, " $1='$2'"),
  'an attribute twice': (xml) => xml.replace(/<(item|entry)>/g, '<$1 a="1" a="2">'),
  'an undeclared prefix': (xml) => xml.replace(/<(item|entry)([^>]*)>/g, '<$1$2><nope:thing>1</nope:thing>'),
  'namespaces never declared': (xml) => xml.replace(/ xmlns:(?:dc|content|atom|media|sy|slash|wfw)="[^"]*"/g, ''),
  'media titles and thumbnails': (xml) =>
    xml.replace(/<(item|entry)([^>]*)>/g, '<$1$2><media:group><media:title>No</media:title></media:group>'),
  'an image with title and link': (xml) =>
    xml.replace(/<(item|entry)([^>]*)>/, '<image><title>No</title><link>http://no.example/</link></image><$1$2>'),
  'an unreadable second date': (xml) => xml.replace(/<\/(item|entry)>/g, '<updated>soon</updated></$1>'),
  'white space around everything': (xml) =>
    xml.replace(/<(title|pubDate|guid|published)>([^<]*)</g, '<$1>\n    $2\n  <'),
  'Windows line ends': (xml) => xml.replace(/\r?\n/g, '\r\n'),
  'a lone surrogate and a null': (xml) => xml.replace(/<(description|summary)([^>]*)>/g, '<$1$2>\uD800\u0000'),
};

interface Valid {
  readonly name: string;
  readonly text: string;
}

function validFeeds(): Valid[] {
  const own = healthy
    .filter(([host]) => newsstand.hosts[host]?.format !== 'json')
    .flatMap(([host]) => DAYS.map((day) => ({ name: `${host} ${day}`, bytes: bytesOf(feedFile(host, day)) })));
  const manifest = JSON.parse(readFileSync(sharedPath('feeds/manifest.json'), 'utf8')) as {
    feeds: { file: string; about?: string; expect: { error?: unknown; first?: { title?: string; link?: string } } }[];
  };
  const shared = manifest.feeds
    .filter(
      ({ file, expect: wanted }) =>
        wanted.error === undefined && wanted.first?.link !== undefined && !file.endsWith('.json'),
    )
    .map(({ file }) => ({ name: file, bytes: readFileSync(sharedPath(`feeds/${file}`)) }));
  return [...own, ...shared].map(({ name, bytes }) => ({ name, text: decodeBytes(bytes).text.replace(/^\uFEFF/, '') }));
}

const read = (text: string): Promise<ParsedFeed> =>
  parseFeed(new TextEncoder().encode(text), { feed: 'http://a.example/feed', base: 'http://a.example/feed' });
const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const fieldsOf = ({ title, entries }: ParsedFeed): string =>
  JSON.stringify([line(title), entries.length, line(entries[0]?.title), entries[0]?.link, entries[0]?.published]);

describe.runIf(hasShared('feeds/manifest.json', 'damaged feeds'))('valid feeds, damaged', () => {
  test('keep title, count, and the title, link and date of the first item', async () => {
    const feeds: (Valid & { fields: string })[] = [];
    for (const valid of validFeeds()) {
      const parsed = await read(valid.text).catch(() => undefined);
      if (parsed !== undefined && parsed.repaired === undefined && parsed.entries.length > 0) {
        feeds.push({ ...valid, fields: fieldsOf(parsed) });
      }
    }
    let kept = 0;
    let tried = 0;
    const lost = new Map<string, number>();
    for (const [name, damage] of Object.entries(damages)) {
      for (const { text, fields } of feeds) {
        tried += 1;
        const parsed = await read(damage(text)).catch(() => undefined);
        if (parsed !== undefined && fieldsOf(parsed) === fields) kept += 1;
        else lost.set(name, (lost.get(name) ?? 0) + 1);
      }
    }
    const share = kept / tried;
    process.stdout.write(
      `damaged feeds                        ${Object.keys(damages).length} damages x ${feeds.length} feeds: ${(100 * share).toFixed(1)} % keep all five fields${[...lost].map(([name, count]) => `; ${name} ${count}`).join('')}\n`,
    );
    expect(Object.keys(damages).length).toBeGreaterThanOrEqual(33);
    expect(feeds.length).toBeGreaterThanOrEqual(40);
    expect(share).toBeGreaterThanOrEqual(0.96);
  });

  test('that break off keep every complete item', async () => {
    const wrong: string[] = [];
    for (const { name, text } of validFeeds()) {
      const whole = await read(text).catch(() => undefined);
      if (whole === undefined || whole.repaired === true || whole.entries.length === 0) continue;
      for (const share of [0.3, 0.5, 0.7, 0.9, 0.99]) {
        const cut = text.slice(0, Math.floor(text.length * share));
        const complete = cut.match(/<\/(?:\w+:)?(?:item|entry)\s*>/gi)?.length ?? 0;
        const parsed = await read(cut).catch(() => undefined);
        const links = parsed?.entries.slice(0, complete).map((entry) => [line(entry.title), entry.link]);
        const expected = whole.entries.slice(0, complete).map((entry) => [line(entry.title), entry.link]);
        if (complete > 0 && JSON.stringify(links) !== JSON.stringify(expected)) wrong.push(`${name} at ${share}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
