import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { editionFeed } from '../../functions/publish/feeds/edition-feed.ts';
import type { Feed } from '../../functions/publish/feeds/feed.ts';
import { storyFeed } from '../../functions/publish/feeds/story-feed.ts';
import { renderAtom } from '../../functions/publish/formats/atom.ts';
import { json } from '../../functions/publish/formats/json.ts';
import { renderJsonFeed } from '../../functions/publish/formats/json-feed.ts';
import { markdown } from '../../functions/publish/formats/markdown.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { xmlCharacters } from '../../functions/text/xml.ts';
import { runs } from '../thorough.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readByFeedsmith, readByOurs } from './read-feeds.ts';
import { sampleEdition } from './sample-digest.ts';

const siteUrl = 'https://news.example';
let editions: Digest[];
beforeAll(async () => {
  editions = [(await sampleEdition({ edition: 2 })).digest, (await sampleEdition()).digest];
});

const feedsOf = (digests: readonly Digest[]): Feed[] => [storyFeed(digests, siteUrl), editionFeed(digests, siteUrl)];

describe('what feed readers get', () => {
  test('is the same from Atom and JSON Feed, by our own parser and by feedsmith', async () => {
    for (const feed of feedsOf(editions)) {
      const expected = feed.items.map(({ id, url, title, content, updated }) => ({ id, url, title, content, updated }));
      expect(expected.length).toBeGreaterThan(1);
      const plain = expected.map(({ updated: _, ...item }) => item);
      for (const text of [renderAtom(feed), renderJsonFeed(feed)]) {
        expect(readByFeedsmith(text)).toEqual(expected);
        expect(await readByOurs(text)).toEqual(plain);
      }
    }
  });

  test('names itself, its page and its other form, and its language', () => {
    const [feed] = feedsOf(editions);
    if (feed === undefined) throw new Error('there is no feed');
    const atom = renderAtom(feed);
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://news.example/quotidien/feed.atom"/>',
    );
    expect(atom).toContain('<link rel="alternate" type="text/html" href="https://news.example/quotidien/index.html"/>');
    expect(atom).toContain('xml:lang="ar"');
    const { version, feed_url, home_page_url, language } = JSON.parse(renderJsonFeed(feed)) as Record<string, unknown>;
    expect([version, feed_url, home_page_url, language]).toEqual([
      'https://jsonfeed.org/version/1.1',
      'https://news.example/quotidien/feed.json',
      'https://news.example/quotidien/index.html',
      'fr',
    ]);
  });

  test('has ids that do not depend on where the site is', () => {
    const ids = (url: string | undefined): string[] => [
      ...storyFeed(editions, url).items.map(({ id }) => id),
      ...editionFeed(editions, url).items.map(({ id }) => id),
    ];
    expect(ids('https://elsewhere.example')).toEqual(ids(siteUrl));
    expect(ids(undefined)).toEqual(ids(siteUrl));
    for (const id of ids(siteUrl)) expect(id).toMatch(/^tag:depeche,2016:quotidien:[0-9a-fT-]+$/);
  });

  test('tells each key point with its sentence, its outlet and a link', () => {
    const [latest] = editions;
    for (const item of storyFeed(editions.slice(0, 1), siteUrl).items) {
      const story = latest?.stories.find(({ id }) => item.id.endsWith(`:${id}`));
      const { document } = parseHTML(`<main>${item.content}</main>`);
      const rows = [...document.querySelectorAll('li')];
      expect(rows).toHaveLength(story?.keyPoints.length ?? -1);
      for (const [at, point] of (story?.keyPoints ?? []).entries()) {
        const article = story?.articles.find(({ id }) => id === point.evidence[0]?.articleId);
        expect(rows[at]?.textContent).toContain(point.text);
        expect(rows[at]?.querySelector('a')?.getAttribute('href')).toBe(article?.url);
        expect(rows[at]?.querySelector('a')?.textContent).toBe(article?.source.name);
        const shown = rows[at]?.querySelector('blockquote')?.textContent ?? point.text;
        expect(normalizeLine(shown)).toBe(normalizeLine(point.evidence[0]?.text ?? ''));
      }
    }
  });

  test('says first what changed in a story that developed', () => {
    const developing = (editions[0]?.stories ?? []).filter(({ changes }) => changes !== undefined);
    expect(developing.length).toBeGreaterThan(0);
    for (const { id, changes } of developing) {
      const item = storyFeed(editions, siteUrl).items.find((candidate) => candidate.id.endsWith(`:${id}`));
      const first = parseHTML(`<main>${item?.content}</main>`).document.querySelector('main')?.firstElementChild;
      expect(first?.textContent).toContain(changes?.[0]?.evidence.text);
    }
  });

  test('stays within what readers take, with 500 stories in each of 14 editions', () => {
    const [digest] = editions;
    const [story] = digest?.stories ?? [];
    if (digest === undefined || story === undefined) throw new Error('there is no story');
    const many = Array.from({ length: 14 }, (_, day): Digest => {
      const stories = Array.from({ length: 500 }, (__, at): Story => {
        return { ...story, id: `${day}`.padStart(8, '0') + `${at}`.padStart(8, '0'), status: 'new' };
      });
      return { ...digest, stories };
    });
    for (const feed of feedsOf(many)) {
      expect(feed.items.length).toBeGreaterThan(13);
      expect(feed.items.length).toBeLessThanOrEqual(500);
      expect(Buffer.byteLength(renderAtom(feed))).toBeLessThan(5_000_000);
    }
    expect(storyFeed(many, siteUrl).items).toHaveLength(500);
  });
});

