/** Forms of a text about `{n}` things, by the plural categories of the language (`Intl.PluralRules`). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Names of the labels that say why something could not be read or shown; several error codes may share one. */
// biome-ignore format: a list of names
export const PROBLEM_LABELS = [
  'unreachable', 'timedOut', 'refused', 'tooLarge', 'redirects', 'status', 'robots', 'retryLater', 'unreadable',
  'noArticle', 'gone', 'moved', 'repaired', 'leftForNext', 'belowCut', 'moreBelow', 'manyArticles',
  'longText', 'moreLong', 'unproven', 'notSummarized', 'noPoint',
] as const;

/** Names of the labels of an edition, besides its problems, plurals and quotation marks. */
// biome-ignore format: a list of names
export const LABELS = [
  'dateLine', 'covers', 'stories', 'new', 'developing', 'corrected', 'unchanged', 'whatChanged',
  'nothingChanged', 'sources', 'oneSource', 'manySources', 'teaser', 'copyOf', 'kind_live', 'kind_gallery',
  'kind_video', 'alsoIn', 'dateInFuture', 'sentence', 'disagreement', 'rank', 'rank_sources',
  'rank_diversity', 'rank_recency', 'rank_watchlist', 'rank_novelty', 'rank_unchanged', 'edited_pinned',
  'edited_merged', 'edited_split', 'hiddenByEditor', 'editorNotices', 'feeds', 'health_ok',
  'health_unchanged', 'health_waiting', 'health_failing', 'health_gone', 'health_missing', 'failingSince',
  'recovered', 'items', 'withheld', 'nothingWithheld', 'linked', 'howMade', 'howMadeText', 'verify',
  'archive', 'months', 'search', 'searchFor', 'searchNothing', 'searchFailed', 'searchEarlier',
  'searchNoScript', 'latest', 'subscribe', 'empty', 'previous', 'withdrawn', 'corrections', 'storyMoved',
  'feed', 'version', 'timeline', 'asOf', 'followedSince', 'coverageHour', 'coverageDay', 'coverageText',
  'nextDue', 'verifyText', 'quoted', 'emptyText', 'allDown', 'contents', 'state', 'joinedBy', 'readOnline',
  'moreOnline', 'unsubscribe',
] as const;

/** Why something could not be read or shown, in the words of a language. */
export type ProblemLabels = Readonly<Record<(typeof PROBLEM_LABELS)[number], string>>;

/** The words of an edition in one language; `{n}` and the like are placeholders for values. */
export type EditionLabels = Readonly<Record<(typeof LABELS)[number], string>> & {
  /** How the language opens and closes a quotation. */
  readonly quotes: readonly [string, string];
  readonly plurals: Readonly<Record<'editions' | 'stories' | 'articles' | 'sources', PluralForms>>;
  readonly problems: ProblemLabels;
};

