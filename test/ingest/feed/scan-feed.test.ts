import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../functions/contracts/errors.ts';
import { parseFeed } from '../../../functions/ingest/feed/parse-feed.ts';
import { MAX_ENTRIES } from '../../../functions/ingest/feed/parsed-feed.ts';
import { scanFeed } from '../../../functions/ingest/feed/scan-feed.ts';
import { writeFeedXml } from '../../../functions/ingest/feed/write-feed-xml.ts';

const about = { feed: 'http://a.example/feed', base: 'http://a.example/feed' };
const rss = (inside: string): string => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

/** Parses and answers the feed, or the typed error; anything else fails the test. */
async function readOrRefuse(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parseFeed(bytes, about).catch((error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    return error;
  });
}

describe('the normalizer', () => {
  const piece = fc.constantFrom(
    ...['<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<entry>', '</entry>', '<feed xmlns="x">'],
    ...[
      '<link href="/a">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '&#0;',
      '<',
      '>',
      '"',
      '</',
      '<a:b c=d>',
      'é',
    ],
    ...[
      '<!DOCTYPE x [',
      ']>',
      '<?xml',
      '?>',
      '<guid>',
      'x',
      ' ',
      '\u0000',
      '\uD800',
      '<content type="xhtml">',
      '</content>',
    ],
  );

  test('of whatever is thrown at it gives XML that parses, or a typed error', () =>
    fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        let xml: string;
        try {
          xml = writeFeedXml(scanFeed(`<rss>${pieces.join('')}`, about));
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
          return;
        }
        await new Parser({ defaultRSS: 2 } as object).parseString(xml);
      }),
      { numRuns: 400, seed: 11 },
    ));

  test('arbitrary bytes are a feed or a typed error', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await readOrRefuse(bytes);
        await readOrRefuse(Buffer.concat([Buffer.from('<rss><channel><item><title>'), bytes]));
      }),
      { numRuns: 300, seed: 12 },
    ));

  // Each of these makes a quadratic reader work for minutes; the timeout of the test is the only clock here.
  test.each([
    ['comments that never end', '<!--'.repeat(200_000)],
    ['CDATA that never ends', rss(`<item><title>${'<![CDATA['.repeat(100_000)}`)],
    ['a tag that is never finished', rss(`<item><description>${'a<br'.repeat(100_000)}</description></item>`)],
    ['nothing but <', rss(`<item><description>${'<'.repeat(300_000)}</description></item>`)],
    ['nothing but &', rss(`<item><description>${'&'.repeat(300_000)}</description></item>`)],
    ['markup without end in a text', rss(`<item><description>${'<b>x</b>'.repeat(400_000)}</description></item>`)],
    ['100,000 levels', rss('<x>'.repeat(100_000))],
    ['100,000 levels within an item', rss(`<item><description>${'<p>'.repeat(100_000)}`)],
    ['200,000 items', rss('<item><title>a</title></item>'.repeat(200_000))],
    ['a million attributes', rss(`<item ${'a="b" '.repeat(300_000)}><title>a</title></item>`)],
    ['names of a megabyte', rss(`<item><${'x'.repeat(1_000_000)}>a</item>`)],
  ])('%s end', async (_, text) => {
    const read = await readOrRefuse(text);
    if (!(read instanceof FeedError)) expect(read.entries.length).toBeLessThanOrEqual(MAX_ENTRIES);
  });
});

describe('what other readers lose', () => {
  test.each<[string, string, object]>([
    [
      'an end tag that is misspelled',
      rss('<item><title>A</titel><link>/1</link></item>'),
      { title: 'A', link: 'http://a.example/1' },
    ],
    ['items that are never closed', rss('<item><title>A</title><link>/1</link><item><title>B</title>'), { title: 'A' }],
    [
      'XHTML content',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2</p></div></content></entry></feed>',
      { title: 'A', content: '<div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2</p></div>' },
    ],
    [
      'base64',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">${Buffer.from('Été').toString('base64')}</title></entry></feed>`,
      { title: 'Été' },
    ],
    [
      'xml:base',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://b.example/x/"><entry xml:base="y/"><title>A</title><link href="z"/></entry></feed>',
      { link: 'http://b.example/x/y/z' },
    ],
    [
      'links of other kinds',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="self" href="/self"/><link rel="edit" href="/edit"/><link href="/a"/></entry></feed>',
      { link: 'http://a.example/a' },
    ],
    [
      'odd prefixes',
      '<r:rss xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:item><r:title>A</r:title><when:date xmlns:when="http://purl.org/dc/elements/1.1/">2016-04-03T10:00:00Z</when:date></r:item></r:channel></r:rss>',
      { title: 'A', published: '2016-04-03T10:00:00.000Z' },
    ],
    [
      'the channel definition format',
      '<CHANNEL HREF="http://a.example/"><TITLE>C</TITLE><ITEM HREF="http://a.example/1" LASTMOD="2016-04-03T10:00"><TITLE>A</TITLE></ITEM></CHANNEL>',
      { title: 'A', link: 'http://a.example/1' },
    ],
    [
      'one unreadable date',
      rss('<item><title>A</title><pubDate>soon</pubDate></item><item><title>B</title></item>'),
      { title: 'A' },
    ],
    [
      'an image beside the title',
      rss('<image><title>No</title><link>/no</link></image><item><title>A</title></item>'),
      { title: 'A' },
    ],
  ])('%s', async (_, text, first) => {
    const read = await parseFeed(new TextEncoder().encode(text), about);
    expect(read.entries[0]).toMatchObject(first);
    expect(read.title).not.toBe('No');
  });
});
