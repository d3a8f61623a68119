import { compareBy } from '../text/compare-by.ts';
import { consonantSkeleton } from '../text/consonant-skeleton.ts';
import type { CapitalizedWord } from './capitalized-words.ts';

/** A person by last name, with the first names that the texts give: `Blanc` with `Emma`, `E.` or none. */
export interface FullName {
  /** The last name, folded. */
  readonly last: string;
  /** What may come before it, folded; several for double names and initials. */
  readonly given: ReadonlySet<string>;
  /** Whether the last name alone means this person: no other person in the texts has it. */
  readonly alone: boolean;
}

/** A bound on work: more last names than a story has. */
const MAX_NAMES = 200;

/** A bound on work: more first names than one last name has. */
const MAX_GIVEN = 8;

/** Lists the persons that the texts of a story name in full, sorted by last name. `texts` are the texts themselves. */
export function fullNames(capitals: readonly (readonly CapitalizedWord[])[], texts: readonly string[]): FullName[] {
  const byLast = new Map<string, Map<string, Given>>();
  const alone = new Set<string>();
  for (const words of capitals) readPairs(words, byLast, alone);
  const names: FullName[] = [];
  let tried = 0;
  for (const [last, givens] of [...byLast].sort(compareBy(([name]) => name))) {
    if (givens.keys().every((given) => alone.has(given))) continue;
    tried += 1;
    if (tried > MAX_NAMES) break;
    const sure = [...givens]
      .sort(compareBy(([name]) => name))
      .slice(0, MAX_GIVEN)
      .filter(([given, { written }]) => !alone.has(given) && !occursInLowerCase(texts, written));
    // Seen once, at the beginning of a sentence, it may be any word.
    if (!sure.some(([, { middle, count }]) => middle || count > 1)) continue;
    const persons = groupByPerson(sure.map(([given]) => given));
    const written = sure[0]?.[1].last ?? last;
    const single = persons.length === 1 && !occursInLowerCase(texts, written);
    for (const person of persons) {
      const given = new Set(person.flatMap((first) => [first, ...(givens.get(first)?.linked ?? [])]));
      names.push({ last, given, alone: single });
    }
  }
  return names;
}

interface Given {
  /** Whether it was seen within a sentence, where a capital marks a name. */
  middle: boolean;
  count: number;
  readonly written: string;
  readonly last: string;
  /** First parts of a double name: `jean` of `Jean-Marie`. */
  readonly linked: Set<string>;
}

function readPairs(
  words: readonly CapitalizedWord[],
  byLast: Map<string, Map<string, Given>>,
  alone: Set<string>,
): void {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next?.joined === undefined || next.ordinary) alone.add(word.folded);
    const given = words[at - 1];
    const ends = next?.joined === undefined || next.ordinary;
    if (!ends || given === undefined || word.joined === undefined || word.ordinary || given.ordinary) continue;
    if (word.folded.length < 3 || /\p{N}/u.test(word.folded)) continue;
    const givens = byLast.get(word.folded) ?? new Map<string, Given>();
    byLast.set(word.folded, givens);
    const known = givens.get(given.folded) ?? {
      middle: false,
      count: 0,
      written: given.word,
      last: word.word,
      linked: new Set<string>(),
    };
    givens.set(given.folded, known);
    known.count += 1;
    known.middle ||= !given.initial;
    for (let link = at - 1; link > at - 4 && words[link]?.joined === 'hyphen'; link -= 1)
      known.linked.add(words[link - 1]?.folded ?? '');
  }
}

/** Groups first names by person: an initial or another spelling is not another person. */
function groupByPerson(givens: readonly string[]): string[][] {
  const persons: string[][] = [];
  // The longest first, so that an initial finds the names that it may abbreviate.
  for (const given of givens.toSorted(compareBy('-length', (given) => given))) {
    const same = persons.filter(([first = '']) =>
      given.length === 1 ? first.startsWith(given) : first[0] === given[0] && isSpelling(first, given),
    );
    // An initial of two persons identifies neither.
    if (given.length === 1 && same.length > 1) continue;
    if (same[0] === undefined) persons.push([given]);
    else same[0].push(given);
  }
  return persons;
}

function isSpelling(a: string, b: string): boolean {
  const skeleton = consonantSkeleton(a);
  return skeleton.length >= 3 && skeleton === consonantSkeleton(b);
}

/** Whether a word also occurs in lower case: then its capital was that of a sentence or a title. */
function occursInLowerCase(texts: readonly string[], written: string): boolean {
  const lower = written.toLowerCase();
  if (lower.length < 2) return false;
  return texts.some((text) => {
    for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + lower.length)) {
      const around = text.charAt(at - 1) + text.charAt(at + lower.length);
      if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
    }
    return false;
  });
}
