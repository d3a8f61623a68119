import { consonantSkeleton } from '../text/consonant-skeleton.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Shorter names, or those with fewer consonants, are alike by chance. */
const MIN_LETTERS = 5;
const MAX_LETTERS = 30;
const MIN_CONSONANTS = 4;

/** Names of at least this many letters may differ in two letters, shorter ones in one. */
const LONG_NAME = 8;

/**
 * Finds spelling variants of one name: names with the same consonants that differ in one letter, or two where they are
 * long, and never occur in the same text (`Palmyre`, `Palmyra`): a text that has both means two things.
 *
 * `textsOf` gives, by folded name, the texts in which it occurs. Shape: by spelling, the first of its group in
 * alphabetical order; only spellings that have a variant. The order of the texts does not matter. Errors: none.
 */
export function nearSpellings(textsOf: ReadonlyMap<string, ReadonlySet<number>>): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of textsOf.keys()) {
    if (name.length < MIN_LETTERS || name.length > MAX_LETTERS) continue;
    const skeleton = consonantSkeleton(name);
    if (skeleton.length < MIN_CONSONANTS) continue;
    const group = groups.get(skeleton);
    if (group === undefined) groups.set(skeleton, [name]);
    else group.push(name);
  }
  const first = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > MAX_SPELLINGS) continue;
    const sorted = group.toSorted();
    const [least = ''] = sorted;
    const apart = sorted.every((name, at) =>
      sorted.slice(at + 1).every((other) => {
        const [here, there] = [textsOf.get(name), textsOf.get(other)];
        return here !== undefined && there !== undefined && here.isDisjointFrom(there) && isNear(name, other);
      }),
    );
    if (apart) for (const name of sorted) first.set(name, least);
  }
  return first;
}

/** More spellings than this are more than one name. */
const MAX_SPELLINGS = 4;

function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= LONG_NAME ? 2 : 1;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > most || isGender(a, b) || isGender(b, a)) return false;
  return editDistance(a, b) <= most;
}

/** Whether one is the feminine of the other: `Martin` and `Martine` are two persons. */
function isGender(short: string, long: string): boolean {
  return long.startsWith(short) && /^[aeo]$/.test(long.slice(short.length));
}
