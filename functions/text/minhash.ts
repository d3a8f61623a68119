/** Words per shingle: two are shared by chance, four lose a copy at every other edit (measured on French wire copy). */
const SHINGLE_WORDS = 3;

/** 64 bands of 2 rows find a pair of Jaccard similarity 0.25 with probability 0.98; an exact check follows. */
export const BANDS = 64;
const ROWS = 2;

/**
 * Hashes the runs of three words of a text to 32 bits each; the words are expected folded.
 *
 * Shape: ascending, each once; a text of fewer than three words has none. Source: Broder 1997, "On the resemblance and
 * containment of documents".
 */
export function shingleHashes(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE_WORDS; next += 1) hash = fnv(`${words[next] ?? ''} `, hash);
    hashes[at] = hash >>> 0;
  }
  hashes.sort();
  return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
}

/** The share of the smaller of two ascending lists of hashes that lies in the larger one; 0 when one is empty. */
export function sharedShare(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    const [left, right] = [a[x] ?? 0, b[y] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) x += 1;
    if (right <= left) y += 1;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}

/**
 * Bucket numbers of a text for locality-sensitive hashing: one per band, equal in two texts with probability J².
 *
 * Shape: 64 numbers, none for an empty list. Source: MinHash with banding (Indyk and Motwani 1998).
 */
export function bandHashes(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array(0);
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(shingle ^ Math.imul(row + 1, 0x9e3779b1));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    mix((least[band * ROWS] ?? 0) ^ mix(least[band * ROWS + 1] ?? 0)),
  );
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
