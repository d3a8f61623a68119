import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../../functions/contracts/errors.ts';
import { normalizeLine } from '../../../../functions/text/normalize-text.ts';
import { xmlCharacters } from '../../../../functions/text/xml.ts';
import {
  feedsOfOutlines,
  type ImportedFeed,
  type KnownFeeds,
  type SkippedOutline,
} from '../../../../infra/local/opml/feeds-of-outlines.ts';
import { readOpml } from '../../../../infra/local/opml/read-opml.ts';
import { writeOpml } from '../../../../infra/local/opml/write-opml.ts';

function importOpml(
  source: string | Uint8Array,
  known?: KnownFeeds,
): { feeds: ImportedFeed[]; skipped: SkippedOutline[]; cutOff: boolean } {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { outlines, cutOff } = readOpml(bytes, 'list.opml');
  return { ...feedsOfOutlines(outlines, known), cutOff };
}

const opml = (body: string, version = '2.0'): string =>
  `<?xml version="1.0"?>\n<opml version="${version}"><head><title>Mine</title></head><body>\n${body}\n</body></opml>`;

const one = opml('<outline type="rss" text="L\'Écho" xmlUrl="https://echo.example/rss?a=1&amp;b=2" language="fr"/>');
const echo = { id: 'l-echo', url: 'https://echo.example/rss?a=1&b=2', name: "L'Écho", lang: 'fr' };

