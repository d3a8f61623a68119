import { describe, expect, test } from 'vitest';
import type { FeedConfig } from '../../functions/contracts/config.ts';
import { TimeLimitError } from '../../functions/contracts/errors.ts';
import type { WithinTime } from '../../functions/contracts/ports.ts';
import { FeedState } from '../../functions/contracts/stored.ts';
import { type FeedOutcome, readFeed } from '../../functions/ingest/read-feed.ts';
import { robotsGate } from '../../functions/ingest/robots.ts';
import { quiet } from '../builders.ts';
import { configOf, down, feedOf, literalWeb, longText, pageOf, rssOf } from './literal-web.ts';

const feed = feedOf('a');
const day = 24 * 3_600_000;

/** Reads a feed for the edition of a day of April 2016. */
function readOn(
  april: number,
  web: ReturnType<typeof literalWeb>,
  earlier?: FeedState,
  of: FeedConfig = feed,
  within: WithinTime = (_, work) => work(),
): Promise<FeedOutcome> {
  const at = new Date(Date.UTC(2016, 3, april, 4, 30));
  return readFeed(of, earlier, {
    fetchPage: web.fetchPage,
    mayFetch: robotsGate(web.fetchPage, 1000),
    log: quiet,
    config: configOf([of]),
    editionId: `2016-04-${String(april).padStart(2, '0')}T0630`,
    since: new Date(at.getTime() - 1.5 * day).toISOString(),
    fetchedAt: at.toISOString(),
    clock: { now: () => at, sleep: async () => undefined },
    within,
  });
}

const item = { link: 'http://a.example/1', title: 'One', text: longText('the quay') };
const titles = ({ articles }: FeedOutcome): string[] => articles.map(({ title }) => title);

