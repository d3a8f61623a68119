import type { EditionMonth } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';

/** A file of the search of one month. */
export interface SearchFile {
  readonly name: string;
  readonly body: string;
}

/** Words are split by their first letter into this many files, so that a query fetches a sixteenth of a month. */
export const BUCKETS = 16;

/** A word in more than this share of a month's stories does not help to find one; not applied to months of few stories. */
const COMMON_SHARE = 0.2;
const MIN_STORIES = 50;

/**
 * Makes the search files of one month: `stories.json` lists its stories, newest edition first, as
 * `[edition, story, language, headline]`; `<n>.json` maps each word of bucket `n` to the stories that have it, as differences
 * between their numbers, or to 0 where it is too common to search for.
 *
 * A story is listed in the last edition of the month that shows it, with the words of all of them. Deterministic.
 */
export function searchFiles({ editions }: EditionMonth): SearchFile[] {
  const stories = new Map<string, { row: [string, string, string, string]; words: Set<string> }>();
  for (const edition of editions.toReversed()) {
    for (const { id, headline, lang, words } of edition.shown) {
      const story = stories.get(id) ?? { row: [edition.id, id, lang, headline], words: new Set<string>() };
      for (const word of words.split(' ')) if (word !== '') story.words.add(word);
      stories.set(id, story);
    }
  }
  const rows = [...stories.values()];
  const holders = new Map<string, number[]>();
  for (const [at, { words }] of rows.entries()) {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), at]);
  }
  const most = rows.length < MIN_STORIES ? rows.length : rows.length * COMMON_SHARE;
  const buckets: Record<string, number[] | 0>[] = Array.from({ length: BUCKETS }, () => ({}));
  for (const [word, found] of [...holders].toSorted(compareBy(([word]) => word))) {
    const bucket = buckets[bucketOf(word)];
    if (bucket !== undefined) bucket[`${word}`] = found.length > most ? 0 : steps(found);
  }
  return [
    { name: 'stories.json', body: `${JSON.stringify(rows.map(({ row }) => row))}\n` },
    ...buckets.map((bucket, at) => ({ name: `${at}.json`, body: `${JSON.stringify(bucket)}\n` })),
  ];
}

function bucketOf(word: string): number {
  return (word.codePointAt(0) ?? 0) % BUCKETS;
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
