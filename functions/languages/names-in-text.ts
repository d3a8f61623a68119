import type { LanguageTools } from '../contracts/language.ts';
import { compareBy } from '../text/compare-by.ts';
import { foldText } from '../text/fold-text.ts';
import { definedAcronyms } from './acronyms.ts';
import { aliasAt } from './aliases.ts';
import { type CapitalizedWord, capitalizedWords } from './capitalized-words.ts';
import { type FullName, fullNames } from './full-names.ts';
import { nearSpellings } from './near-spellings.ts';

/** A text of a story with its language. */
export interface NamedText {
  readonly text: string;
  readonly language: LanguageTools;
}

/** The names in the texts of one story; built by `indexNames`, read by `nameRuns`. */
export interface NameIndex {
  /** Long forms of acronyms that a text defines, by first word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly term: string }[]>;
  readonly shorts: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, readonly FullName[]>;
  /** Spelling variants: the one that represents each. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** The words `[from, to)` of a sentence name the thing `term`; terms of names begin with `@`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/**
 * Indexes the names of a story: acronyms that a text defines, persons by last name, spelling variants.
 *
 * The order of the texts does not matter. An acronym that two texts define differently is ignored. Errors: none; texts
 * without names give an empty index. Cost: linear in the texts.
 */
export function indexNames(texts: readonly NamedText[]): NameIndex {
  const capitals = texts.map(({ text, language }) => capitalizedWords(text, language));
  const persons = fullNames(
    capitals,
    texts.map(({ text }) => text),
  );
  return {
    ...acronymsOf(texts, capitals),
    persons: Map.groupBy(persons, ({ last }) => last),
    // A single text spells a name one way.
    spellings: texts.length < 2 ? new Map() : nearSpellings(textsByName(capitals)),
  };
}

/**
 * Finds the names in a sentence: the longest at each position, none within another.
 *
 * `words` are the words of the sentence from `splitWords`. An acronym counts only as written, and not in a line that is
 * all capitals. Shape: in order, disjoint; empty where nothing is named. Errors: none. Cost: linear.
 * @example nameRuns(['Daesh', 'recule'], indexNames([]))   // [{ from: 0, to: 1, term: '@islamic-state' }]
 */
export function nameRuns(words: readonly string[], names: NameIndex): NameRun[] {
  const runs: NameRun[] = [];
  if (!words.some(mayName)) return runs;
  const folded = foldOnDemand(words);
  const allCaps = words.every((word) => word === word.toUpperCase() && !isArabic(word));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!mayName(word)) continue;
    const run = longest([
      phraseAt(folded, at, names),
      personAt(words, folded, at, names),
      acronymAt(words, folded, at, names, allCaps),
    ]);
    const spelling = names.spellings.get(folded(at));
    const found = run ?? (spelling === undefined ? undefined : { to: at + 1, term: `@${spelling}` });
    if (found === undefined) continue;
    runs.push({ from: at, ...found });
    at = found.to - 1;
  }
  return runs;
}

/** The words of a sentence, folded, by position; empty beyond the end. */
type Folded = (at: number) => string;

/** Folds on demand: few words are names, and folding costs more than everything else here. */
function foldOnDemand(words: readonly string[]): Folded {
  const folded: string[] = [];
  return (at) => (folded[at] ??= foldText(words[at] ?? ''));
}

interface Found {
  readonly to: number;
  readonly term: string;
}

/** The longest; of equal ones the first, since definitions in the texts come first. */
function longest(found: readonly (Found | undefined)[]): Found | undefined {
  let best: Found | undefined;
  for (const run of found) if (run !== undefined && (best === undefined || run.to > best.to)) best = run;
  return best;
}

function phraseAt(folded: Folded, at: number, { phrases }: NameIndex): Found | undefined {
  const known = phrases.size === 0 ? undefined : phrases.get(folded(at));
  return known === undefined
    ? undefined
    : longest(
        known.map(({ words, term }) =>
          words.every((word, next) => folded(at + next) === word) ? { to: at + words.length, term } : undefined,
        ),
      );
}

