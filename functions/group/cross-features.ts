import { canonicalNames } from '../languages/aliases.ts';
import { figuresOf } from '../languages/figures.ts';
import { findLanguage } from '../languages/find-language.ts';
import { consonantSkeleton } from '../text/consonant-skeleton.ts';
import { foldText } from '../text/fold-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { splitWords } from '../text/split-words.ts';
import { type GroupableText, namesOf } from './terms.ts';

/** As much of an article as its terms are taken from; names of the background come later. */
const MOST_CHARACTERS = 4800;

/** A shorter skeleton is shared by chance; without capitals (Arabic) every word could be a name, so more is asked. */
const FEWEST_CONSONANTS = 3;
const FEWEST_CONSONANTS_UNCASED = 4;

/** Small numbers stand in every article; so do those that news writes in words. */
const LEAST_NUMBER = 10;

/** Letters that cognates share at their beginning: `président`, `president`, `presidente`. */
const COGNATE_LETTERS = 6;

/**
 * Takes what an article shares with articles of the same event in other languages, each once.
 *
 * Shape: `alias:` things of the alias table and countries, `name:` consonants of a name, `figure:` numbers, and
 * `word:` beginnings of long words, which alone prove nothing. Cost: linear, bounded.
 */
export function crossFeaturesOf(article: GroupableText): Set<string> {
  const text = `${article.title}\n${article.text.slice(0, MOST_CHARACTERS)}`;
  const language = findLanguage(article.lang);
  const words = splitWords(text);
  const features = new Set(canonicalNames(text).map((id) => `alias:${id}`));
  for (const { start, end } of splitSentences(text, language)) {
    for (const { value, written } of figuresOf(text.slice(start, end), language)) {
      if (value >= LEAST_NUMBER && /\p{N}/u.test(written)) features.add(`figure:${value}`);
    }
  }
  const cased = /\p{Lu}/u.test(text);
  const named = cased ? namesOf(text, words).filter((name) => !name.includes(' ')) : words.map(({ word }) => word);
  for (const name of named) {
    const skeleton = consonantSkeleton(name);
    if (language.stopWords.has(name.toLowerCase())) continue;
    if (skeleton.length >= (cased ? FEWEST_CONSONANTS : FEWEST_CONSONANTS_UNCASED)) features.add(`name:${skeleton}`);
  }
  for (const { word } of words) {
    const folded = foldText(word);
    if (folded.length > COGNATE_LETTERS && /^[a-z]+$/.test(folded) && !language.stopWords.has(word.toLowerCase())) {
      features.add(`word:${folded.slice(0, COGNATE_LETTERS)}`);
    }
  }
  return features;
}

/** Whether a feature is a witness: a thing, a name or a number, not just a word that looks alike. */
export function isWitness(feature: string): boolean {
  return !feature.startsWith('word:');
}