/** A language as the editions need it. */
export interface EditionLanguage {
  /** BCP 47 primary tag: `fr`. */
  readonly code: string;
  /** Name in the language itself: `français`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly labels: EditionLabels;
}

/** Cues for leaving out whole parts of a sentence. Words are folded when matched; `…Endings` are endings of words. */
export interface SentenceParts {
  /** Words that open a non-restrictive relative clause after a comma: `qui`, `who`. */
  readonly relatives: readonly string[];
  /** Beginnings of a sentence whose relative clause is its main statement: `c'est`, `it was`. */
  readonly clefts: readonly string[];
  /** Words that attribute a statement to the source that follows: `selon`, `according to`. */
  readonly sources: readonly string[];
  /** Nouns for such a source, where it has no name: `police`, `ministère`. */
  readonly informants: readonly string[];
  /** Verbs that report a plain fact without taking a side: `a indiqué`, `said`. */
  readonly reporting: readonly string[];
  /** Words of accusation, estimate, forecast, opinion or war: their statement keeps its source. */
  readonly contested: readonly string[];
  /** Words of quantity besides the numbers: `dizaine`, `million`, `half`. */
  readonly quantities: readonly string[];
  /** Words that except, restrict or weaken, unnamed sources too: `sauf`, `only`, `a source`. */
  readonly limits: readonly string[];
  /** Endings of conditional and future forms: `rait`, `ront`. */
  readonly unsureEndings: readonly string[];
  /** Frequent finite verbs: what follows a part between commas, and shows that a main clause is whole. */
  readonly finite: readonly string[];
}

/** Cues for naming what happened in a few words. */
export interface Naming {
  /** Endings of nouns that name an event or action: `tion`, `ung`. */
  readonly eventEndings: readonly string[];
  /** Short nouns that name an event, singular and plural: `grève`, `strike`. */
  readonly events: readonly string[];
  /** Words that bind a complement to its noun: `de`, `of`. */
  readonly links: readonly string[];
  readonly articles: readonly string[];
  /** Words that list: `et`, `or`. */
  readonly coordinates: readonly string[];
  /** Endings of finite verbs that few nouns have, accents as written: `aient`, `ou`. */
  readonly verbEndings: readonly string[];
  /** Whether nouns are written with a capital. */
  readonly capitalNouns?: true;
  /** Whether the head of a compound comes last: `bank strike`. */
  readonly headLast?: true;
}

/** What is known of a language besides its words, which are data. */
export interface LanguageProfile extends Omit<EditionLanguage, 'labels'> {
  /** Name of the Snowball algorithm, where there is one. */
  readonly snowball?: string;
  /** Whether a number with a period is an ordinal, as in German `3. April`. */
  readonly ordinalPeriod?: true;
  /** Verb forms of the future, where a language has them: one word, accents as written. */
  readonly futureForm?: RegExp;
  readonly naming?: Pick<Naming, 'capitalNouns' | 'headLast'>;
}

/** The word lists of `languages/data/cues/*.tsv`. */
export interface Cues {
  /** Abbreviations that end with a period and do not end a sentence, without that period: `m`, `p. ex`. */
  readonly abbreviations: readonly string[];
  /** Function words that begin sentences; elided ones with their apostrophe: `le`, `l'`, `however`. */
  readonly openers: readonly string[];
  /** Nouns that a name in the form of a phrase follows: `le film Les vacances`. */
  readonly named: readonly string[];
  /** Words or phrases that attribute a statement to somebody: `selon`, `a indiqué`, `according to`. */
  readonly attribution: readonly string[];
  /** First words of a sentence that point back to something outside it: `il`, `cette`, `however`. */
  readonly anaphora: readonly string[];
  /** Words by which speakers name themselves: `je`, `nous`. */
  readonly firstPerson: readonly string[];
  /** Words that look ahead: `sera`, `will`, `nächste`. */
  readonly future: readonly string[];
  /** First words of a sentence that refer to somebody or something named before: `il`, `they`. */
  readonly pronouns: readonly string[];
  /** Beginnings with such a word that refers to nothing: `il y a`, `it is`. */
  readonly impersonal: readonly string[];
  /** Words that negate: `ne`, `pas`, `not`. */
  readonly negation: readonly string[];
  /** Words that make a statement uncertain or conditional: `pourrait`, `may`. */
  readonly modality: readonly string[];
  /** Openings that may be left out with their comma: `par ailleurs`, `meanwhile`. */
  readonly openings: readonly string[];
  /** Words before the name of a person that are not part of it: `mme`, `president`; without a period. */
  readonly titles: readonly string[];
  /** What comes before a number that may be higher: `au moins`, `at least`. */
  readonly atLeast: readonly string[];
  /** What opens a correction notice (one word, before a colon) or occurs in one (a phrase): `rectificatif`. */
  readonly corrections: readonly string[];
  /** What may be left out of a sentence, and what forbids it. */
  readonly parts: SentenceParts;
  /** What a label is made of. */
  readonly naming: Naming;
}

/** The word lists of `languages/data/page-noise.tsv`. */
export interface PageNoise {
  /** Beginnings of lines that are not part of the article: `lire aussi`, `photo`. */
  readonly noise: readonly string[];
  /** Words that say, on a page, that the rest is for subscribers: `réservé aux abonnés`. */
  readonly paywall: readonly string[];
}

/**
 * A language with its words.
 *
 * All words are lower case; whether accents count is said per list. Cues are matched on whole words.
 */
export interface Language extends Omit<LanguageProfile, 'naming'>, Cues, PageNoise {
  /** The usual names of the months, January first. */
  readonly months: readonly string[];
  /** Names of the days, Monday first. */
  readonly days: readonly string[];
  /** Numbers as words: `douze` -> 12. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** A language as the stations use it: its words, with the stop words and the stemmer that libraries bring. */
export interface LanguageTools extends Language {
  readonly stopWords: ReadonlySet<string>;
  /** Stems one lower-case word; a language without a stemmer gives the word itself. */
  stem(word: string): string;
}
