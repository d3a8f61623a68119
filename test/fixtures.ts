import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import * as z from 'zod';
import { foldText } from '../functions/text/fold-text.ts';

/** The folder of the fixtures. */
export const FIXTURES = new URL('../fixtures/', import.meta.url);
/** The days whose feeds make edition 1 and edition 2. */
export const DAYS = ['2016-04-03', '2016-04-04'] as const;

const Newsstand = z.strictObject({
  editions: z.tuple([z.iso.datetime(), z.iso.datetime()]),
  hosts: z.record(
    z.string().regex(/^[a-z-]+\.example$/),
    z.strictObject({
      id: z.string(),
      name: z.string(),
      owner: z.string().optional(),
      country: z.string().length(2),
      lang: z.string(),
      feedPath: z.string().startsWith('/'),
      format: z.enum(['rss2', 'atom', 'rdf', 'json']),
      contentType: z.string(),
      routes: z
        .record(
          z.string(),
          z.union([
            z.strictObject({ status: z.int() }),
            z.strictObject({ delayMs: z.int() }),
            z.strictObject({ redirect: z.string() }),
          ]),
        )
        .optional(),
    }),
  ),
});
const Stories = z.object({
  stories: z.array(
    z.strictObject({
      id: z.string(),
      about: z.string().min(1),
      articles: z
        .array(
          z.strictObject({
            url: z.url(),
            edition: z.union([z.literal(1), z.literal(2)]),
            angle: z.string().optional(),
          }),
        )
        .min(1),
      copies: z.array(z.tuple([z.url(), z.url()])).optional(),
      disagreement: z
        .object({ noun: z.string(), values: z.array(z.object({ url: z.url(), value: z.int() })).min(2) })
        .optional(),
      developsInEdition2: z.array(z.string()).min(1).optional(),
    }),
  ),
  revisions: z.array(z.object({ url: z.url(), edition: z.literal(2), was: z.string(), is: z.string() })),
  undated: z.array(z.url()),
  barred: z.array(z.url()),
  problems: z.record(z.string(), z.enum(['gone', 'broken', 'slow'])),
  traps: z.object({ gluedSentences: z.array(z.url()), standfirstRepeated: z.array(z.url()) }),
  problemArticles: z.array(z.object({ url: z.url(), story: z.string() })),
});
const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  items: z.array(
    z.object({ url: z.url(), title: z.string(), content_html: z.string(), date_published: z.string().optional() }),
  ),
});
/**
 * The ideas of a single article with the wordings in which they are accepted, and its noise: the beginnings, as written, of
 * what is no sentence of the article (captions, read-also lines, bylines, sub-headings, stamps, appeals). Absent: not marked.
 */
export const KeyPoints = z.strictObject({
  ideas: z
    .array(
      z.strictObject({
        idea: z.string().min(1),
        firstRank: z.boolean(),
        accept: z.array(z.array(z.string().min(2)).min(1)).min(1),
      }),
    )
    .min(2),
  noise: z.array(z.string().min(3)).optional(),
});

export type KeyPoints = z.infer<typeof KeyPoints>;

/** An item of a feed of the newsstand, read without any code of the stations. */
export interface Item {
  readonly url: string;
  readonly title: string;
  readonly published: string | undefined;
  /** The text the feed itself gives, markup taken off. */
  readonly text: string;
}

/** Reads a fixture, `path` being relative to the folder of the fixtures. */
export const bytesOf = (path: string): Buffer => readFileSync(new URL(path, FIXTURES));
/** Reads a JSON fixture, not yet checked. */
export const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString('utf8'));
/** The hosts of our own small press. */
export const newsstand = Newsstand.parse(jsonOf('newsstand/newsstand.json'));
/** Our own marks on the articles of the newsstand. */
export const marks = Stories.parse(jsonOf('newsstand/stories.json'));
/** The hosts without trouble, `[host, what it is]`. */
export const healthy = Object.entries(newsstand.hosts).filter(([host]) => marks.problems[host] === undefined);
/** Every article of the healthy hosts, once. */
export const marked = marks.stories.flatMap((story) => story.articles);
/** The path of a host's feed on a day. */
export const feedFile = (host: string, day: string): string =>
  `newsstand/${host}/feeds/${day}.${newsstand.hosts[host]?.format === 'json' ? 'json' : 'xml'}`;
/** The path of the page behind an address; the file need not be there. */
export const pageFile = (url: string): string => `newsstand/${new URL(url).host}/pages${new URL(url).pathname}`;
/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function textOfHtml(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.querySelectorAll('p, h2, h3')].map((block) => block.textContent).join('\n');
}

/** Decodes a feed as its prolog says; throws TypeError where the bytes are something else. */
export function decodeFeed(bytes: Buffer): string {
  const latin1 = /^<\?xml[^>]*encoding="ISO-8859-1"/i.test(bytes.subarray(0, 100).toString('latin1'));
  return new TextDecoder(latin1 ? 'iso-8859-1' : 'utf-8', { fatal: true }).decode(bytes);
}

/** Reads a host's feed with rss-parser or as JSON; rejects where a strict parser would. */
export async function readFeed(host: string, day: string): Promise<Item[]> {
  const source = decodeFeed(bytesOf(feedFile(host, day)));
  if (newsstand.hosts[host]?.format === 'json') {
    return JsonFeed.parse(JSON.parse(source)).items.map((item) => ({
      url: item.url,
      title: item.title,
      published: item.date_published,
      text: textOfHtml(item.content_html),
    }));
  }
  const feed = await new Parser().parseString(source);
  return feed.items.map((item) => ({
    url: item.link ?? '',
    title: item.title ?? '',
    published: item.isoDate,
    text: textOfHtml(String(item['content:encoded'] ?? item.content ?? '')),
  }));
}

/** The paragraphs of an article, from its page where it has one, else from the feed in which it first appears. */
export async function paragraphsOf(url: string): Promise<string> {
  const page = pageFile(url);
  if (existsSync(new URL(page, FIXTURES))) return textOfHtml(bytesOf(page).toString('utf8'));
  for (const day of DAYS) {
    const item = (await readFeed(new URL(url).host, day)).find((candidate) => candidate.url === url);
    if (item !== undefined) return item.text;
  }
  throw new Error(`no text for ${url} in fixtures/newsstand: give it a page or put its full text in the feed`);
}

function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

/** The share of three-word runs of the smaller text that the other has too: 0 to 1. */
export function overlap(left: string, right: string): number {
  const [a, b] = [shingles(left), shingles(right)];
  return [...a].filter((shingle) => b.has(shingle)).length / Math.min(a.size, b.size);
}

/** Whether a text holds all word beginnings of one of the accepted wordings. */
export function holdsIdea(text: string, accept: readonly (readonly string[])[]): boolean {
  const folded = foldText(text);
  return accept.some((wording) => wording.every((begin) => hasWordBeginning(folded, begin)));
}

function hasWordBeginning(folded: string, begin: string): boolean {
  const escaped = foldText(begin).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'u').test(folded);
}
