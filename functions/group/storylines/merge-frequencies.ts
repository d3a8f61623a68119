import type { StoredFrequencies } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import type { Frequencies } from '../cluster/language-parts.ts';

/** Texts that the table of a language represents; older ones fade as newer ones come. */
const MAX_TEXTS = 3000;

/** Terms kept per language, the most frequent: a term that is not listed is rare. Some 200 kB of JSON. */
const MAX_TERMS = 12_000;

/** Languages kept, those with most texts; feeds may claim any. */
const MAX_LANGUAGES = 30;

/** A term in a single text is not worth storing. */
const MIN_FREQUENCY = 1.5;

/** Reads stored document frequencies. */
export function readFrequencies(stored: StoredFrequencies): Frequencies {
  return new Map(
    Object.entries(stored).map(([lang, { texts, holders }]) => [lang, { texts, byTerm: new Map(holders) }]),
  );
}

/**
 * Adds the document frequencies of an edition to the stored ones, scaled down together once they represent more than
 * 3,000 texts.
 *
 * Shape: by language; the most frequent terms first, ties by term. Bounded: 30 languages of 12,000 terms.
 */
export function mergeFrequencies(stored: StoredFrequencies, now: Frequencies): StoredFrequencies {
  const known = readFrequencies(stored);
  const languages = [...new Set([...known.keys(), ...now.keys()])].map((lang) => {
    const [old, fresh] = [known.get(lang), now.get(lang)];
    const texts = (old?.texts ?? 0) + (fresh?.texts ?? 0);
    const byTerm = new Map(old?.byTerm);
    for (const [term, count] of fresh?.byTerm ?? []) byTerm.set(term, (byTerm.get(term) ?? 0) + count);
    return { lang, texts, byTerm };
  });
  const kept = languages.sort(compareBy('-texts', 'lang')).slice(0, MAX_LANGUAGES).sort(compareBy('lang'));
  return Object.fromEntries(
    kept.map(({ lang, texts, byTerm }) => {
      const scale = Math.min(1, MAX_TEXTS / Math.max(1, texts));
      const terms = [...byTerm]
        .map(([term, count]): [string, number] => [term, round(count * scale)])
        .filter(([, count]) => count >= MIN_FREQUENCY)
        .sort(
          compareBy(
            ([, count]) => -count,
            ([term]) => term,
          ),
        )
        .slice(0, MAX_TERMS);
      return [lang, { texts: round(texts * scale), holders: terms }];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
