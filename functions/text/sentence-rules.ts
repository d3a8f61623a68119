import type { Language } from '../contracts/language.ts';
import { foldText } from './fold-text.ts';

/** What splitting needs to know about a language; missing lists are empty. */
export type SplittingLanguage = Pick<Language, 'abbreviations' | 'ordinalPeriod'> &
  Partial<Pick<Language, 'openers' | 'named' | 'numbers' | 'titles' | 'parts' | 'pronouns'>>;

/** The rules of a language for where sentences end, as sets. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalPeriod: boolean;
  /** Lower-case function words that begin sentences, elided ones with their apostrophe. */
  readonly openers: ReadonlySet<string>;
  /** The same, with number words. */
  readonly beginnings: ReadonlySet<string>;
  /** Lower-case titles of persons: a kicker may precede them. */
  readonly titles: ReadonlySet<string>;
  /** Lower-case pronouns: they begin a clause, not a sub-heading. */
  readonly pronouns: ReadonlySet<string>;
  /** Lower-case reporting verbs. */
  readonly reporting: ReadonlySet<string>;
  /** Folded nouns that a name in the form of a phrase may follow. */
  readonly named: ReadonlySet<string>;
}

const made = new WeakMap<object, SentenceRules>();

/** Makes the rules of a language. Cached per language. */
export function sentenceRules(language: SplittingLanguage): SentenceRules {
  const known = made.get(language);
  if (known !== undefined) return known;
  const openers = language.openers ?? [];
  const rules: SentenceRules = {
    abbreviations: new Set(language.abbreviations),
    ordinalPeriod: language.ordinalPeriod === true,
    openers: new Set(openers),
    beginnings: new Set([...openers, ...Object.keys(language.numbers ?? {}).filter((word) => word.length > 2)]),
    titles: new Set((language.titles ?? []).map((title) => title.toLowerCase())),
    pronouns: new Set(language.pronouns ?? []),
    reporting: new Set(language.parts?.reporting ?? []),
    named: new Set((language.named ?? []).map(foldText)),
  };
  made.set(language, rules);
  return rules;
}

/** The word that begins at `at`, lower case; an elided one with its apostrophe in the plain form (`l'`). */
export function beginningAt(text: string, at: number): string {
  const word = /^[\p{L}\p{M}]{1,20}(?:['’]|-[\p{L}\p{M}]{1,20})?/u.exec(text.slice(at, at + 42))?.[0] ?? '';
  return word.toLowerCase().replace('’', "'");
}

/** Whether a sentence begins at `at`: with a capitalized function word and then a lower-case letter. */
export function beginsAnew(text: string, at: number, words: ReadonlySet<string>): boolean {
  if (!/\p{Lu}/u.test(text.charAt(at))) return false;
  const word = beginningAt(text, at);
  if (words.has(word) || words.has(word.replace(/-.*$/, ''))) {
    const after = text.slice(at + word.length, at + word.length + 6);
    // `hépatite A est`: a letter alone is a word only before a longer one.
    return word.length > 1 ? /^[ \u00A0]?\p{Ll}/u.test(after) : /^ \p{Ll}{4}/u.test(after);
  }
  const elided = word.replace(/'.*$/, "'");
  return elided !== word && words.has(elided);
}
