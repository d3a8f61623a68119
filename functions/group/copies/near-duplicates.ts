import type { Article } from '../../contracts/article.ts';
import { foldText } from '../../text/fold-text.ts';
import { BANDS, bandHashes, sharedShare, shingleHashes } from '../../text/minhash.ts';
import { hexId } from '../../text/sha256.ts';
import { splitWords } from '../../text/split-words.ts';
import { byTime } from '../by-time.ts';
import type { GroupableText } from '../cluster/terms.ts';
import { type DisjointSets, disjointSets } from '../disjoint-sets.ts';
import { withoutBoilerplate } from './boilerplate.ts';

/** What is compared of an article; of whom it is tells an outlet's own notices from copies. */
export type ComparableText = Pick<GroupableText, 'id' | 'title' | 'text' | 'published' | 'source'>;

/**
 * Share of the shorter text's shingles that makes a copy: on French wire copy 100 % recall at 100 % precision, where
 * Jaccard at 0.5 misses four of five copies that were cut by half.
 */
const COPY_CONTAINMENT = 0.4;

/** With fewer shingles a shared phrase or an address line is enough to look like a copy; only equal texts count then. */
const MIN_SHINGLES = 16;

/** An equal title alone is a copy only when it says enough; `Météo` or `En bref` does not. */
const MIN_TITLE_WORDS = 5;

/** An equal text under another title is a copy when it says enough; `À suivre.` does not. */
const MIN_TEXT_WORDS = 8;

/** Prints that a text is compared with under one key; a text printed hundreds of times meets its first prints. */
const MAX_PEERS = 12;

/** An original holds at least this share of the longest print's words: a teaser never stands for a full text. */
const ORIGINAL_SHARE = 0.5;

/** As much of a text as is compared, in UTF-16 code units: some 20,000 words. What lies behind tells no two apart. */
export const MAX_COMPARED = 120_000;

/** A text as it is compared. */
export interface Fingerprint {
  readonly article: ComparableText;
  readonly words: number;
  /** Hashes of title and text, and of the text alone, where they say enough. */
  readonly exact: readonly string[];
  /** The text alone, whatever it says. */
  readonly body: string;
  readonly shingles: Uint32Array;
}

/**
 * Finds the copies among articles: each copy's id with the id of its original, the earliest print that is not cut.
 *
 * What an outlet prints under all its articles (a legal notice, an invitation to subscribe) makes no copy. Shape: no id
 * is both copy and original. The same for any input order. Cost: linear, buckets are bounded.
 */
export function findNearDuplicates(articles: readonly ComparableText[]): Map<string, string> {
  const prints = withoutBoilerplate(articles.toSorted(byTime).map(printOf));
  const groups = disjointSets(prints.length);
  meet(prints, groups, ({ exact }) => exact);
  const bands = prints.map(({ shingles }) =>
    bandHashes(shingles.length < MIN_SHINGLES ? new Uint32Array(0) : shingles),
  );
  // Band by band, so that the buckets of one at a time are held.
  for (let band = 0; band < BANDS; band += 1)
    meet(prints, groups, (_, at) => bands[at]?.subarray(band, band + 1) ?? []);
  return copiesOf(prints, groups);
}

/** Tells whether two texts are prints of one text: equal, or the shorter one largely contained in the other. */
export function areNearDuplicates(a: Pick<Article, 'title' | 'text'>, b: Pick<Article, 'title' | 'text'>): boolean {
  return isCopy(printOf({ ...a, id: 'a' }), printOf({ ...b, id: 'b' }));
}

/** Joins the copies among the prints that share a key, each compared with the first ones only. */
function meet<Key>(
  prints: readonly Fingerprint[],
  groups: DisjointSets,
  keysOf: (print: Fingerprint, at: number) => Iterable<Key>,
): void {
  const buckets = new Map<Key, number[]>();
  for (const [at, print] of prints.entries()) {
    for (const key of keysOf(print, at)) {
      const bucket = buckets.get(key) ?? [];
      for (const peer of bucket) {
        const other = prints[peer];
        if (other !== undefined && groups.find(at) !== groups.find(peer) && isCopy(print, other)) groups.join(at, peer);
      }
      if (bucket.length < MAX_PEERS) buckets.set(key, [...bucket, at]);
    }
  }
}

function printOf(article: ComparableText): Fingerprint {
  const wordsOf = (line: string): string[] => splitWords(foldText(line.slice(0, MAX_COMPARED))).map(({ word }) => word);
  const [title, text] = [wordsOf(article.title), wordsOf(article.text)];
  const shingles = shingleHashes(text);
  const body = hexId(text.join(' '));
  const exact: string[] = [];
  if (title.length >= MIN_TITLE_WORDS || shingles.length >= MIN_SHINGLES)
    exact.push(hexId(`${title.join(' ')} ${body}`));
  if (text.length >= MIN_TEXT_WORDS) exact.push(body);
  return { article, words: text.length, exact, body, shingles };
}

function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  if (a.exact.some((key) => b.exact.includes(key))) return true;
  const fewest = Math.min(a.shingles.length, b.shingles.length);
  return fewest >= MIN_SHINGLES && sharedShare(a.shingles, b.shingles) >= COPY_CONTAINMENT;
}

function copiesOf(prints: readonly Fingerprint[], groups: DisjointSets): Map<string, string> {
  const members = Map.groupBy(prints.keys(), (at) => groups.find(at));
  const copies = new Map<string, string>();
  for (const group of members.values()) {
    const all = group.flatMap((at) => prints[at] ?? []);
    const longest = Math.max(...all.map(({ words }) => words));
    const original = all.find(({ words }) => words >= ORIGINAL_SHARE * longest)?.article.id;
    for (const { article } of all) {
      if (original !== undefined && article.id !== original) copies.set(article.id, original);
    }
  }
  return copies;
}
