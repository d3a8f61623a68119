import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../../functions/adapters/load-config.ts';
import { DepecheConfig, type FeedConfig } from '../../../../functions/contracts/config.ts';
import type { FetchPage } from '../../../../functions/contracts/ports.ts';
import { hostTurns } from '../../../../functions/ingest/host-turns.ts';
import { type CheckedFeed, checkFeeds } from '../../../../infra/local/check-feeds/check-feeds.ts';
import { type LoopbackWeb, startLoopbackWeb } from '../../../adapters/loopback-web.ts';
import { fakeClock } from '../../../ingest/fake-clock.ts';

const NOW = new Date('2016-04-04T04:30:00Z');

const FRENCH =
  "L'armée a repris dimanche la petite ville du désert, dont les habitants avaient fui, après des semaines de combats qui " +
  'ont laissé les rues vides et les maisons sans toit. Les premiers convois de vivres y sont entrés dans la nuit, et les ' +
  'équipes chargées de chercher les mines ne sont pas encore passées partout, ont dit les autorités.';
const ENGLISH =
  'The council has voted to close the old bridge for the whole of the summer, after the engineers had said that it would ' +
  'not carry the trams which the city is to buy. Shops on both sides of the river are afraid of what that will do to them.';

interface Item {
  readonly link?: string;
  readonly title?: string;
  readonly date?: string;
  readonly text?: string;
}

const rss = (items: readonly Item[]): string =>
  `<rss version="2.0"><channel><title>A</title>${items
    .map(({ link, title = 'Un titre de la journée', date, text = FRENCH }) =>
      [
        `<item><title>${title}</title><description>${text}</description>`,
        link === undefined ? '' : `<link>${link}</link>`,
        date === undefined ? '' : `<pubDate>${new Date(date).toUTCString()}</pubDate>`,
        '</item>',
      ].join(''),
    )
    .join('')}</channel></rss>`;

/** Items of an outlet, one an hour before the time of the check. */
const items = (host: string, count: number, over: Item = {}): Item[] =>
  Array.from({ length: count }, (_, at) => ({
    link: `https://${host}/articles/${at}`,
    date: new Date(NOW.getTime() - (at + 1) * 3_600_000).toISOString(),
    ...over,
  }));

const page = (links: string): string =>
  `<!doctype html><html><head><title>Home</title>${links}</head><body><p>Welcome</p></body></html>`;

/** What lies at an address: a body, or a status with headers. */
type Answer = string | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

let answers: Record<string, Answer> = {};
let web: LoopbackWeb;
beforeAll(async () => {
  web = await startLoopbackWeb(({ headers, url }, response) => {
    const answer = answers[`${headers.host}${url}`] ?? { status: 404 };
    if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'text/xml' }).end(answer);
    else response.writeHead(answer.status, answer.headers).end();
  });
});
afterAll(() => web.close());

const configOf = (feeds: readonly (Partial<FeedConfig> & { url: string })[]): DepecheConfig =>
  DepecheConfig.parse({
    contact: 'me@reader.example',
    digests: [
      {
        id: 'morning',
        title: 'Morning',
        lang: 'fr',
        timeZone: 'Europe/Paris',
        schedule: '0 7 * * *',
        feeds: feeds.map((feed, at) => ({ id: `feed-${at}`, name: `Feed ${at}`, ...feed })),
      },
    ],
  });

/** The line of a path is here its feed's number; that of its lang 100 more, of its fullText 200 more. */
const lineOf = (path: readonly PropertyKey[]): number =>
  Number(path[3]) + (path[4] === 'lang' ? 100 : path[4] === 'fullText' ? 200 : 0);

async function check(
  feeds: readonly (Partial<FeedConfig> & { url: string })[],
  fetchPage: FetchPage = web.fetchPage(),
): Promise<CheckedFeed[]> {
  const checked = await checkFeeds(configOf(feeds), { fetchPage, lineOf, nowOf: () => NOW });
  if (checked === undefined) throw new Error('it was stopped');
  return checked;
}