/** An edition of one story in which each of the texts stands as a headline's, point's, label's, outlet's and figure's. */
function withTexts(digest: Digest, texts: readonly string[]): Digest {
  const [story] = digest.stories;
  const [point] = story?.keyPoints ?? [];
  const [article] = story?.articles ?? [];
  const evidence = point?.evidence[0];
  if (story === undefined || point === undefined || article === undefined || evidence === undefined)
    throw new Error('the sample has no point');
  const stories = texts.map((text, at): Story => {
    const id = `${at}`.padStart(16, '0');
    return {
      ...story,
      id,
      headline: text,
      status: 'developing',
      articles: [{ ...article, url: text as `http://${string}`, source: { ...article.source, name: text } }],
      keyPoints: [
        {
          ...point,
          id,
          label: text,
          text,
          evidence: [{ ...evidence, articleId: article.id, text: `${text} ${text}` }],
        },
      ],
      changes: [{ evidence: { ...evidence, text }, figure: { noun: text, from: text, to: text } }],
      disagreements: [],
    };
  });
  return { ...digest, title: texts[0] ?? '', stories, withheld: [], feeds: [] };
}

/** The text, elements and attributes of a piece of HTML, read as browsers do. */
function readHtml(content: string): { text: string; tags: Set<string>; attributes: Map<string, Set<string>> } {
  const found = { text: '', tags: new Set<string>(), attributes: new Map<string, Set<string>>() };
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('value' in node) found.text += node.value;
    if ('tagName' in node) {
      found.tags.add(node.tagName);
      for (const { name, value } of node.attrs) {
        found.attributes.set(name, (found.attributes.get(name) ?? new Set()).add(value));
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  for (const child of parseFragment(content).childNodes) walk(child);
  return found;
}

/** Reads XML strictly; a fault throws. Titles and contents, in order. */
function readXml(xml: string): { titles: string[]; contents: string[] } {
  const found = { titles: [] as string[], contents: [] as string[] };
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'title') found.titles.push(text);
    if (name === 'content') found.contents.push(text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

function expectSameTexts(digest: Digest, texts: readonly string[]): void {
  const all = withTexts(digest, texts);
  const expected = texts.map((text) => xmlCharacters(text));
  const feed = storyFeed([all], siteUrl);
  const { titles, contents } = readXml(renderAtom(feed));
  expect(titles.slice(1)).toEqual(expected);
  const items = (JSON.parse(renderJsonFeed(feed)) as { items: { title: string; content_html: string }[] }).items;
  expect(items.map(({ title }) => title)).toEqual(expected);
  expect(items.map(({ content_html }) => content_html)).toEqual(contents);
  for (const [at, content] of contents.entries()) {
    const { text, tags, attributes } = readHtml(content);
    const shown = expected[at] ?? '';
    expect(text).toContain(`${shown} → ${shown} ${shown} · ${shown}`);
    expect(text).toContain(`${shown} — ${shown}`);
    for (const tag of tags) expect(['p', 'b', 'ul', 'li', 'a', 'span', 'blockquote']).toContain(tag);
    for (const name of attributes.keys()) expect(['lang', 'dir', 'href']).toContain(name);
    for (const href of attributes.get('href') ?? []) expect(href).toMatch(/^https?:\/\//);
  }
  readXml(renderAtom(editionFeed([all], siteUrl)));
  expect(JSON.parse(json.render(all, { siteUrl }))).toEqual(all);
  const lines = markdown.render(all, { siteUrl }).split('\n');
  const points = lines.filter((line) => line.startsWith('- **'));
  expect(points.filter((line) => line.includes('** — '))).toHaveLength(texts.length);
  const headlines = lines.filter((line) => line.startsWith('## ')).slice(0, texts.length);
  expect(headlines.map((line) => unescaped(line.slice(3)))).toEqual(texts.map(normalizeLine));
}

/** What a reader of Markdown shows of a line in which every mark is escaped; a mark that is not would be active. */
function unescaped(line: string): string {
  expect(line.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#&~|]/);
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('text of strangers, in Atom, JSON Feed, JSON and Markdown', () => {
  test('comes back as the same text, and is never active: hostile ones', () => {
    const texts = hostileTexts().filter((text) => normalizeLine(text) !== '');
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expectSameTexts(editions[0] as Digest, [text]);
  });

  test('comes back as the same text, and is never active: random ones of any kind, a hundred at a time', () => {
    const some = fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...MARKS) }),
      )
      .filter((text) => normalizeLine(text) !== '');
    const hundred = fc.array(some, { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(hundred, (texts) => expectSameTexts(editions[0] as Digest, texts)),
      { numRuns: runs(100), seed: 7 },
    );
  });

  test('has a replacement for what XML cannot hold, and keeps all else', () => {
    expect(xmlCharacters('a\u0000\u0008\u001F\uFFFE\uD800b\t\n\r\u0085\u{1F600}')).toBe(
      'a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\t\n\r\u0085\u{1F600}',
    );
  });
});

/** Pieces of markup and structure, which random letters never hit. */
const MARKS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '&#0;',
  '&lt;',
  '\r',
  '\n',
  '\t',
  '*',
  '_',
  '[a](b)',
  '\\',
  '`',
  '#',
  '\u0000',
  '\u202E',
  '\uD800',
  'é',
];
