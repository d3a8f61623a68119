import type { Language } from '../contracts/language.ts';
import { foldText } from './fold-text.ts';

/** What splitting needs of a language; lists that are missing are empty. */
export type SplittingLanguage = Pick<Language, 'abbreviations' | 'ordinalPeriod'> &
  Partial<Pick<Language, 'openers' | 'named' | 'numbers' | 'titles'>>;

/** What a language says about where sentences end, ready to be looked up. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalPeriod: boolean;
  /** Lower-case function words that begin sentences, elided ones with their apostrophe. */
  readonly openers: ReadonlySet<string>;
  /** The same, with number words. */
  readonly beginnings: ReadonlySet<string>;
  /** Lower-case titles of persons: a kicker may stand before them. */
  readonly titles: ReadonlySet<string>;
  /** Folded words that are followed by a name in the form of a phrase. */
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
