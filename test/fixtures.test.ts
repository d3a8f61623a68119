import { existsSync, readdirSync } from 'node:fs';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  bytesOf,
  DAYS,
  decodeFeed,
  FIXTURES,
  feedFile,
  healthy,
  holdsIdea,
  jsonOf,
  KeyPoints,
  marked,
  marks,
  newsstand,
  overlap,
  pageFile,
  paragraphsOf,
  readFeed,
  wordsOf,
} from './fixtures.ts';

describe('the newsstand', () => {
  test('has eight healthy outlets: four French, two English, one Spanish, one Arabic', () => {
    const count = (lang: string): number => healthy.filter(([, host]) => host.lang === lang).length;
    expect(healthy).toHaveLength(8);
    expect([count('fr'), count('en'), count('es'), count('ar')]).toEqual([4, 2, 1, 1]);
  });

  test('speaks RSS 2.0, Atom, RSS 1.0 and JSON Feed, each recognizable from its bytes', () => {
    const root = { rss2: '<rss version="2.0"', atom: '<feed xmlns=', rdf: '<rdf:RDF', json: 'jsonfeed.org' };
    for (const [host, { format }] of healthy)
      for (const day of DAYS) expect(bytesOf(feedFile(host, day)).toString('latin1')).toContain(root[format]);
    expect(new Set(healthy.map(([, host]) => host.format)).size).toBe(4);
  });

  test('has two French outlets of one owner, and six other owners', () => {
    const owners = healthy.map(([, host]) => host.owner);
    expect(owners.filter((owner) => owner === 'Groupe Rivages')).toHaveLength(2);
    expect(new Set(owners).size).toBe(7);
  });

  test.each(DAYS)('has exactly one feed of %s that is not valid UTF-8, and its prolog says ISO-8859-1', (day) => {
    const notUtf8 = healthy
      .map(([host]) => host)
      .filter((host) => {
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(feedFile(host, day)));
          return false;
        } catch {
          return true;
        }
      });
    expect(notUtf8).toEqual(['echodeuxrives.example']);
    expect(decodeFeed(bytesOf(feedFile('echodeuxrives.example', day)))).toContain(
      "<title>L'Écho des Deux-Rives</title>",
    );
  });

  test.each(healthy.flatMap(([host]) => DAYS.map((day) => [host, day] as const)))(
    'gives every item of %s on %s a page or its full text',
    async (host, day) => {
      const items = await readFeed(host, day);
      expect(items.length).toBeGreaterThan(1);
      for (const item of items) {
        expect(new URL(item.url).host).toBe(host);
        expect(item.title).not.toBe('');
        expect(wordsOf(await paragraphsOf(item.url)).length, item.url).toBeGreaterThan(90);
      }
    },
  );

  test('has at least four outlets whose feeds hold teasers only, so that pages must be fetched', async () => {
    const longest = await Promise.all(
      healthy.map(async ([host]) =>
        Math.max(...(await readFeed(host, DAYS[0])).map((item) => wordsOf(item.text).length)),
      ),
    );
    expect(longest.filter((words) => words < 60).length).toBeGreaterThanOrEqual(4);
    expect(longest.filter((words) => words > 90).length).toBeGreaterThanOrEqual(3);
  });

  test('dates every item inside the day of its edition, except the undated ones', async () => {
    const undated = new Set<string>();
    for (const [host] of healthy)
      for (const [at, day] of DAYS.entries())
        for (const item of await readFeed(host, day)) {
          if (item.published === undefined) {
            undated.add(item.url);
            continue;
          }
          const edition = marked.find((article) => article.url === item.url)?.edition ?? 0;
          expect(edition, item.url).toBeLessThanOrEqual(at + 1);
          const hours = (Date.parse(newsstand.editions[edition - 1] ?? '') - Date.parse(item.published)) / 3_600_000;
          expect(hours, item.url).toBeGreaterThan(0);
          expect(hours, item.url).toBeLessThan(36);
        }
    expect([...undated]).toEqual(marks.undated);
  });
});