describe('items', () => {
  test('become articles with plain text, known from then on by their address', async () => {
    const web = literalWeb({ [feed.url]: { body: rssOf([{ ...item, link: `${item.link}?utm_source=rss` }]) } });
    const first = await readOn(4, web);
    expect(first.report).toEqual({ id: 'a', name: 'A', health: 'ok', items: 1 });
    expect(first.articles[0]).toMatchObject({
      feedId: 'a',
      url: item.link,
      title: 'One',
      published: '2016-04-03T12:00:00.000Z',
      lang: 'en',
      textFrom: 'feed',
      teaser: false,
    });
    expect(first.articles[0]?.text.split('\n')).toHaveLength(12);
    expect(first.articles[0]?.text).not.toContain('<');
    expect(() => FeedState.parse(first.state)).not.toThrow();
    const second = await readOn(5, literalWeb({ [feed.url]: { body: rssOf([item]) } }), first.state);
    expect(second.articles).toEqual([]);
    expect(second.report).toMatchObject({ health: 'ok', items: 0 });
  });

  test('that were edited come again as a revision of the first', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: { body: rssOf([item]) } }));
    const edited = { ...item, title: 'One, corrected' };
    const second = await readOn(5, literalWeb({ [feed.url]: { body: rssOf([edited]) } }), first.state);
    expect(titles(second)).toEqual(['One, corrected']);
    expect(second.articles[0]?.revisionOf).toBe(first.articles[0]?.id);
    expect(second.articles[0]?.id).not.toBe(first.articles[0]?.id);
  });

  test.each([
    ['its address, not its guid', { link: 'http://a.example/one-renamed' }],
    ['its guid, not its address', { guid: 'tag:a.example,2016:other' }],
    ['address and guid, not its text', { link: 'http://a.example/moved', guid: 'tag:a.example,2016:other' }],
    ['its title', { title: 'One, renamed' }],
    ['its text', { text: longText('the new quay') }],
    ['its host, for another spelling', { link: 'https://www.a.example/1/' }],
  ])('that changed %s are no new articles', async (_, change) => {
    const tagged = { ...item, guid: 'tag:a.example,2016:1' };
    const first = await readOn(4, literalWeb({ [feed.url]: { body: rssOf([tagged]) } }));
    const later = { ...tagged, at: '2016-04-04T12:00:00Z', ...change };
    const second = await readOn(5, literalWeb({ [feed.url]: { body: rssOf([later]) } }), first.state);
    for (const article of second.articles) expect(article.revisionOf).toBe(first.articles[0]?.id);
    const third = await readOn(6, literalWeb({ [feed.url]: { body: rssOf([later]) } }), second.state);
    expect(third.articles).toEqual([]);
    expect(third.state.seen.map(({ articleId }) => articleId)).toContain(first.articles[0]?.id);
  });

  test('that share a guid or a text with others are told apart by their addresses', async () => {
    const same = [1, 2, 3].map((number) => ({ ...item, guid: 'feed', link: `http://a.example/${number}` }));
    const first = await readOn(4, literalWeb({ [feed.url]: { body: rssOf(same) } }));
    expect(first.articles).toHaveLength(3);
    const more = { ...item, guid: 'feed', link: 'http://a.example/4', at: '2016-04-04T12:00:00Z' };
    const second = await readOn(5, literalWeb({ [feed.url]: { body: rssOf([more, ...same]) } }), first.state);
    expect(second.articles.map(({ url, revisionOf }) => [url, revisionOf])).toEqual([[more.link, undefined]]);
  });

  test('without a date are news when first seen; of a feed read for the first time only the first ten', async () => {
    const undated = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...item,
        link: `http://a.example/${count - at}`,
        title: `${count - at}`,
        at: '',
      }));
    const first = await readOn(4, literalWeb({ [feed.url]: { body: rssOf(undated(30)) } }));
    expect(titles(first)).toEqual(['30', '29', '28', '27', '26', '25', '24', '23', '22', '21']);
    const second = await readOn(5, literalWeb({ [feed.url]: { body: rssOf(undated(42)) } }), first.state);
    expect(titles(second)).toEqual(['42', '41', '40', '39', '38', '37', '36', '35', '34', '33', '32', '31']);
  });

  test('beyond a hundred are left for the next time, and the report says so', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ ...item, link: `http://a.example/${at}`, title: `${at}` }));
    const first = await readOn(4, literalWeb({ [feed.url]: { body: rssOf(many) } }));
    expect(first.report).toMatchObject({ items: 100, problem: { code: 'too-many-items' } });
    const second = await readOn(
      4,
      literalWeb({ [feed.url]: { body: rssOf(many) } }),
      first.state && { ...first.state, nextCheck: undefined },
    );
    expect(second.report.items).toBe(30);
    expect(second.report).not.toHaveProperty('problem');
  });

  test('older than the window are no news, those without a date are taken, those of the future are of now', async () => {
    const body = rssOf([
      { ...item, link: 'http://a.example/old', title: 'Old', at: '2016-03-01T00:00:00Z' },
      { ...item, link: 'http://a.example/undated', title: 'Undated', at: 'soon' },
      { ...item, link: 'http://a.example/future', title: 'Future', at: '2016-12-24T00:00:00Z' },
    ]);
    const { articles } = await readOn(4, literalWeb({ [feed.url]: { body } }));
    expect(articles.map(({ title, published, dateInFuture }) => [title, published, dateInFuture])).toEqual([
      ['Undated', undefined, undefined],
      ['Future', '2016-04-04T04:30:00.000Z', true],
    ]);
  });

  test('printed twice in one feed are taken once', async () => {
    const web = literalWeb({ [feed.url]: { body: rssOf([item, { ...item, link: `${item.link}#top` }]) } });
    expect((await readOn(4, web)).articles).toHaveLength(1);
  });
});

