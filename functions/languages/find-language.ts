import snowball from 'snowball-stemmers';
import stopWords from 'stopwords-iso' with { type: 'json' };
import type { LanguageTools } from '../contracts/language.ts';
import { languageOf } from './languages.ts';

const tools = new Map<string, LanguageTools>();

/**
 * Finds a language by its BCP 47 code (`fr`, `fr-CA`), with stop words and stemmer.
 *
 * A language without a file here gets the labels of English, no cues, and what the libraries know of it: articles in
 * any language pass, with less taste. Cached. Errors: none.
 */
export function findLanguage(code: string): LanguageTools {
  const primary = code.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = tools.get(primary);
  if (known !== undefined) return known;
  const language = languageOf(primary);
  const list = (stopWords as Readonly<Record<string, readonly string[]>>)[primary] ?? [];
  const made: LanguageTools = { ...language, stopWords: new Set(list), stem: stemmerOf(language.snowball) };
  tools.set(primary, made);
  return made;
}

/** A stemmer with a bounded memory: news repeats its words, and stemming costs more than looking up. */
function stemmerOf(name: string | undefined): (word: string) => string {
  if (name === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(name);
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= MAX_STEMS) stems.clear();
    const stem = stemmer.stem(word);
    stems.set(word, stem);
    return stem;
  };
}

const MAX_STEMS = 50_000;