describe('the marks', () => {
  test('cover every article of the healthy feeds once, in the edition in which it first appears, and no other', async () => {
    const first = new Map<string, number>();
    for (const [at, day] of DAYS.entries())
      for (const [host] of healthy)
        for (const { url } of await readFeed(host, day)) if (!first.has(url)) first.set(url, at + 1);
    const pairs = marked.map((article) => `${article.url} ${article.edition}`);
    expect(new Set(marked.map((article) => article.url)).size).toBe(marked.length);
    expect(pairs.sort()).toEqual([...first].map(([url, edition]) => `${url} ${edition}`).sort());
    expect(marked.length).toBeGreaterThanOrEqual(45);
  });

  test('leave no page without an article', () => {
    const urls = new Set(marked.map((article) => article.url));
    for (const [host] of healthy) {
      const pages = new URL(`newsstand/${host}/pages/`, FIXTURES);
      if (!existsSync(pages)) continue;
      for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.html')) expect(urls).toContain(`http://${host}/${name}`);
    }
  });

  test('tell the main story in five outlets and four languages on the first day, and go on in three on the second', () => {
    const main = marks.stories.find((story) => story.id === 'al-qaryatayn')?.articles ?? [];
    const hosts = (edition: number): string[] => [
      ...new Set(main.filter((article) => article.edition === edition).map((article) => new URL(article.url).host)),
    ];
    expect(hosts(1).length).toBeGreaterThanOrEqual(5);
    expect(new Set(hosts(1).map((host) => newsstand.hosts[host]?.lang))).toEqual(new Set(['fr', 'en', 'es', 'ar']));
    expect(hosts(2).length).toBeGreaterThanOrEqual(3);
  });

  test('hold ten other stories, six of them in several outlets, four new ones on the second day', () => {
    const others = marks.stories.filter((story) => story.id !== 'al-qaryatayn');
    const outlets = (story: (typeof others)[number]): number =>
      new Set(story.articles.map((article) => new URL(article.url).host)).size;
    expect(others.length).toBeGreaterThanOrEqual(10);
    expect(others.filter((story) => outlets(story) > 1).length).toBeGreaterThanOrEqual(6);
    expect(
      others.filter((story) => story.articles.every(({ edition }) => edition === 2)).length,
    ).toBeGreaterThanOrEqual(4);
    for (const story of marks.stories.filter((candidate) => candidate.developsInEdition2 !== undefined))
      expect(new Set(story.articles.map((article) => article.edition)), story.id).toEqual(new Set([1, 2]));
  });

  test.each(marks.stories.flatMap((story) => story.copies ?? []))(
    'call %s and %s copies, and they share 60 %% of their three-word runs',
    async (left, right) => {
      expect(overlap(await paragraphsOf(left), await paragraphsOf(right))).toBeGreaterThanOrEqual(0.6);
      expect(left).not.toBe(right);
    },
  );

  test('keep other articles of the main story far from being copies', async () => {
    const own = await paragraphsOf('http://lefanal.example/monde/syrie-al-qaryatayn-reprise.html');
    const wire = await paragraphsOf('http://gazette-estuaire.example/monde/2016/al-qaryatayn.html');
    expect(overlap(own, wire)).toBeLessThan(0.2);
  });

  test('name figures that disagree and stand in their articles before the same noun', async () => {
    const disagreements = marks.stories.flatMap((story) => story.disagreement ?? []);
    expect(disagreements).not.toHaveLength(0);
    for (const { noun, values } of disagreements) {
      expect(new Set(values.map(({ value }) => value)).size).toBeGreaterThan(1);
      for (const { url, value } of values) expect(await paragraphsOf(url)).toContain(`${value} ${noun}`);
    }
  });

  test.each(marks.revisions)('know that $url was edited between the two days', async ({ url, was, is }) => {
    const [before, after] = await Promise.all(
      DAYS.map(async (day) => (await readFeed(new URL(url).host, day)).find((item) => item.url === url)),
    );
    expect([before?.title, after?.title]).toEqual([was, is]);
    expect(before?.text).not.toBe(after?.text);
  });

  test('point at a glued sentence boundary and at a standfirst that comes twice', async () => {
    for (const url of marks.traps.gluedSentences) expect(await paragraphsOf(url)).toMatch(/\d{4}\.\p{Lu}/u);
    for (const url of marks.traps.standfirstRepeated) {
      const standfirst = (await readFeed(new URL(url).host, DAYS[0])).find((item) => item.url === url);
      const teaser = /<p class="chapo">(.*?)<\/p>/.exec(bytesOf(pageFile(url)).toString('utf8'))?.[1] ?? '';
      expect(standfirst).toBeDefined();
      expect((await paragraphsOf(url)).split(teaser)).toHaveLength(3);
    }
  });

  test('say which pages robots.txt bars', () => {
    for (const url of marks.barred) {
      const robots = bytesOf(`newsstand/${new URL(url).host}/robots.txt`).toString('utf8');
      const rules = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map((match) => match[1] ?? '');
      expect(rules.some((rule) => new URL(url).pathname.startsWith(rule))).toBe(true);
    }
    expect(marks.barred).not.toHaveLength(0);
  });
});

