import type { LanguageTools } from '../../contracts/language.ts';
import { canonicalNames } from '../../languages/aliases.ts';
import { datesIn } from '../../languages/dates-in-text.ts';
import { demonymAt } from '../../languages/demonyms.ts';
import { valuesIn } from '../../languages/figures.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { conceptsOf } from '../../languages/lexicon/concepts-of.ts';
import { consonantSkeleton } from '../../text/consonant-skeleton.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { splitWords } from '../../text/split-words.ts';
import { type GroupableText, namesOf } from '../cluster/terms.ts';

/** As much of an article as its terms are taken from; names of the background come later. */
const MAX_CHARACTERS = 4800;

/** A shorter skeleton is shared by chance; without capitals (Arabic) every word could be a name, so more is asked. */
const MIN_CONSONANTS = 3;
const MIN_CONSONANTS_UNCASED = 3;

/** Small whole numbers stand in every article: they bear a link out, but are no witnesses. */
const MIN_NUMBER = 10;

/** Letters that cognates share at their beginning: `président`, `president`, `presidente`. */
const COGNATE_LETTERS = 6;

/** What stands in the title, an editor's own choice, counts twice. */
const TITLE_WEIGHT = 2;

/**
 * Takes what an article shares with articles of the same event in other languages, with a weight: what its title
 * holds weighs more.
 *
 * Shape: `alias:` things of the alias table and countries, `name:` consonants of a name, `figure:` numbers, `score:` results of
 * matches, `date:` days of the year; and what alone proves nothing: `count:` small numbers, `concept:` meanings of the lexicon, `word:`
 * beginnings of long words. Cost: linear, bounded.
 */
export function crossFeaturesOf(article: GroupableText): Map<string, number> {
  const weights = new Map<string, number>();
  for (const feature of featuresIn(article.text.slice(0, MAX_CHARACTERS), article)) weights.set(feature, 1);
  for (const feature of featuresIn(article.title, article)) weights.set(feature, TITLE_WEIGHT);
  return weights;
}

function featuresIn(text: string, article: GroupableText): Set<string> {
  const language = findLanguage(article.lang);
  const words = splitWords(text);
  const features = new Set(canonicalNames(text).map((id) => `alias:${id}`));
  for (const date of datesIn(text, language)) features.add(`date:${date}`);
  for (const { start, end } of splitSentences(text, language)) {
    for (const value of valuesIn(text.slice(start, end), language)) {
      features.add(`${value >= MIN_NUMBER || !Number.isInteger(value) ? 'figure' : 'count'}:${value}`);
    }
  }
  for (const [, left, right] of text.matchAll(SCORE)) features.add(`score:${left}-${right}`);
  const cased = /\p{Lu}/u.test(text);
  const named = cased ? namesOf(text, words).filter((name) => !name.includes(' ')) : words.map(({ word }) => word);
  for (const name of named) {
    const { skeleton } = wordFacts(name, language);
    if (skeleton.length >= (cased ? MIN_CONSONANTS : MIN_CONSONANTS_UNCASED)) features.add(`name:${skeleton}`);
  }
  for (const { word } of words) for (const feature of wordFacts(word, language).features) features.add(feature);
  return features;
}

/** What a word says by itself: its consonants if it can be a name, and what it means. */
interface WordFacts {
  readonly skeleton: string;
  readonly features: readonly string[];
}

const NOTHING: WordFacts = { skeleton: '', features: [] };
const remembered = new WeakMap<LanguageTools, Map<string, WordFacts>>();
const MAX_WORDS = 50_000;

/** News repeats its words, and reading them costs ten times as much as looking them up; the memory is bounded. */
function wordFacts(word: string, language: LanguageTools): WordFacts {
  const memory = remembered.get(language) ?? new Map<string, WordFacts>();
  remembered.set(language, memory);
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= MAX_WORDS) memory.clear();
  const facts = readWord(word, language);
  memory.set(word, facts);
  return facts;
}

function readWord(word: string, language: LanguageTools): WordFacts {
  if (language.stopWords.has(word.toLowerCase())) return NOTHING;
  const folded = foldText(word);
  const concepts = conceptsOf(word, language.code);
  const [meant] = demonymAt(folded);
  // A country is one witness, not two; and German writes every noun like a name.
  const isName = meant === undefined && concepts.length === 0 && canonicalNames(word).length === 0;
  return {
    skeleton: isName ? spokenSkeleton(word) : '',
    features: [
      // A capital is a place of its own; its name may also be another place's.
      ...(meant === undefined ? [] : [`alias:${meant.replace('@', '')}`]),
      ...(folded.length > COGNATE_LETTERS && /^[a-z]+$/.test(folded)
        ? [`word:${folded.slice(0, COGNATE_LETTERS)}`]
        : []),
      ...concepts.map((concept) => `concept:${concept}`),
    ],
  };
}

/** The result of a match: two small numbers that a dash joins. */
const SCORE = /(?<![\p{L}\p{N}-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\p{N}-])/gu;

/** Scripts and languages write one sound by neighboring letters: Arabic has no p and v, German writes z as s. */
export function spokenSkeleton(name: string): string {
  return consonantSkeleton(name)
    .replaceAll('p', 'b')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replace(/(.)\1+/g, '$1');
}

/** Whether a feature is a witness: a thing, a name, a number or a date, not just a word that looks or means alike. */
export function isAnchor(feature: string): boolean {
  return !/^(?:word|concept|count):/.test(feature);
}