describe('teasers', () => {
  const teaser = { link: 'http://a.example/1', title: 'The quay', text: 'A teaser.' };
  const page = { [teaser.link]: { body: pageOf('the quay') } };

  test('are read from their page', async () => {
    const web = literalWeb({ [feed.url]: { body: rssOf([teaser]) }, ...page });
    const { articles, report } = await readOn(4, web);
    expect(articles[0]).toMatchObject({ textFrom: 'page', teaser: false, title: 'The quay' });
    expect(articles[0]?.text).toContain('Report 11 on the quay');
    expect(articles[0]?.text).not.toContain('Home');
    expect(report).not.toHaveProperty('pages');
    expect(web.asked.map(({ url }) => url)).toEqual([feed.url, 'http://a.example/robots.txt', teaser.link]);
  });

  test.each([
    ['robots.txt bars', { 'http://a.example/robots.txt': { body: 'User-agent: *\nDisallow: /1' }, ...page }, 'robots'],
    ['is not there', {}, 'http-status'],
    ['does not answer', { [teaser.link]: down }, 'timeout'],
    ['is no page', { [teaser.link]: { body: '%PDF', headers: { 'content-type': 'application/pdf' } } }, 'not-a-page'],
    ['holds no article', { [teaser.link]: { body: '<html><body></body></html>' } }, 'no-article'],
  ])('whose page %s stay teasers, and the report says why', async (_, answers, code) => {
    const web = literalWeb({ [feed.url]: { body: rssOf([teaser]) }, ...answers });
    const { articles, report } = await readOn(4, web);
    expect(articles[0]).toMatchObject({ text: 'A teaser.', textFrom: 'feed', teaser: true });
    expect(report).toMatchObject({ health: 'ok', items: 1, pages: [{ url: teaser.link, code }] });
    if (code === 'robots') expect(web.asked.map(({ url }) => url)).not.toContain(teaser.link);
  });

  test.each([
    ['of its own site', 'http://a.example/the-quay.html', 'http://a.example/the-quay.html'],
    ['of another part of its site', 'http://www.a.example/the-quay.html', 'http://www.a.example/the-quay.html'],
    ['of another site', 'http://b.example/the-quay.html', teaser.link],
    ['that is its front page', 'http://a.example/', teaser.link],
    ['that is no address', 'javascript:alert(1)', teaser.link],
  ])('whose page names an address %s go under %s', async (_, canonical, url) => {
    const body = pageOf('the quay').replace('<head>', `<head><link rel="canonical" href="${canonical}">`);
    const { articles } = await readOn(
      4,
      literalWeb({ [feed.url]: { body: rssOf([teaser]) }, [teaser.link]: { body } }),
    );
    expect(articles[0]?.url).toBe(url);
  });

  test('whose pages all name one address are as many articles as there are texts', async () => {
    const pages = ['1', '2', '3'].map((name) => ({
      link: `http://a.example/${name}`,
      about: name === '3' ? 'the pier 2' : `the pier ${name}`,
    }));
    const answers = Object.fromEntries(
      pages.map(({ link, about }) => [
        link,
        { body: pageOf(about).replace('<head>', '<head><link rel="canonical" href="http://a.example/all">') },
      ]),
    );
    const items = pages.map(({ link, about }) => ({ link, title: about, text: 'A teaser.' }));
    const { articles, state } = await readOn(4, literalWeb({ [feed.url]: { body: rssOf(items) }, ...answers }));
    expect(articles.map(({ title }) => title)).toEqual(['the pier 1', 'the pier 2']);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    expect(state.seen).toHaveLength(3);
  });

  test('behind a click counter go under the address it led to', async () => {
    const counter = 'http://feedproxy.google.com/~r/a/1';
    const items = [{ ...teaser, link: counter }];
    const answers = { [counter]: { body: pageOf('the quay'), url: 'http://a.example/the-quay?utm_source=feedburner' } };
    const { articles } = await readOn(4, literalWeb({ [feed.url]: { body: rssOf(items) }, ...answers }));
    expect(articles[0]?.url).toBe('http://a.example/the-quay');
  });

  test('whose feed holds the address behind the counter go under that, and are read there', async () => {
    const body = rssOf([{ ...teaser, link: 'http://feedproxy.google.com/~r/a/1' }]).replace(
      '</item>',
      `<feedburner:origLink>${teaser.link}</feedburner:origLink></item>`,
    );
    const web = literalWeb({ [feed.url]: { body }, ...page });
    expect((await readOn(4, web)).articles[0]).toMatchObject({ url: teaser.link, textFrom: 'page' });
  });

  test('whose page takes too long to read stay teasers', async () => {
    const slow: WithinTime = (ms, work) => {
      const result = work();
      if (typeof (result as { text?: unknown }).text === 'string') throw new TimeLimitError(ms);
      return result;
    };
    const web = literalWeb({ [feed.url]: { body: rssOf([teaser]) }, ...page });
    const { articles, report } = await readOn(4, web, undefined, feed, slow);
    expect(articles[0]).toMatchObject({ teaser: true });
    expect(report.pages).toMatchObject([{ code: 'time-limit' }]);
  });

  test('stay as they are where the configuration wants the text of the feed', async () => {
    const own = feedOf('a', { fullText: 'feed' });
    const web = literalWeb({ [feed.url]: { body: rssOf([teaser]) }, ...page });
    expect((await readOn(4, web, undefined, own)).articles[0]).toMatchObject({ text: 'A teaser.', textFrom: 'feed' });
    expect(web.asked).toHaveLength(1);
  });
});

