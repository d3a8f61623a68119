import { existsSync } from 'node:fs';
import type { Article } from '../../functions/contracts/article.ts';
import { readPage } from '../../functions/ingest/page/read-page.ts';
import { normalizeLine, normalizeText } from '../../functions/text/normalize-text.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { bytesOf, DAYS, FIXTURES, healthy, type Item, newsstand, pageFile, readFeed } from '../fixtures.ts';

/**
 * The articles of the healthy outlets that are new in an edition, in no order that means anything: text from the page
 * where there is one, read as ingest reads it, else from the feed.
 */
export async function newsstandArticles(edition: 1 | 2): Promise<Article[]> {
  const known = read.get(edition) ?? readNewsstand(edition);
  read.set(edition, known);
  return structuredClone(await known);
}

/** Reading the pages is most of the work, and they stay as they are. */
const read = new Map<1 | 2, Promise<Article[]>>();

async function readNewsstand(edition: 1 | 2): Promise<Article[]> {
  const articles: Article[] = [];
  for (const [host, source] of healthy) {
    const [first, second] = [await readFeed(host, DAYS[0]), await readFeed(host, DAYS[1])];
    const known = new Set(first.map(({ url }) => url));
    const items = edition === 1 ? first : second.filter(({ url }) => !known.has(url));
    articles.push(...items.map((item) => articleOf(item, source, edition)));
  }
  return articles;
}

function articleOf(item: Item, source: (typeof healthy)[number][1], edition: 1 | 2): Article {
  const { id, name, owner, country, lang } = source;
  const page = pageFile(item.url);
  const fromPage = existsSync(new URL(page, FIXTURES));
  const text = fromPage ? readPage(bytesOf(page), { url: item.url }).text : normalizeText(item.text);
  return {
    id: hexId(item.url),
    feedId: id,
    source: { id, name, ...(owner === undefined ? {} : { owner }), country },
    url: item.url,
    title: normalizeLine(item.title),
    ...(item.published === undefined ? {} : { published: new Date(item.published).toISOString() }),
    fetchedAt: new Date(newsstand.editions[edition - 1] ?? '').toISOString(),
    lang,
    text,
    textSha256: sha256Hex(text),
    textFrom: fromPage ? 'page' : 'feed',
    teaser: false,
  };
}
