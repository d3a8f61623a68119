/** The words of an edition in one language; `{n}` and the like stand for values. */
export interface EditionLabels {
  readonly edition: string;
  readonly dateLine: string;
  readonly covers: string;
  readonly stories: string;
  readonly new: string;
  readonly developing: string;
  readonly unchanged: string;
  readonly whatChanged: string;
  readonly nothingChanged: string;
  readonly sources: string;
  readonly oneSource: string;
  readonly manySources: string;
  readonly teaser: string;
  readonly copyOf: string;
  readonly kind_live: string;
  readonly kind_gallery: string;
  readonly kind_video: string;
  readonly alsoIn: string;
  readonly dateInFuture: string;
  readonly sentence: string;
  readonly evidence: string;
  readonly openSource: string;
  readonly disagreement: string;
  readonly rank: string;
  readonly feeds: string;
  readonly health_ok: string;
  readonly health_unchanged: string;
  readonly health_waiting: string;
  readonly health_failing: string;
  readonly health_gone: string;
  readonly health_missing: string;
  readonly failingSince: string;
  readonly recovered: string;
  readonly items: string;
  readonly withheld: string;
  readonly nothingWithheld: string;
  readonly howMade: string;
  readonly howMadeText: string;
  readonly verify: string;
  readonly archive: string;
  readonly latest: string;
  readonly subscribe: string;
  readonly empty: string;
  readonly previous: string;
  readonly page: string;
  readonly published: string;
  readonly toward: string;
  readonly feed: string;
  readonly version: string;
}

/**
 * What a language must bring beside its stop words and stemmer, which come from libraries.
 *
 * All words are lower case; whether accents count is said per list. Cues are matched on words, never on substrings.
 */
export interface Language {
  /** BCP 47 primary tag: `fr`. */
  readonly code: string;
  /** Name in the language itself: `français`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the Snowball algorithm, where there is one. */
  readonly snowball?: string;
  /** Abbreviations that end with a period and do not end a sentence, without that period: `m`, `p. ex`. */
  readonly abbreviations: readonly string[];
  /** Whether a number with a period is an ordinal, as in German `3. April`. */
  readonly ordinalPeriod?: true;
  /** Words or phrases that hand a statement to somebody: `selon`, `a indiqué`, `according to`. */
  readonly attribution: readonly string[];
  /** First words of a sentence that point back to something outside it: `il`, `cette`, `however`. */
  readonly anaphora: readonly string[];
  /** Words that negate: `ne`, `pas`, `not`. */
  readonly negation: readonly string[];
  /** Words that make a statement uncertain or conditional: `pourrait`, `may`. */
  readonly modality: readonly string[];
  /** Openings that may be left out with their comma: `par ailleurs`, `meanwhile`. */
  readonly openings: readonly string[];
  /** Beginnings of lines that are no part of the text: `lire aussi`, `photo`. */
  readonly noise: readonly string[];
  /** Words that say, on a page, that the rest is for subscribers: `réservé aux abonnés`. */
  readonly paywall: readonly string[];
  /** Months, January first, full names (accents as written). */
  readonly months: readonly string[];
  /** Days, Monday first. */
  readonly days: readonly string[];
  /** Words that stand before the name of a person and are no part of it: `mme`, `president`; without a period. */
  readonly titles: readonly string[];
  /** What stands before a number that may be higher: `au moins`, `at least`. */
  readonly atLeast: readonly string[];
  /** Numbers as words, where they matter in figures: `douze` -> 12. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly labels: EditionLabels;
}

/** A language as the stations use it: its own words, with the stop words and the stemmer that libraries bring. */
export interface LanguageTools extends Language {
  readonly stopWords: ReadonlySet<string>;
  /** Stems one lower-case word; a language without a stemmer gives the word itself. */
  stem(word: string): string;
}
