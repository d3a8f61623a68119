import { foldText } from '../../text/fold-text.ts';
import { findLanguage } from '../find-language.ts';
import type { LexiconLanguage } from './concept-forms.ts';
import { lemmasOf } from './lemmas-of.ts';
import { exactKeyOf, indexOf, type LexiconIndex, stemOf } from './lexicon-index.ts';

/**
 * Lists the concepts that a word may mean, by the ids of the lexicon: `tués` -> `['kill']`.
 *
 * The form as written is looked up first, then without accents, then its stem, then the lemmas that no stemmer finds;
 * the first that is known counts. Shape: in the order of the lexicon. Errors: none; an unknown word or language
 * gives [].
 */
export function conceptsOf(word: string, lang: string): readonly string[] {
  const index = indexOf(lang);
  if (index === undefined) return [];
  const exact = exactKeyOf(word);
  const known = index.exact.get(exact);
  if (known !== undefined) return known;
  if (isParticle(exact, index.lang)) return [];
  const folded = index.folded.get(foldText(exact)) ?? byStem(index, word);
  if (folded !== undefined) return folded;
  for (const lemma of lemmasOf(exact, index.lang)) {
    const found = index.exact.get(lemma) ?? byStem(index, lemma);
    if (found !== undefined) return found;
  }
  return index.lang === 'de' ? partsOfCompound(index, exact) : [];
}

/**
 * A German compound means what its parts mean: `Bankdirektor` is about a bank and a director. The longest known last
 * part counts; a first part of less than five letters must be known, too, or it may be a mere prefix (`Ver-stand`).
 */
function partsOfCompound(index: LexiconIndex, exact: string): readonly string[] {
  if (exact.length > MAX_COMPOUND_LENGTH || /^(?:un|miss|nicht|anti)/.test(exact)) return [];
  for (let at = MIN_FIRST_LENGTH; at <= exact.length - MIN_LAST_LENGTH; at += 1) {
    const last = index.exact.get(exact.slice(at)) ?? index.exact.get(exact.slice(at).replace(/(?:e?n|e?s|e)$/, ''));
    if (last === undefined) continue;
    const before = exact.slice(0, at);
    const first = index.exact.get(before) ?? index.exact.get(before.replace(/(?:e?n|e?s)$/, ''));
    if (first === undefined && before.length < MIN_LAST_LENGTH) continue;
    return [...new Set([...last, ...(first ?? [])])];
  }
  return [];
}

const MIN_FIRST_LENGTH = 3;
const MIN_LAST_LENGTH = 5;
const MAX_COMPOUND_LENGTH = 60;

/** Whether a word is a short function word: `mais`, `sur` and `tu` are not maize, certainty or killing. */
function isParticle(exact: string, lang: LexiconLanguage): boolean {
  return exact.length < 3 || (exact.length < 5 && findLanguage(lang).stopWords.has(exact));
}

/**
 * Looks a stem up. Unlike words may have one stem (`fordern`, `fördern`): of its forms, those with the longest common
 * prefix with the word count, accents included.
 */
function byStem(index: LexiconIndex, word: string): readonly string[] | undefined {
  const candidates = index.stems.get(stemOf(word, index.lang));
  if (candidates === undefined) return undefined;
  const exact = exactKeyOf(word);
  const shared = candidates.map(({ form }) => sharedLength(form, exact));
  const most = Math.max(...shared);
  return [...new Set(candidates.filter((_, at) => shared[at] === most).map(({ id }) => id))];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