describe('a list of feeds', () => {
  test.each<[string, string | Uint8Array]>([
    ['as it should be', one],
    ['of OPML 1.0 and 1.1', one.replace('2.0', '1.1')],
    ['with bare ampersands', one.replace('&amp;', '&')],
    ['with references of HTML', one.replace('É', '&Eacute;')],
    ['with references by number', one.replace('É', '&#xC9;').replace('&amp;', '&#38;')],
    ['in capitals', one.replace('<outline', '<OUTLINE').replace('xmlUrl', 'XMLURL').replace('text=', 'TEXT=')],
    ['in lower case', one.replace('xmlUrl', 'xmlurl')],
    ['in single quotes', one.replace(/"(https[^"]*)"/, "'$1'")],
    ['over several lines', one.replaceAll('" ', '"\n   ')],
    ['with a mark and Windows ends of lines', `\uFEFF${one.replaceAll('\n', '\r\n')}`],
    ['in UTF-16', Buffer.from(`\uFEFF${one}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(one, 'utf16le')],
    ['in ISO-8859-1', Buffer.from(one.replace('?>', ' encoding="ISO-8859-1"?>'), 'latin1')],
    ['that says UTF-8 and is not', Buffer.from(one.replace('?>', ' encoding="UTF-8"?>'), 'latin1')],
    ['with a DOCTYPE and entities', one.replace('<opml', '<!DOCTYPE opml [<!ENTITY a "b">]>\n<opml')],
    ['whose outlines are not closed', one.replace('/>', '>')],
    ['with an address under another name', one.replace('xmlUrl', 'url')],
    ['with a blank around the address', one.replace('"https', '" https')],
    ['in the way of some programs', one.replace('"https', '"feed:https')],
    ['with a language in another spelling', one.replace('"fr"', '" FR "')],
    ['without a head', one.replace(/<head>.*<\/head>/, '')],
    ['without a root', one.replace(/<\/?(?:opml|body)[^>]*>/g, '')],
  ])('%s gives its feed', (_, source) => {
    expect(importOpml(source)).toEqual({ feeds: [echo], skipped: [], cutOff: false });
  });

  test('that breaks off gives what came before, and says so', () => {
    const broken = opml(`${one.match(/<outline.*\/>/)?.[0]}\n<outline text="B" xmlUrl="https://b.exam`).split(
      '\n</body>',
    )[0];
    expect(importOpml(broken ?? '')).toEqual({ feeds: [echo], skipped: [], cutOff: true });
  });

  test('keeps folders, or else categories, for a comment; feeds within feeds are neighbors', () => {
    const { feeds } = importOpml(
      opml(
        `<outline text="News"><outline text="France &amp; co">
           <outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline>
         </outline></outline>
         <outline text="C" xmlUrl="https://c.example/" category="/Tech/Web,/Other"/>
         <outline text="D" xmlUrl="https://d.example/"/>`,
      ),
    );
    expect(feeds.map(({ id, folder }) => [id, folder])).toEqual([
      ['a', 'News / France & co'],
      ['b', 'News / France & co'],
      ['c', '/Tech/Web'],
      ['d', undefined],
    ]);
  });

  test('gives every feed an id of its own, also where names are alike, foreign or missing', () => {
    const names = [
      'Le Monde',
      'Le  monde!',
      'النورس',
      '',
      '   ',
      'Œuvre à Łódź',
      'Le Monde 2',
      '-'.repeat(90),
      'x'.repeat(90),
    ];
    const outlines = names.map((name, at) => `<outline text="${name}" xmlUrl="https://www.h${at}.example/rss"/>`);
    const { feeds } = importOpml(opml(outlines.join('\n')), [{ id: 'h3-example', url: 'https://other.example/' }]);
    expect(feeds.map(({ id }) => id)).toEqual([
      'le-monde',
      'le-monde-2',
      'h2-example',
      'h3-example-2',
      'h4-example',
      'oeuvre-a-lodz',
      'le-monde-2-2',
      'h7-example',
      'x'.repeat(50),
    ]);
    expect(feeds[3]?.name).toBe('h3.example');
  });

  test('prefers the title to the text, makes both one plain line, and takes only languages for languages', () => {
    const { feeds } = importOpml(
      opml(
        `<outline text="text" title=" A&#10;&#x202E; B&amp;amp;C &lt;b&gt; " xmlUrl="https://a.example/" language="en_us"/>
         <outline text="B" title="" xmlUrl="https://b.example/" language="unknown"/>
         <outline text="C" xmlUrl="https://c.example/" language="en-x"/>`,
      ),
    );
    expect(feeds).toEqual([
      { id: 'a-b-amp-c-b', url: 'https://a.example/', name: 'A B&amp;C <b>', lang: 'en-US' },
      { id: 'b', url: 'https://b.example/', name: 'B' },
      { id: 'c', url: 'https://c.example/', name: 'C' },
    ]);
  });

  test.each([
    ['<outline text="X" xmlUrl="http://www.echo.example/rss/?utm_source=a"/>', 'the same feed as line 3'],
    ['<outline text="X" xmlUrl="https://known.example/feed/"/>', 'the configuration has it as "known"'],
    ['<outline text="X" xmlUrl="file:///etc/passwd"/>', 'only http and https are supported: file:///etc/passwd'],
    ['<outline text="X" xmlUrl="javascript:alert(1)"/>', 'only http and https'],
    ['<outline text="X" xmlUrl="https://me:secret@x.example/"/>', 'user name or password'],
    ['<outline text="X" xmlUrl="http://192.168.0.1/rss"/>', 'not a public address'],
    ['<outline text="X" xmlUrl="http://x.example:22/rss"/>', 'port'],
    ['<outline text="X" xmlUrl="feed"/>', 'not a valid web address (at most 2048 characters, no spaces): feed'],
    ['<outline text="X" type="rss"/>', 'it has no address of a feed (xmlUrl)'],
    ['<outline text="X" type="rss" htmlUrl="https://x.example/" xmlUrl=" "/>', 'it has no address of a feed (xmlUrl)'],
    ['<outline text="X" type="link" url="https://x.example/"/>', 'it has no address of a feed'],
    ['<outline text="X" type="include" url="https://x.example/list.opml"/>', 'import that list by itself'],
    ['<outline text="X" isComment="true" xmlUrl="https://x.example/"/>', 'commented out'],
  ])('leaves out %s and says why', (outline, reason) => {
    const source = opml(`<outline text="E" xmlUrl="https://echo.example/rss"/>\n${outline}\n<outline text="a note"/>`);
    const { feeds, skipped } = importOpml(source, [{ id: 'known', url: 'http://known.example/feed' }]);
    expect(feeds.map(({ id }) => id)).toEqual(['e']);
    expect(skipped).toEqual([{ line: 4, name: 'X', reason: expect.stringContaining(reason) }]);
    expect(skipped[0]?.reason).not.toContain('secret');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'it is empty'],
    ['a web page', '<!doctype html><html><body><p>Hello</p></body></html>', 'it is not OPML'],
    ['a feed', '<rss version="2.0"><channel><title>A</title></channel></rss>', 'it is a feed'],
    ['JSON', '{"feeds": []}', 'it is not OPML'],
    ['bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'it is not OPML'],
    ['too much', Buffer.alloc(10_000_001, ' '), 'it is larger than 10 MB'],
    ['folders without end', `<opml>${'<outline text="a">'.repeat(2000)}`, 'it nests deeper'],
    [
      'feeds without end',
      opml('<outline xmlUrl="https://a.example/"/>'.repeat(20_001)),
      'it lists more than 20000 feeds',
    ],
  ])('that is %s is refused', (_, source, message) => {
    expect(() => importOpml(source)).toThrow(UsageError);
    expect(() => importOpml(source)).toThrow(`cannot import list.opml: ${message}`);
  });
});

describe('a written list', () => {
  const feed = { tier: 2, fullText: 'auto' } as const;

  test('has a folder for each digest, everything escaped, and a date only when it is given', () => {
    const digests = [
      {
        title: 'A "B" & <C>',
        feeds: [{ ...feed, id: 'x', url: 'https://x.example/?a=1&b="', name: "X's\n<y>", lang: 'fr' }],
      },
      { title: 'Empty', feeds: [] },
    ];
    expect(writeOpml(digests)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>A &quot;B&quot; &amp; &lt;C&gt;, Empty</title>
  </head>
  <body>
    <outline text="A &quot;B&quot; &amp; &lt;C&gt;" title="A &quot;B&quot; &amp; &lt;C&gt;">
      <outline type="rss" text="X&#39;s&#10;&lt;y&gt;" title="X&#39;s&#10;&lt;y&gt;" xmlUrl="https://x.example/?a=1&amp;b=&quot;" language="fr"/>
    </outline>
    <outline text="Empty" title="Empty">
    </outline>
  </body>
</opml>
`,
    );
    expect(writeOpml(digests, new Date('2016-04-04T04:30:00Z'))).toContain(
      '    <dateCreated>Mon, 04 Apr 2016 04:30:00 GMT</dateCreated>\n',
    );
  });

  test('gives the same feeds when it is read again, whatever their names and addresses are', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('&eacute;', '&amp;', ']]>', '<b>A</b>', '"', "'", '&#10;', 'NO', '24', '\u202E', '\uFFFE'),
    );
    const address = fc
      .tuple(fc.nat(50), fc.webPath(), fc.webQueryParameters(), fc.boolean())
      .map(([host, path, query, secure]) => `http${secure ? 's' : ''}://h${host}.example${path}?${query}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, address), { minLength: 1, maxLength: 12 }), (pairs) => {
        const feeds = pairs.map(([given, url], at) => ({ ...feed, id: `f${at}`, name: given, url, lang: 'fr' }));
        const source = writeOpml([{ title: 'T', feeds }]);
        const { feeds: read, skipped } = importOpml(source);
        expect(read.length + skipped.length).toBe(feeds.length);
        expect(skipped.every(({ reason }) => reason.startsWith('the same feed as'))).toBe(true);
        const doubles = new Set(skipped.map(({ line }) => line - FIRST_FEED_LINE));
        const expected = feeds
          .filter((_, at) => !doubles.has(at))
          .map(({ name: given, url }) => ({
            url,
            name: normalizeLine(xmlCharacters(given)) || new URL(url).hostname,
          }));
        expect(read.map(({ url, name: found }) => ({ url, name: found }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

const FIRST_FEED_LINE = 8;
