import type { Article, Source } from '../../contracts/article.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { primaryTag } from '../../languages/profiles.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import { nameFamilies } from './name-families.ts';

/** The part of an article that grouping reads; the source, where known, tells an outlet's title templates from events. */
export type GroupableText = Pick<Article, 'id' | 'lang' | 'title' | 'text' | 'published'> & {
  readonly source?: Pick<Source, 'id' | 'owner'> | undefined;
};

/** The terms of an article with their counts: stems, and names of one or more words. */
export interface ArticleTerms {
  /** Primary language subtag; terms of two languages are never compared. */
  readonly lang: string;
  /** How often each term occurs, the words of the title counted more; names begin with `@`. */
  readonly counts: ReadonlyMap<string, number>;
  /** For terms that are part of a name, the family of names they belong to. */
  readonly families: ReadonlyMap<string, string>;
}

/** A news text says what it is about in its first paragraphs; the rest is background that other stories share. */
const MAX_BODY_WORDS = 400;

/** A title is an editor's choice of the few words that identify the event. */
const TITLE_WEIGHT = 3;

/** Above this share of capitalized words a line is in title case, where capitals do not mark names. */
const TITLE_CASE_SHARE = 0.6;

/** Extracts the terms of an article. Errors: none; an empty article has no terms. Cost: linear, bounded for long texts. */
export function termsOf(article: GroupableText): ArticleTerms {
  const counts = new Map<string, number>();
  const names: string[] = [];
  const add = (term: string, weight: number): void => void counts.set(term, (counts.get(term) ?? 0) + weight);
  const language = findLanguage(article.lang);
  const read = (text: string, words: readonly Word[], weight: number): void => {
    const named = namesOf(text, words);
    for (const { word } of words) {
      const lower = word.toLowerCase();
      if (lower.length < 2 || language.stopWords.has(lower) || language.stopWords.has(foldText(lower))) continue;
      add(foldText(language.stem(lower)), weight);
    }
    for (const name of named) {
      const folded = foldText(name);
      if (language.stopWords.has(folded)) continue;
      add(`@${folded}`, weight);
      names.push(name);
    }
  };
  read(article.title, splitWords(article.title), TITLE_WEIGHT);
  const opening = openingOf(article);
  read(opening, splitWords(opening).slice(0, MAX_BODY_WORDS), 1);
  return { lang: primaryTag(article.lang), counts, families: nameFamilies(names, language) };
}

/** The part of an article that says what it is about; at most 12 characters for each word that is read. */
export function openingOf({ text }: Pick<Article, 'text'>): string {
  return text.slice(0, 12 * MAX_BODY_WORDS);
}

/** Lists the names in a text: capitalized words that do not begin a sentence, and runs of capitalized words. */
export function namesOf(text: string, words: readonly Word[]): string[] {
  const names: string[] = [];
  const capitals = words.filter(({ word }) => isCapitalized(word)).length;
  if (capitals > TITLE_CASE_SHARE * words.length && words.length > 2) return names;
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 1) names.push(run.map(({ word }) => word).join(' '));
    run = [];
  };
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    const gap = text.slice(previous?.end ?? 0, word.start);
    if (!isCapitalized(word.word)) {
      close();
      continue;
    }
    if (run.length > 0 && !/^[ \u00A0\u2011'’-]$/.test(gap)) close();
    const begins = previous === undefined || /[.!?…:\n«“"؟]/.test(gap);
    if (!begins) names.push(word.word);
    run.push(word);
  }
  close();
  return names;
}

function isCapitalized(word: string): boolean {
  return word.length > 1 && /^\p{Lu}/u.test(word);
}
