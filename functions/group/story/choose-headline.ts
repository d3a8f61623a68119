import type { Article } from '../../contracts/article.ts';
import { byTime } from '../by-time.ts';

/** Of two that are about as central the one in the reader's language, then the earliest, speaks for the story. */
const AS_CENTRAL = 0.9;

/** A title of fewer letters names a rubric, not an event. */
const MIN_LETTERS = 8;

/**
 * Chooses the article whose title stands over a story: in the reader's language where there is one, the most central.
 *
 * `originals` must not be empty. Shape: one of them; the same for any order.
 */
export function chooseHeadline(
  originals: readonly Article[],
  centrality: ReadonlyMap<string, number>,
  lang: string,
): Article {
  const sorted = originals.toSorted(byTime);
  const titled = sorted.filter(({ title }) => title.length >= MIN_LETTERS);
  const native = titled.filter((article) => primary(article.lang) === primary(lang));
  const pool = [native, titled, sorted].find((list) => list.length > 0) ?? sorted;
  const most = Math.max(...pool.map(({ id }) => centrality.get(id) ?? 0));
  const best = pool.find(({ id }) => (centrality.get(id) ?? 0) >= AS_CENTRAL * most) ?? pool[0];
  if (best === undefined) throw new RangeError('cannot choose a headline: the story has no article');
  return best;
}

function primary(code: string): string {
  return code.toLowerCase().split('-')[0] ?? code;
}