function personAt(
  words: readonly string[],
  folded: Folded,
  at: number,
  { persons, spellings }: NameIndex,
): Found | undefined {
  for (let last = at; last < words.length && last - at <= MAX_GIVEN && mayName(words[last] ?? ''); last += 1) {
    const name = folded(last);
    for (const person of persons.get(name) ?? []) {
      if (last === at ? !person.alone : !isGiven(person, folded, at, last)) continue;
      const written = spellings.get(name) ?? name;
      return { to: last + 1, term: person.alone ? `@${written}` : `@${[...person.given].sort().at(-1)} ${written}` };
    }
  }
  return undefined;
}

function isGiven({ given }: FullName, folded: Folded, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!given.has(folded(at))) return false;
  return true;
}

/** How many first names may precede a last name; parts of double names count. */
const MAX_GIVEN = 3;

function acronymAt(
  words: readonly string[],
  folded: Folded,
  at: number,
  { shorts }: NameIndex,
  allCaps: boolean,
): Found | undefined {
  const written = words[at] ?? '';
  const own = shorts.get(folded(at));
  if (own !== undefined && !allCaps && mayBeAcronym(written)) return { to: at + 1, term: own };
  // `splitWords` gives `O.N.U.` as three words.
  let spelled = '';
  for (let next = at; next - at < MAX_SPELLED && /^\p{Lu}$/u.test(words[next] ?? ''); next += 1) spelled += words[next];
  if (spelled.length > 1 && !allCaps) {
    const term = shorts.get(foldText(spelled)) ?? tableTerm(foldOnDemand([spelled]), spelled, 0)?.term;
    if (term !== undefined) return { to: at + spelled.length, term };
  }
  return tableTerm(folded, allCaps ? '' : written, at);
}

/** How many letters an acronym with periods has at most. */
const MAX_SPELLED = 8;

function tableTerm(folded: Folded, written: string, at: number): Found | undefined {
  const alias = aliasAt(folded, written, at);
  return alias === undefined ? undefined : { to: at + alias.length, term: `@${alias.id}` };
}

/** An acronym has a capital (`OSDH`, `Osdh`), or is in a script without capitals. */
function mayBeAcronym(written: string): boolean {
  return /^\p{Lu}/u.test(written) || isArabic(written);
}

/** Whether a word can begin a name: it has a capital, or its script has none. */
function mayName(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^[\p{Lu}\p{Lo}]/u.test(word);
}

function isArabic(word: string): boolean {
  return /^\p{Lo}/u.test(word);
}

function acronymsOf(
  texts: readonly NamedText[],
  capitals: readonly (readonly CapitalizedWord[])[],
): Pick<NameIndex, 'phrases' | 'shorts'> {
  const meanings = new Map<string, Map<string, readonly string[]>>();
  for (const [at, { text, language }] of texts.entries()) {
    for (const { short, words } of definedAcronyms(text, language, capitals[at] ?? [])) {
      const known = meanings.get(short) ?? new Map<string, readonly string[]>();
      meanings.set(short, known.set(words.join(' '), words));
    }
  }
  const shorts = new Map<string, string>();
  const phrases = new Map<string, { words: readonly string[]; term: string }[]>();
  for (const [short, names] of meanings) {
    const ids = new Set([...names.values()].map((words) => aliasAt((at) => words[at] ?? '', '', 0)?.id));
    const written = aliasAt((at) => (at === 0 ? short : ''), short.toUpperCase(), 0)?.id;
    const [id] = ids;
    if (ids.size > 1 || (id === undefined && !areVariants([...names.values()]))) continue;
    const term = `@${id ?? written ?? short}`;
    shorts.set(short, term);
    for (const words of names.values()) {
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { words, term }]);
    }
  }
  return { shorts, phrases };
}

/** Whether long forms are variants of one: they share half of their words. Otherwise the acronym is ambiguous. */
function areVariants(names: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = names.toSorted(compareBy((words) => words.join(' ')));
  return others.every((words) => words.filter((word) => first.includes(word)).length * 2 >= words.length);
}

/** In which texts each name occurs: words that have a capital within a sentence, wherever they occur. */
function textsByName(capitals: readonly (readonly CapitalizedWord[])[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const names = new Set(
    capitals.flatMap((words) => words.flatMap((word) => (word.initial || word.ordinary ? [] : [word.folded]))),
  );
  for (const [text, words] of capitals.entries()) {
    for (const { folded } of words) {
      if (!names.has(folded)) continue;
      const texts = found.get(folded) ?? new Set<number>();
      found.set(folded, texts.add(text));
    }
  }
  return found;
}