const headers = { etag: 'W/"1"', 'last-modified': 'Sun, 03 Apr 2016 12:00:00 GMT' };
const conditional = { body: rssOf([item]), headers };

describe('a feed', () => {
  test('is asked with the validators it gave, byte for byte, and 304 keeps what is known', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: conditional }));
    const web = literalWeb({ [feed.url]: { status: 304 } });
    const second = await readOn(5, web, first.state);
    const lastModified = headers['last-modified'];
    expect(web.asked).toMatchObject([{ validators: { url: feed.url, etag: 'W/"1"', lastModified } }]);
    expect(second).toMatchObject({ articles: [], report: { health: 'unchanged', items: 0 } });
    expect(second.state).toMatchObject({ etag: 'W/"1"', seen: first.state.seen, lastOk: '2016-04-05T04:30:00.000Z' });
    expect(second.report).not.toHaveProperty('problem');
  });

  test('that another address stands for gets no validators of the old one, and is not gone for its sake', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: conditional }));
    const other = feedOf('a', { url: 'http://a.example/new' });
    const web = literalWeb({ [other.url]: conditional });
    const second = await readOn(5, web, { ...first.state, gone: true }, other);
    expect(web.asked[0]?.validators).toBeUndefined();
    expect(second.report.health).toBe('ok');
    expect(second.articles).toEqual([]);
  });

  test('that is gone is never asked again', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: { status: 410 } }));
    expect(first).toMatchObject({ report: { health: 'gone', problem: { code: 'gone' } }, state: { gone: true } });
    const web = literalWeb({ [feed.url]: conditional });
    expect((await readOn(5, web, first.state)).report.health).toBe('gone');
    expect(web.asked).toEqual([]);
  });

  test.each([
    ['that does not answer', down, 'timeout'],
    ['of broken XML', { body: '<rss version="2.0"><channel><item>' }, 'unparseable'],
    ['that is an HTML page', { body: '<!doctype html><html></html>' }, 'not-a-feed'],
    ['whose server fails', { status: 500 }, 'http-status'],
    ['that asks for patience', { status: 429 }, 'http-status'],
    ['that is not there', { status: 404 }, 'http-status'],
  ])('%s is reported and counted, asked once, and what is known of it is kept', async (_, answer, code) => {
    const first = await readOn(4, literalWeb({ [feed.url]: conditional }));
    const web = literalWeb({ [feed.url]: answer });
    const second = await readOn(5, web, first.state);
    expect(second).toMatchObject({ articles: [], report: { health: 'failing', problem: { code } } });
    expect(second.state).toMatchObject({ failures: 1, gone: false, etag: 'W/"1"', lastOk: first.state.lastOk });
    expect(second.state.seen).toEqual(first.state.seen);
    expect(web.asked).toHaveLength(1);
    const third = await readOn(6, literalWeb({ [feed.url]: conditional }), second.state);
    expect(third.state.failures).toBe(0);
  });
});