const codesOf = ({ findings }: CheckedFeed): string[] => findings.map(({ code }) => code);

describe('a feed that is asked', () => {
  test('is fine when it has entries of these days, and is told with what it holds', async () => {
    answers = { 'a.example/feed': rss(items('a.example', 4)) };
    expect(await check([{ url: 'http://a.example/feed', lang: 'fr' }])).toEqual([
      {
        digest: 'morning',
        id: 'feed-0',
        url: 'http://a.example/feed',
        line: 0,
        entries: 4,
        newest: '2016-04-04T03:30:00.000Z',
        lang: 'fr',
        findings: [],
      },
    ]);
  });

  const many = items('a.example', 4);
  test.each<[string, Answer, Partial<FeedConfig>, string, string, number]>([
    ['a server in trouble', { status: 503, headers: { 'retry-after': '120' } }, {}, 'http-status', 'to wait: 120', 0],
    ['a lost feed', { status: 404 }, {}, 'http-status', 'look for the new one', 0],
    ['a barred feed', { status: 403 }, {}, 'http-status', 'does not let us in', 0],
    ['a redirect to nowhere', { status: 302 }, {}, 'http-status', 'answered 302', 0],
    ['a feed that is gone', { status: 410 }, {}, 'gone', 'remove it', 0],
    ['a redirect home', { status: 302, headers: { location: 'http://10.0.0.1/' } }, {}, 'unreachable', 'public', 0],
    ['a turn in a circle', { status: 302, headers: { location: '/feed' } }, {}, 'unreachable', 'redirects', 0],
    ['no XML', 'no feed at all', {}, 'not-a-feed', 'cannot parse feed', 0],
    ['nothing', '', {}, 'not-a-feed', 'empty', 0],
    ['a web page', page(''), {}, 'not-a-feed', 'HTML page', 0],
    ['an empty feed', rss([]), {}, 'thin', 'no entries', 0],
    ['a feed of two', rss(many.slice(2)), {}, 'thin', 'only 2 entries', 0],
    ['no addresses', rss(many.map(({ link: _, ...item }) => item)), {}, 'thin', 'a title and a link', 0],
    ['no dates', rss(many.map(({ date: _, ...item }) => item)), {}, 'undated', 'no entry has a date', 0],
    ['dates to come', rss(items('a.example', 4, { date: '2031-01-01' })), {}, 'undated', 'no entry has a date', 0],
    ['old dates', rss(items('a.example', 4, { date: '2016-03-01' })), {}, 'stale', '2016-03-01, 34 days ago', 0],
    ['another language', rss(many), { lang: 'en' }, 'wrong-language', 'lang says en, its entries read like fr', 100],
    ['teasers', rss(many), { fullText: 'feed' }, 'teasers-only', 'write fullText: auto', 200],
    ['broken XML', rss(many).replaceAll('</item>', ''), {}, 'repaired', 'XML is broken', 0],
  ])('with %s is told', async (_, answer, over, code, message, line) => {
    answers = { 'a.example/feed': answer };
    const [checked] = await check([{ url: 'http://a.example/feed', ...over }]);
    expect(checked?.findings).toMatchObject([{ code, message: expect.stringContaining(message), line }]);
  });

  test.each<[string, string, Partial<FeedConfig>]>([
    ['a newest entry of 29 days ago', rss(items('a.example', 4, { date: '2016-03-07' })), {}],
    [
      'one entry of today among old ones',
      rss([...items('a.example', 1), ...items('b.example', 4, { date: '2015-01-01' })]),
      {},
    ],
    ['a language that cannot be told from its neighbors', rss(many), { lang: 'ca' }],
    ['a region in its language', rss(many), { lang: 'fr-CA' }],
    ['titles of few words', rss(items('a.example', 4, { title: 'Open', text: '' })), { lang: 'fr' }],
    [
      'two languages',
      rss([...items('a.example', 3), ...items('b.example', 3, { title: 'The council', text: ENGLISH })]),
      { lang: 'es' },
    ],
    ['teasers, when pages are read', rss(many), { fullText: 'auto' }],
    ['whole texts', rss(items('a.example', 4, { text: FRENCH.repeat(3) })), { fullText: 'feed' }],
  ])('with %s is fine', async (_, answer, over) => {
    answers = { 'a.example/feed': answer };
    const [checked] = await check([{ url: 'http://a.example/feed', ...over }]);
    expect(checked?.findings).toEqual([]);
  });

  test('that has moved for good is told its new address, one that has moved for a time is not', async () => {
    answers = {
      'a.example/old': { status: 301, headers: { location: 'http://a.example/new' } },
      'a.example/gone': { status: 308, headers: { location: 'http://a.example/nothing' } },
      'b.example/old': { status: 302, headers: { location: 'http://b.example/new' } },
      'a.example/new': rss(items('a.example', 4)),
      'b.example/new': rss(items('b.example', 4)),
    };
    const urls = ['http://a.example/old', 'http://a.example/gone', 'http://b.example/old'];
    const [moved, lost, away] = await check(urls.map((url) => ({ url })));
    expect(moved?.findings).toMatchObject([
      { code: 'moved', message: 'it has moved for good to http://a.example/new; write that address here' },
    ]);
    expect(lost?.findings).toMatchObject([
      {
        code: 'http-status',
        message: expect.stringContaining('http://a.example/nothing, where it leads, answered 404'),
      },
    ]);
    expect(away?.findings).toEqual([]);
  });

  test('and turns out to be a web page is told the feeds that this names, absolute', async () => {
    const links = [
      '<link rel="stylesheet" type="application/rss+xml" href="/style.css">',
      '<link rel="alternate" type="text/html" hreflang="en" href="/en">',
      '<LINK HREF="/rss.xml" TYPE="application/rss+xml" REL="Alternate home">',
      '<link rel=alternate type="application/feed+json; charset=utf-8" href=feed.json>',
      '<link rel="alternate" type="application/atom+xml" href="//b.example/atom?a=1&amp;b=2">',
      '<link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">',
      '<link rel="alternate" type="application/atom+xml" href="/rss.xml">',
    ];
    answers = { 'a.example/news/': page(links.join('')) };
    const [checked] = await check([{ url: 'http://a.example/news/' }]);
    expect(checked?.findings).toMatchObject([
      {
        code: 'not-a-feed',
        message:
          'this is a web page, which names its feeds: http://a.example/rss.xml , ' +
          'http://a.example/news/feed.json , http://b.example/atom?a=1&b=2',
      },
    ]);
  });
});

