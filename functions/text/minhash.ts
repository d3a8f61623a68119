import { foldText } from './fold-text.ts';
import { splitWords } from './split-words.ts';

/** Words a shingle: two are shared by chance, four lose a copy at every other edit (measured on French wire copy). */
const SHINGLE_WORDS = 3;

/** 64 bands of 2 rows find a pair of Jaccard similarity 0.25 with probability 0.98; an exact check follows. */
const BANDS = 64;
const ROWS = 2;

/** Texts beyond this many words are told apart long before their end. */
const MOST_WORDS = 20_000;

/**
 * Hashes the runs of three words of a text, folded, to 32 bits each.
 *
 * A text of fewer than three words has no shingle. Source: Broder 1997, "On the resemblance and containment of documents".
 */
export function shingleHashes(text: string): Set<number> {
  const words = splitWords(foldText(text)).slice(0, MOST_WORDS);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE_WORDS; next += 1) hash = fnv(`${words[next]?.word ?? ''} `, hash);
    hashes.add(hash >>> 0);
  }
  return hashes;
}

/**
 * Keys under which texts with many equal shingles meet: one a band, equal in two texts with the probability of J².
 *
 * Shape: 64 keys, none for an empty set. Source: MinHash with banding (Indyk and Motwani 1998).
 */
export function bandKeys(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(shingle ^ Math.imul(row + 1, 0x9e3779b1));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least[band * ROWS]}:${least[band * ROWS + 1]}`);
}

/** FNV-1a over UTF-16 code units. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