describe('a feed that is to be left alone', () => {
  const busy = { status: 429, headers: { 'retry-after': '172800' } };

  test('is not asked before its time, and says so; what is known of it is kept', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: { ...conditional, headers: { 'retry-after': '172800' } } }));
    const web = literalWeb({ [feed.url]: conditional });
    const second = await readOn(5, web, first.state);
    expect(web.asked).toEqual([]);
    expect(second).toMatchObject({ articles: [], report: { health: 'waiting', problem: { code: 'waiting' } } });
    expect(second.state).toEqual({ ...first.state, edition: '2016-04-05T0630' });
    expect((await readOn(7, web, second.state)).report.health).toBe('ok');
  });

  test('because it fails is told of once, stays failing while it rests, and is told of once when it is back', async () => {
    const states = [await readOn(4, literalWeb({ [feed.url]: busy }))];
    const web = literalWeb({ [feed.url]: (request) => (request.url === feed.url ? busy : conditional) });
    for (const april of [5, 6, 7]) states.push(await readOn(april, web, states.at(-1)?.state));
    states.push(await readOn(9, literalWeb({ [feed.url]: conditional }), states.at(-1)?.state));
    states.push(await readOn(10, literalWeb({ [feed.url]: conditional }), states.at(-1)?.state));
    expect(states.map(({ report }) => [report.health, report.change, report.failingSince?.slice(8, 10)])).toEqual([
      ['failing', 'began-failing', '04'],
      ['failing', undefined, '04'],
      ['failing', undefined, '04'],
      ['failing', undefined, '04'],
      ['ok', 'recovered', undefined],
      ['ok', undefined, undefined],
    ]);
    expect(web.asked).toHaveLength(1);
    expect(states[3]?.state.failures).toBe(2);
    expect(states[1]?.report.problem?.code).toBe('http-status');
  });

  test('is asked though, when only a wrong clock says that it is to be left alone', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: conditional }));
    const wrong = { ...first.state, lastChecked: '2031-01-01T00:00:00.000Z', nextCheck: '2031-01-01T01:00:00.000Z' };
    expect((await readOn(5, literalWeb({ [feed.url]: conditional }), wrong)).report.health).toBe('ok');
  });

  test('for a moment more is waited for', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: conditional }));
    const soon = { ...first.state, nextCheck: '2016-04-05T04:30:30.000Z' };
    expect((await readOn(5, literalWeb({ [feed.url]: conditional }), soon)).report.health).toBe('ok');
  });
});

describe('a feed that moved for good', () => {
  const url = 'http://a.example/moved';
  const moved = { body: rssOf([item]), url, permanentUrl: url, headers: { etag: '"m"' } };
  const onDays = async (days: readonly number[], answers: Parameters<typeof literalWeb>[0]) => {
    let outcome = await readOn(4, literalWeb({ [feed.url]: moved }));
    const asked: string[] = [];
    for (const day of days) {
      const web = literalWeb(answers);
      outcome = await readOn(day, web, outcome.state);
      asked.push(...web.asked.map((request) => request.url));
    }
    return { outcome, asked };
  };

  test('is reported at once, and asked through its old address with the validators of the new one', async () => {
    const first = await readOn(4, literalWeb({ [feed.url]: moved }));
    expect(first.report).toMatchObject({ health: 'ok', problem: { code: 'moved' } });
    expect(first.report.problem?.message).toContain(url);
    const web = literalWeb({ [feed.url]: { ...moved, status: 304 } });
    const second = await readOn(5, web, first.state);
    expect(web.asked).toMatchObject([{ url: feed.url, validators: { url, etag: '"m"' } }]);
    expect(second.report).toMatchObject({ health: 'unchanged', problem: { code: 'moved' } });
  });

  test('is asked at its new address once that has stood for a week and three polls', async () => {
    const early = await onDays([5, 6, 10], { [feed.url]: moved });
    expect(early.asked).toEqual([feed.url, feed.url, feed.url]);
    const late = await onDays([8, 11, 12, 13], { [feed.url]: moved, [url]: { body: rssOf([item]) } });
    expect(late.asked).toEqual([feed.url, feed.url, url, url]);
    expect(late.outcome.report).toMatchObject({ health: 'ok', problem: { code: 'moved' } });
  });

  test('and is back at its old address within that time has not moved', async () => {
    const { outcome, asked } = await onDays([6, 13], { [feed.url]: { body: rssOf([item]) } });
    expect(asked).toEqual([feed.url, feed.url]);
    expect(outcome.report).not.toHaveProperty('problem');
  });

  test('and is gone there is gone', async () => {
    const { outcome } = await onDays([8, 11], { [feed.url]: moved });
    const gone = await readOn(12, literalWeb({ [url]: { status: 410 } }), outcome.state);
    expect(gone).toMatchObject({ report: { health: 'gone' }, state: { gone: true } });
  });

  test.each([[404], [500]])('and answers %i there is asked at its old address next', async (status) => {
    const { outcome } = await onDays([8, 11], { [feed.url]: moved });
    const second = await readOn(12, literalWeb({ [url]: { status } }), outcome.state);
    expect(second).toMatchObject({ report: { health: 'failing' }, state: { gone: false } });
    const web = literalWeb({ [feed.url]: { body: rssOf([item]) } });
    const third = await readOn(13, web, second.state);
    expect(web.asked.map((request) => request.url)).toEqual([feed.url]);
    expect(third.report.health).toBe('ok');
    expect(third.report).not.toHaveProperty('problem');
  });
});