describe('feeds of one digest', () => {
  test('that lead to one address are the same, and the later is told', async () => {
    answers = {
      'a.example/feed': rss(items('a.example', 4)),
      'old.example/feed': { status: 302, headers: { location: 'http://a.example/feed' } },
    };
    const [first, second] = await check([{ url: 'http://a.example/feed' }, { url: 'http://old.example/feed' }]);
    expect(first?.findings).toEqual([]);
    expect(second?.findings).toMatchObject([
      { code: 'same-as', line: 1, message: expect.stringContaining('as "feed-0" (line 0): http://a.example/feed') },
    ]);
  });

  test('are the same when four in five entries are, whatever tracks their readers; of a part and its whole the part is', async () => {
    const whole = items('a.example', 20);
    const tracked = whole.map((item) => ({ ...item, link: `${item.link}?utm_source=rss`.replace('https', 'http') }));
    answers = {
      'a.example/sport': rss(whole.slice(0, 5)),
      'a.example/all': rss(whole),
      'a.example/all2': rss(tracked.slice(2)),
      'b.example/mixed': rss([...whole.slice(0, 7), ...items('b.example', 3)]),
      'c.example/pair': rss([...whole.slice(0, 2), ...items('c.example', 1)]),
    };
    const checked = await check(
      ['a.example/sport', 'a.example/all', 'a.example/all2', 'b.example/mixed', 'c.example/pair'].map((address) => ({
        url: `http://${address}`,
      })),
    );
    expect(checked.map(codesOf)).toEqual([['same-as'], [], ['same-as'], [], []]);
    expect(checked[0]?.findings[0]?.message).toContain('5 of its 5 entries are in "feed-1" (line 1) too');
    expect(checked[2]?.findings[0]?.message).toContain('18 of its 18 entries are in "feed-1" (line 1) too');
  });
});

