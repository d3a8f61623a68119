import type { LanguageTools } from '../contracts/language.ts';
import { compareBy } from '../text/compare-by.ts';
import { foldText } from '../text/fold-text.ts';
import { introducedAcronyms } from './acronyms.ts';
import { aliasAt } from './aliases.ts';
import { type CapitalizedWord, capitalizedWords } from './capitalized-words.ts';
import { type FullName, fullNames } from './full-names.ts';
import { nearSpellings } from './near-spellings.ts';

/** A text of a story with its language. */
export interface NamedText {
  readonly text: string;
  readonly language: LanguageTools;
}

/** What the texts of one story say of the names in them; made by `indexNames`, read by `nameRuns`. */
export interface NameIndex {
  /** Long names that a text abbreviates, by first word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly term: string }[]>;
  readonly shorts: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, readonly FullName[]>;
  /** Near spellings, by spelling: the one that stands for all. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** The words `[from, to)` of a sentence name the thing `term`; terms of names begin with `@`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/**
 * Reads the names of a story, once: short forms that a text explains, persons by last name, near spellings.
 *
 * The order of the texts does not matter. What two texts explain differently is left alone. Errors: none; a text in
 * lower case or without names gives an empty index. Cost: linear in the texts.
 */
export function indexNames(texts: readonly NamedText[]): NameIndex {
  const capitals = texts.map(({ text, language }) => capitalizedWords(text, language));
  const persons = fullNames(
    capitals,
    texts.map(({ text }) => text),
  );
  return {
    ...explained(texts, capitals),
    persons: Map.groupBy(persons, ({ last }) => last),
    // One text writes one name one way.
    spellings: texts.length < 2 ? new Map() : nearSpellings(holders(capitals)),
  };
}

/**
 * Finds the names in a sentence: the longest at each place, none within another.
 *
 * `words` are the words of the sentence as `splitWords` gives them. A short form counts as it is written, and not in a
 * line that is all capitals. Shape: in order, disjoint; empty where nothing is named. Errors: none. Cost: linear.
 * @example nameRuns(['Daesh', 'recule'], indexNames([]))   // [{ from: 0, to: 1, term: '@islamic-state' }]
 */
export function nameRuns(words: readonly string[], names: NameIndex): NameRun[] {
  const runs: NameRun[] = [];
  if (!words.some(mayName)) return runs;
  const folded = lazily(words);
  const loud = words.every((word) => word === word.toUpperCase() && !isArabic(word));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!mayName(word)) continue;
    const run = longest([
      phraseAt(folded, at, names),
      personAt(words, folded, at, names),
      shortAt(words, folded, at, names, loud),
    ]);
    const spelling = names.spellings.get(folded(at));
    const found = run ?? (spelling === undefined ? undefined : { to: at + 1, term: `@${spelling}` });
    if (found === undefined) continue;
    runs.push({ from: at, ...found });
    at = found.to - 1;
  }
  return runs;
}

/** The words of a sentence, folded, by place; empty beyond the end. */
type Folded = (at: number) => string;

/** Folds when asked: few words are names, and folding costs more than all else here. */
function lazily(words: readonly string[]): Folded {
  const folded: string[] = [];
  return (at) => (folded[at] ??= foldText(words[at] ?? ''));
}

interface Found {
  readonly to: number;
  readonly term: string;
}

/** The longest; of equal ones the first, which the texts themselves explain. */
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

/** First names before a last name, double ones counted by their parts. */
const MAX_GIVEN = 3;

function shortAt(
  words: readonly string[],
  folded: Folded,
  at: number,
  { shorts }: NameIndex,
  loud: boolean,
): Found | undefined {
  const written = words[at] ?? '';
  const own = shorts.get(folded(at));
  if (own !== undefined && !loud && isShortForm(written)) return { to: at + 1, term: own };
  // `O.N.U.` comes as three words.
  let spelled = '';
  for (let next = at; next - at < MAX_SPELLED && /^\p{Lu}$/u.test(words[next] ?? ''); next += 1) spelled += words[next];
  if (spelled.length > 1 && !loud) {
    const term = shorts.get(foldText(spelled)) ?? tableTerm(lazily([spelled]), spelled, 0)?.term;
    if (term !== undefined) return { to: at + spelled.length, term };
  }
  return tableTerm(folded, loud ? '' : written, at);
}

/** Letters of a short form that is spelled out. */
const MAX_SPELLED = 8;

function tableTerm(folded: Folded, written: string, at: number): Found | undefined {
  const alias = aliasAt(folded, written, at);
  return alias === undefined ? undefined : { to: at + alias.length, term: `@${alias.id}` };
}

/** A short form has a capital (`OSDH`, `Osdh`), or is of a script that has none. */
function isShortForm(written: string): boolean {
  return /^\p{Lu}/u.test(written) || isArabic(written);
}

/** Whether a word can be (the beginning of) a name: it has a capital, or its script has none. */
function mayName(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^[\p{Lu}\p{Lo}]/u.test(word);
}

function isArabic(word: string): boolean {
  return /^\p{Lo}/u.test(word);
}

function explained(
  texts: readonly NamedText[],
  capitals: readonly (readonly CapitalizedWord[])[],
): Pick<NameIndex, 'phrases' | 'shorts'> {
  const meanings = new Map<string, Map<string, readonly string[]>>();
  for (const [at, { text, language }] of texts.entries()) {
    for (const { short, words } of introducedAcronyms(text, language, capitals[at] ?? [])) {
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
    if (ids.size > 1 || (id === undefined && !alike([...names.values()]))) continue;
    const term = `@${id ?? written ?? short}`;
    shorts.set(short, term);
    for (const words of names.values()) {
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { words, term }]);
    }
  }
  return { shorts, phrases };
}

/** Long names that share half of their words are spellings of one; else a short form stands for two things. */
function alike(names: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = names.toSorted(compareBy((words) => words.join(' ')));
  return others.every((words) => words.filter((word) => first.includes(word)).length * 2 >= words.length);
}

/** In which texts each name stands: capitalized words within sentences, and what stands so at the beginning of one. */
function holders(capitals: readonly (readonly CapitalizedWord[])[]): Map<string, Set<number>> {
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
