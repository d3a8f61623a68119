import type { Article } from '../../contracts/article.ts';
import { primaryTag } from '../../languages/profiles.ts';
import { byTime } from '../by-time.ts';
import type { NonEmpty } from '../non-empty.ts';

/** Of titles that are about as central, the earliest is chosen. */
const AS_CENTRAL = 0.9;

/** A shorter title names a section, not an event. */
const MIN_LETTERS = 8;

/**
 * Chooses the article whose title becomes the headline of a story: in the reader's language where there is one, the most
 * central.
 *
 * Shape: one of the originals; the same for any order.
 */
export function chooseHeadline(
  originals: NonEmpty<Article>,
  centrality: ReadonlyMap<string, number>,
  lang: string,
): Article {
  const sorted = originals.toSorted(byTime);
  const titled = sorted.filter(({ title }) => title.length >= MIN_LETTERS);
  const native = titled.filter((article) => primaryTag(article.lang) === primaryTag(lang));
  const pool = [native, titled].find((list) => list.length > 0) ?? sorted;
  const centralityOf = ({ id }: Article): number => centrality.get(id) ?? 0;
  const most = Math.max(...pool.map(centralityOf));
  return pool.find((article) => centralityOf(article) >= AS_CENTRAL * most) ?? originals[0];
}