describe('checking', () => {
  test('asks each address once, with limits and contact, also when two digests hold it', async () => {
    answers = { 'a.example/feed': rss(items('a.example', 4)) };
    const one = configOf([{ url: 'http://a.example/feed' }]);
    const [digest] = one.digests;
    if (digest === undefined) throw new Error('there is no digest');
    const before = web.received.length;
    const checked = await checkFeeds(
      { ...one, digests: [digest, { ...digest, id: 'evening' }] },
      { fetchPage: web.fetchPage(), lineOf, nowOf: () => NOW },
    );
    expect(checked?.map(({ digest: id, entries }) => [id, entries])).toEqual([
      ['morning', 4],
      ['evening', 4],
    ]);
    expect(web.received.slice(before)).toMatchObject([
      { host: 'a.example', headers: { 'user-agent': 'depeche/1.0 (+reader.example)' } },
    ]);
  });

  test('asks one feed at a time of a host, a second apart, and five hosts at once', async () => {
    const clock = fakeClock('2016-04-04T04:30:00Z');
    const under = new Map<string, number>();
    const most = { hosts: 0, perHost: 0 };
    const begun = new Map<string, number[]>();
    const turn = hostTurns(clock);
    const fetchPage: FetchPage = ({ url }) =>
      turn(new URL(url).host, async () => {
        const { host } = new URL(url);
        begun.set(host, [...(begun.get(host) ?? []), clock.now().getTime()]);
        under.set(host, (under.get(host) ?? 0) + 1);
        most.perHost = Math.max(most.perHost, under.get(host) ?? 0);
        most.hosts = Math.max(most.hosts, [...under.values()].filter((count) => count > 0).length);
        await clock.sleep(200);
        under.set(host, (under.get(host) ?? 0) - 1);
        return { url, status: 200, headers: {}, body: new TextEncoder().encode(rss(items(host, 4))) };
      });
    const urls = Array.from({ length: 24 }, (_, at) => `http://h${at % 8}.example/${at}`);
    await check(
      urls.map((url) => ({ url })),
      fetchPage,
    );
    expect(most).toEqual({ hosts: 5, perHost: 1 });
    for (const times of begun.values()) {
      expect(times).toHaveLength(3);
      for (const [at, next] of times.slice(1).entries()) expect(next - (times[at] ?? 0)).toBeGreaterThanOrEqual(1200);
    }
  });

  test('gives up at once when it is stopped, without waiting for a slow server', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const fetchPage: FetchPage = ({ url }) => {
      asked.push(url);
      stop.abort();
      return new Promise(() => undefined);
    };
    const config = configOf([{ url: 'http://a.example/1' }, { url: 'http://a.example/2' }]);
    const ports = { fetchPage, lineOf, nowOf: () => NOW, signal: stop.signal };
    expect(await checkFeeds(config, ports)).toBeUndefined();
    expect(asked).toEqual(['http://a.example/1']);
  });

  test('tells the line of the file at which a feed stands', async () => {
    const text = [
      'contact: me@reader.example',
      'digests:',
      '  - { id: m, title: M, lang: fr, timeZone: Europe/Paris, schedule: "0 7 * * *", feeds: [',
      '      { id: a, name: A, url: "http://nowhere.example/feed" }] }',
    ].join('\n');
    const { config, lineOf: real, problems } = readConfig(text);
    if (config === undefined) throw new Error(JSON.stringify(problems));
    answers = {};
    const [checked] = (await checkFeeds(config, { fetchPage: web.fetchPage(), lineOf: real, nowOf: () => NOW })) ?? [];
    expect(checked).toMatchObject({ line: 4, findings: [{ code: 'http-status', line: 4 }] });
  });
});
