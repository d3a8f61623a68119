import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../functions/contracts/errors.ts';
import { parseFeed } from '../../../functions/ingest/feed/parse-feed.ts';
import { bytesOf, DAYS, feedFile, healthy, marks, readFeed } from '../../fixtures.ts';

const parse = (text: string, about: { base?: string; contentType?: string } = {}) =>
  parseFeed(new TextEncoder().encode(text), { feed: 'http://a.example/feed', ...about });
const rss = (items: string, head = '') => `<rss version="2.0"><channel><title>A</title>${head}${items}</channel></rss>`;

describe('every healthy feed of the newsstand', () => {
  test.each(healthy.flatMap(([host, outlet]) => DAYS.map((day) => ({ host, day, ...outlet }))))(
    'gives its items as a strict reader sees them: $host on $day',
    async ({ host, day, feedPath, contentType, lang }) => {
      const base = `http://${host}${feedPath}`;
      const feed = await parseFeed(bytesOf(feedFile(host, day)), { feed: base, base, contentType });
      expect(feed.title).not.toBe('');
      expect(feed.lang?.slice(0, 2)).toBe(lang);
      const expected = await readFeed(host, day);
      expect(feed.entries.map(({ link }) => link)).toEqual(expected.map(({ url }) => url));
      expect(feed.entries.map(({ title }) => title.includes('\uFFFD'))).not.toContain(true);
      for (const [at, { published }] of expected.entries()) {
        const iso = published === undefined ? undefined : new Date(published).toISOString();
        expect(feed.entries[at]?.published, feed.entries[at]?.title).toBe(iso);
      }
      expect(feed.repaired).toBeUndefined();
      const undated = feed.entries.filter((entry) => entry.published === undefined).map(({ link }) => link);
      expect(undated.every((link) => marks.undated.includes(link ?? ''))).toBe(true);
    },
  );

  test('the broken one gives the items that can be read, and says that it is broken', async () => {
    const [host = ''] = Object.entries(marks.problems).find(([, problem]) => problem === 'broken') ?? [];
    for (const day of DAYS) {
      const feed = await parseFeed(bytesOf(feedFile(host, day)), { feed: `http://${host}/rss.xml` });
      const own = marks.problemArticles.map(({ url }) => url).filter((url) => new URL(url).host === host);
      expect(feed.repaired).toBe(true);
      expect(feed.entries.length).toBeGreaterThan(0);
      for (const { link, title } of feed.entries) {
        expect(own).toContain(link);
        expect(title).not.toMatch(/[<>]/);
      }
    }
  });
});

describe('what feeds really hold', () => {
  test.each([
    ['a relative link', '<item><title>T</title><link>/a</link></item>', { link: 'http://a.example/a' }],
    ['no link but a permalink', '<item><guid>http://a.example/1</guid></item>', { link: 'http://a.example/1' }],
    ['a guid that is no link', '<item><guid isPermaLink="false">http://a.example/1</guid></item>', { link: undefined }],
    ['an unreadable date', '<item><title>T</title><pubDate>soon</pubDate></item>', { published: undefined }],
    [
      'a date of Dublin Core',
      '<item><title>T</title><dc:date xmlns:dc="d">2016-04-03T10:00:00Z</dc:date></item>',
      { published: '2016-04-03T10:00:00.000Z' },
    ],
    ['markup in CDATA', '<item><title><![CDATA[a < b & c]]></title></item>', { title: 'a < b & c' }],
    [
      'a teaser and a text',
      '<item><description>kurz</description><content:encoded xmlns:content="c"><![CDATA[<p>lang</p>]]></content:encoded></item>',
      { summary: 'kurz', content: '<p>lang</p>' },
    ],
    ['a script for a link', '<item><title>T</title><link>javascript:alert(1)</link></item>', { title: 'T' }],
  ])('%s', async (_, item, expected) => {
    const { entries } = await parse(rss(item), { base: 'http://a.example/feed' });
    expect(entries).toHaveLength(1);
    expect({ link: undefined, published: undefined, ...entries[0] }).toMatchObject(expected);
  });

  test('one unreadable date of Atom costs nothing but itself', async () => {
    const entry = (id: string, date: string) =>
      `<entry><id>${id}</id><title>${id}</title><published>${date}</published><link href="/${id}"/></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>A</title>${entry('a', 'n/a')}${entry('b', '2016-04-03T10:00:00Z')}</feed>`;
    const feed = await parse(atom, { base: 'http://a.example/' });
    expect(feed).toMatchObject({ lang: 'fr', entries: [{ guid: 'a' }, { published: '2016-04-03T10:00:00.000Z' }] });
    expect(feed.entries[0]).not.toHaveProperty('published');
  });

  test('an item of a JSON Feed that is nonsense costs only itself; numbers for ids are taken', async () => {
    const items = [{ id: 7, url: 'http://a.example/7', content_text: 'a < b' }, 'nonsense', { id: 'b', title: 3 }];
    const feed = await parse(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items }));
    expect(feed.entries).toEqual([
      { title: '', guid: '7', link: 'http://a.example/7', content: 'a &lt; b' },
      { title: '', guid: 'b' },
    ]);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['an HTML page', '<!doctype html><html><body>News</body></html>', 'not-a-feed'],
    ['another XML', '<?xml version="1.0"?><opml><body/></opml>', 'not-a-feed'],
    ['JSON that is no feed', '{"items": 3}', 'not-a-feed'],
    ['JSON that breaks off', '{"items": [', 'unparseable'],
    ['plain text', 'hello', 'not-a-feed'],
    ['a feed that breaks off', '<rss version="2.0"><channel><title>A</title><item>', 'unparseable'],
  ])('%s is a typed error', async (_, text, code) => {
    const error = await parse(text).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(FeedError);
    expect(error).toMatchObject({ code, feed: 'http://a.example/feed' });
  });
});

describe('hostile feeds', () => {
  test('entities are neither expanded nor read from files', async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    for (const name of ['l9', 'x']) {
      const read = parse(`<?xml version="1.0"?>${doctype}${rss(`<item><title>&${name};</title></item>`)}`);
      const titles = await read.then(
        ({ entries }) => entries.map(({ title }) => title).join(),
        (error: unknown) => (error instanceof FeedError ? error.message : Promise.reject(error)),
      );
      expect(titles).not.toMatch(/hahaha|root:/);
      expect(titles.length).toBeLessThan(1000);
    }
  });

  test('depth without end is refused, items without end are cut', async () => {
    await expect(parse(rss('<x>'.repeat(100_000)))).rejects.toMatchObject({ code: 'too-deep' });
    const { entries } = await parse(rss('<item><title>T</title></item>'.repeat(2000)));
    expect(entries).toHaveLength(500);
  });

  test.each([
    ['a<br'.repeat(50_000), 'tags that never close'],
    ['&lt;'.repeat(50_000), 'brackets'],
    ['<![CDATA['.repeat(20_000), 'sections that never close'],
    ['<!--'.repeat(50_000), 'comments that never close'],
  ])('text that costs others quadratic time ends (%#: %s)', async (text) => {
    const read = await parse(rss(`<item><title>T</title><description><![CDATA[${text}]]></description></item>`)).then(
      ({ entries }) => entries.length,
      (error: unknown) => (error instanceof FeedError ? 0 : Promise.reject(error)),
    );
    expect(read).toBeLessThanOrEqual(1);
  });
});
