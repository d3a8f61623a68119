import type { LanguageTools } from '../contracts/language.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import { dayNamesOf, monthNamesOf } from './calendar.ts';
import { cuesOf } from './cues.ts';
import { numberWordsOf } from './number-words.ts';
import { pageNoiseOf } from './page-noise.ts';
import { primaryTag, profileOf } from './profiles.ts';
import { stemmers } from './stemmers.cjs';
import { stopWordsOf } from './stop-words.ts';

const toolsOf = oncePerKey((code: string): LanguageTools => {
  const { naming, ...profile } = profileOf(code);
  const cues = cuesOf(code);
  return {
    ...profile,
    ...cues,
    ...pageNoiseOf(code),
    naming: { ...cues.naming, ...naming },
    months: monthNamesOf(code).flatMap(([usual]) => usual ?? []),
    days: dayNamesOf(code),
    numbers: numberWordsOf(code),
    stopWords: stopWordsOf(code),
    stem: stemmerOf(profile.snowball),
  };
});

/**
 * Finds a language by its BCP 47 tag (`fr`, `fr-CA`), with its words, stop words and stemmer.
 *
 * A language that is not built in has no cues, and what the libraries know of it: its articles are read, grouped and
 * quoted with less judgment. Cached. Errors: none.
 */
export function findLanguage(tag: string): LanguageTools {
  return toolsOf(primaryTag(tag));
}

/** A stemmer with a bounded memory: news repeats its words, and stemming costs more than looking up. */
function stemmerOf(name: string | undefined): (word: string) => string {
  if (name === undefined) return (word) => word;
  const stemmer = stemmers().newStemmer(name);
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
