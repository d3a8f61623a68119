import { foldText } from '../../text/fold-text.ts';
import { findLanguage } from '../find-language.ts';
import { lemmasOf } from './lemmas-of.ts';
import { exactKeyOf, indexOf, type LexiconIndex, stemOf } from './lexicon-index.ts';
import { antonymPairs, type LexiconLanguage } from './parse-lexicon.ts';
import { separatedVerbs } from './separated-verbs.ts';

/**
 * Names the concepts that a word may mean, by the ids of the lexicon: `tués` -> `['kill']`.
 *
 * The form as written is looked up first, then without accents, then its stem, then the lemmas that no stemmer joins;
 * the first that is known answers. Shape: in the order of the lexicon. Errors: none; an unknown word or language
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
 * A German compound says what its parts say: `Bankdirektor` is of a bank, and a director. The longest known last part
 * counts; a first part of less than five letters must be known, too, or it may be a mere prefix (`Ver-stand`).
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

/** Short words of grammar (`mais`, `sur`, `tu`) mean nothing but themselves: no maize, no certainty, no killing. */
function isParticle(exact: string, lang: LexiconLanguage): boolean {
  return exact.length < 3 || (exact.length < 5 && findLanguage(lang).stopWords.has(exact));
}

/**
 * Looks a stem up. Stems join unlike words (`fordern`, `fördern`): of the forms with this stem, those that share the
 * longest beginning with the word, accents counted, answer.
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

/** What the lexicon knows at one place of a list of words: the concepts, and how many words say them. */
export interface ConceptsAt {
  readonly concepts: readonly string[];
  readonly length: number;
}

/**
 * Names the concepts at one word of a list, the longest phrase first: `took part` before `took`.
 * In German a verb is read with the prefix that stands apart from it: `lehnte … ab`.
 *
 * Words are given without spaces, hyphens and apostrophes. Shape: `length` is at least 1, also where nothing is known.
 */
export function conceptsAt(words: readonly string[], at: number, lang: string): ConceptsAt {
  const index = indexOf(lang);
  const word = words[at] ?? '';
  if (index !== undefined) {
    const rest = words.slice(at, at + MAX_PHRASE_LENGTH).map((one) => stemOf(one, index.lang));
    for (let length = rest.length; length > 1; length -= 1) {
      const concepts = index.phrases.get(rest.slice(0, length).join(' '));
      if (concepts !== undefined) return { concepts, length };
    }
  }
  if (index?.lang === 'de') {
    for (const verb of separatedVerbs(words, at)) {
      const concepts = conceptsOf(verb, lang);
      if (concepts.length > 0) return { concepts, length: 1 };
    }
  }
  return { concepts: conceptsOf(word, lang), length: 1 };
}

/** Tells whether two concepts exclude each other in one statement, as rise and fall do. Symmetric. */
export function areOpposites(conceptA: string, conceptB: string): boolean {
  opposites ??= new Set(antonymPairs().flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]));
  return opposites.has(`${conceptA}/${conceptB}`);
}
let opposites: Set<string> | undefined;

const MAX_PHRASE_LENGTH = 6;
