/** What is said of `{n}` things, by the plural categories of the language (`Intl.PluralRules`). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What kept something from being read or shown, in the words of a language; several codes may share one. */
export interface ProblemLabels {
  readonly unreachable: string;
  readonly slow: string;
  readonly refused: string;
  readonly tooLarge: string;
  readonly redirects: string;
  readonly status: string;
  readonly robots: string;
  readonly patience: string;
  readonly unreadable: string;
  readonly noArticle: string;
  readonly gone: string;
  readonly moved: string;
  readonly repaired: string;
  readonly leftForNext: string;
  readonly belowCut: string;
  readonly moreBelow: string;
  readonly manyArticles: string;
  readonly longText: string;
  readonly moreLong: string;
  readonly unproven: string;
  readonly notSummarized: string;
  readonly noPoint: string;
}

/** The words of an edition in one language; `{n}` and the like stand for values. */
export interface EditionLabels {
  readonly dateLine: string;
  readonly covers: string;
  readonly stories: string;
  readonly new: string;
  readonly developing: string;
  readonly corrected: string;
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
  readonly disagreement: string;
  readonly rank: string;
  readonly rank_sources: string;
  readonly rank_diversity: string;
  readonly rank_recency: string;
  readonly rank_watchlist: string;
  readonly rank_novelty: string;
  readonly rank_unchanged: string;
  readonly edited_pinned: string;
  readonly edited_merged: string;
  readonly edited_split: string;
  readonly hiddenByEditor: string;
  readonly editorNotices: string;
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
  readonly linked: string;
  readonly howMade: string;
  readonly howMadeText: string;
  readonly verify: string;
  readonly archive: string;
  readonly months: string;
  readonly search: string;
  readonly searchFor: string;
  readonly searchNothing: string;
  readonly searchFailed: string;
  readonly searchEarlier: string;
  readonly searchNoScript: string;
  readonly latest: string;
  readonly subscribe: string;
  readonly empty: string;
  readonly previous: string;
  readonly withdrawn: string;
  readonly corrections: string;
  readonly storyMoved: string;
  readonly feed: string;
  readonly version: string;
  readonly timeline: string;
  readonly asOf: string;
  readonly followedSince: string;
  readonly coverageHour: string;
  readonly coverageDay: string;
  readonly coverageText: string;
  readonly nextDue: string;
  readonly verifyText: string;
  readonly quoted: string;
  readonly emptyText: string;
  readonly allDown: string;
  readonly contents: string;
  readonly state: string;
  readonly joinedBy: string;
  /** How the language opens and closes a quotation. */
  readonly quotes: readonly [string, string];
  readonly plurals: {
    readonly editions: PluralForms;
    readonly stories: PluralForms;
    readonly articles: PluralForms;
    readonly sources: PluralForms;
  };
  readonly problems: ProblemLabels;
  readonly readOnline: string;
  readonly moreOnline: string;
  readonly unsubscribe: string;
}

/** Cues for leaving whole parts of a sentence out. Words are folded when matched; `endings` are ends of words. */
export interface SentenceParts {
  /** Words that open a relative clause after a comma, only such as never narrow down what they follow: `qui`, `who`. */
  readonly relatives: readonly string[];
  /** Beginnings of a sentence whose relative clause is its main statement: `c'est`, `it was`. */
  readonly clefts: readonly string[];
  /** Words that hand a statement to a source named after them: `selon`, `according to`. */
  readonly sources: readonly string[];
  /** Who is meant by such a source, where it has no name: `police`, `ministère`. */
  readonly informants: readonly string[];
  /** Verbs that report a plain fact without taking a side: `a indiqué`, `said`. */
  readonly reporting: readonly string[];
  /** Words of accusation, estimate, forecast, opinion or war: their statement keeps its source. */
  readonly contested: readonly string[];
  /** Words of quantity beside the numbers: `dizaine`, `million`, `half`. */
  readonly quantities: readonly string[];
  /** Words that except, restrict or weaken what they stand by, unnamed sources too: `sauf`, `only`, `a source`. */
  readonly limits: readonly string[];
  /** Ends of conditional and future forms: `rait`, `ront`. */
  readonly unsureEndings: readonly string[];
  /** Frequent finite verbs: what follows a part between commas, and shows that a main clause is whole. */
  readonly finite: readonly string[];
}

/** Cues for naming what happened in a few words. */
export interface Naming {
  /** Ends of nouns that name an event or action: `tion`, `ung`. */
  readonly eventEndings: readonly string[];
  /** Short nouns that name an event, singular and plural: `grève`, `strike`. */
  readonly events: readonly string[];
  /** Words that bind a complement to its noun: `de`, `of`. */
  readonly links: readonly string[];
  readonly articles: readonly string[];
  /** Words that list: `et`, `or`. */
  readonly coordinates: readonly string[];
  /** Ends of finite verbs that few nouns have, accents as written: `aient`, `ou`. */
  readonly verbEndings: readonly string[];
  /** Whether nouns are written with a capital. */
  readonly capitalNouns?: true;
  /** Whether a compound ends with the word that says what it is: `bank strike`. */
  readonly headLast?: true;
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
  /** Function words that begin sentences; elided ones with their apostrophe: `le`, `l'`, `however`. */
  readonly openers: readonly string[];
  /** Nouns that a name in the form of a phrase follows: `le film Les vacances`. */
  readonly named: readonly string[];
  /** Words or phrases that hand a statement to somebody: `selon`, `a indiqué`, `according to`. */
  readonly attribution: readonly string[];
  /** First words of a sentence that point back to something outside it: `il`, `cette`, `however`. */
  readonly anaphora: readonly string[];
  /** Words in which whoever speaks names himself: `je`, `nous`. */
  readonly firstPerson: readonly string[];
  /** Words that look ahead: `sera`, `will`, `nächste`. */
  readonly future: readonly string[];
  /** Verb forms of the future, where a language has such: one word, accents as written. */
  readonly futureForm?: RegExp;
  /** First words of a sentence that stand for somebody or something named before: `il`, `they`. */
  readonly pronouns: readonly string[];
  /** Beginnings with such a word that stand for nothing: `il y a`, `it is`. */
  readonly impersonal: readonly string[];
  /** Words that negate: `ne`, `pas`, `not`. */
  readonly negation: readonly string[];
  /** Words that make a statement uncertain or conditional: `pourrait`, `may`. */
  readonly modality: readonly string[];
  /** Openings that may be left out with their comma: `par ailleurs`, `meanwhile`. */
  readonly openings: readonly string[];
  /** What may be left out of a sentence, and what forbids it. */
  readonly parts: SentenceParts;
  /** What a label is made of. */
  readonly naming: Naming;
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
  /** What opens a notice of correction (one word, before a colon) or stands in it (a phrase): `rectificatif`. */
  readonly corrections: readonly string[];
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