describe('the outlets in trouble', () => {
  test('are one gone, one broken, one slow', () => {
    expect(Object.values(marks.problems).sort()).toEqual(['broken', 'gone', 'slow']);
    const routeOf = (host: string): unknown => newsstand.hosts[host]?.routes?.[newsstand.hosts[host]?.feedPath ?? ''];
    expect(routeOf('feufollet.example')).toEqual({ status: 410 });
    expect(routeOf('latortue.example')).toEqual({ delayMs: 60_000 });
  });

  test.each(DAYS)('have a feed of %s that a strict parser refuses, with three items in it', async (day) => {
    const source = bytesOf(feedFile('lavigie.example', day)).toString('utf8');
    expect(source.match(/<item>/g)).toHaveLength(3);
    await expect(new Parser().parseString(source)).rejects.toThrow();
  });

  test.each(DAYS)('have a slow feed of %s that would be fine if anybody waited', async (day) => {
    expect(await readFeed('latortue.example', day)).toHaveLength(2);
  });

  test('have the items that a forgiving reader may save in the marks', () => {
    const source = ['lavigie.example', 'latortue.example']
      .map((host) => bytesOf(feedFile(host, DAYS[0])).toString('utf8'))
      .join('');
    const links = [...source.matchAll(/<link>(http:\/\/[^<]+\.html)<\/link>/g)].map((match) => match[1]);
    expect(links).toEqual(marks.problemArticles.map(({ url }) => url));
  });

  test('include a feed that moved for good to an address that serves it', () => {
    const moved = healthy.flatMap(([, host]) =>
      Object.values(host.routes ?? {}).flatMap((route) =>
        'redirect' in route ? [[route.redirect, host.feedPath]] : [],
      ),
    );
    expect(moved).not.toHaveLength(0);
    for (const [to, feedPath] of moved) expect(to).toBe(feedPath);
  });
});

const articles = readdirSync(new URL('articles/', FIXTURES)).sort();
const textOf = (name: string): string => bytesOf(`articles/${name}/article.txt`).toString('utf8');
const keyPointsOf = (name: string): KeyPoints => KeyPoints.parse(jsonOf(`articles/${name}/key-points.json`));
const ideasOf = (name: string): KeyPoints['ideas'] => keyPointsOf(name).ideas;
/** Parts a text at its end marks, roughly: a wording must be possible in one sentence. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?»”])\s+|\n/);

describe('the single articles', () => {
  test('are at least eight, in five languages, the first being the one of Al-Qaryatayn', () => {
    expect(articles).toContain('fr-al-qaryatayn');
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map((name) => name.slice(0, 2)))).toEqual(new Set(['ar', 'de', 'en', 'es', 'fr']));
  });

  test.each(articles)('%s has every accepted idea in its text, in at least one wording', (name) => {
    const about = z
      .strictObject({ title: z.string().min(1), lang: z.string(), published: z.iso.datetime(), source: z.string() })
      .parse(jsonOf(`articles/${name}/article.json`));
    const ideas = ideasOf(name);
    expect(about.lang).toBe(name.slice(0, 2));
    expect(ideas.some(({ firstRank }) => firstRank)).toBe(true);
    for (const { idea, accept } of ideas)
      expect(
        sentencesOf(textOf(name)).some((sentence) => holdsIdea(sentence, accept)),
        idea,
      ).toBe(true);
  });

  test.each(articles)('%s has every piece of noise that is marked in its text, as written and once marked', (name) => {
    const noise = keyPointsOf(name).noise ?? [];
    expect(noise.filter((piece) => !textOf(name).includes(piece))).toEqual([]);
    expect(new Set(noise).size).toBe(noise.length);
  });

  test('have a first-rank idea that is told only in the last third, in at least half of them', () => {
    const late = articles.filter((name) => {
      const before = sentencesOf(textOf(name).slice(0, Math.floor((textOf(name).length * 2) / 3)));
      return ideasOf(name).some(
        ({ firstRank, accept }) => firstRank && !before.some((sentence) => holdsIdea(sentence, accept)),
      );
    });
    expect(late.length).toBeGreaterThanOrEqual(articles.length / 2);
  });
});
