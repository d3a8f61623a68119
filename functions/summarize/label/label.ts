import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { matchPhrases } from '../../text/match-phrases.ts';
import { splitWords } from '../../text/split-words.ts';
import { type LabelWord, labelWords } from './label-words.ts';
import { valueOfRun } from './value-of-run.ts';

/** Words of a label; an elided article or preposition (`l'`, `d'`) does not count. */
const MAX_WORDS = 5;

/** Words of a point that are read: a label names what it says first, and the cost stays bounded. */
const MAX_READ_WORDS = 120;

/**
 * Chooses two to five words of a point that name what happened, for scanning.
 *
 * The label is a contiguous run of the point that crosses no punctuation, cuts no name, begins with a content word or an
 * article and ends with a content word. Preferred are nouns of event or action with their complement (`encerclement de
 * la ville`), then what the sentence begins with, mere names last; terms that matter in the story (`weights`, may be
 * empty) and are not in its earlier labels (`used`) count more. Errors: none; without such a run the label is the first
 * words of the point, at most five. Cost: linear.
 */
export function labelOf(
  point: string,
  language: LanguageTools,
  weights: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
): string {
  const words = labelWords(point, language, MAX_READ_WORDS);
  let best: { from: number; to: number; value: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (!canBegin(words, from)) continue;
    for (let to = from; to < words.length && to < from + 2 * MAX_WORDS; to += 1) {
      if (to > from && !holdsTogether(words, from, to)) break;
      const run = words.slice(from, to + 1);
      const count = run.filter(({ elided }) => !elided).length;
      if (count > MAX_WORDS) break;
      if (count < 2 || !canEnd(words, to) || run.every(({ role }) => role !== 'content')) continue;
      const value = valueOfRun({ words, from, to, weights, used, headLast: language.naming.headLast === true });
      if (best === undefined || value > best.value + 1e-9) best = { from, to, value };
    }
  }
  if (best !== undefined) return point.slice(words[best.from]?.start, words[best.to]?.end);
  return firstWords(point, language);
}

function canBegin(words: readonly LabelWord[], from: number): boolean {
  const word = words[from];
  // A word hyphenated to the one before it cannot begin a label: `cessez-le-feu`.
  if (word === undefined || word.verb || word.hyphenated) return false;
  if (word.role === 'article') return words[from + 1]?.role === 'content' && words[from + 1]?.joined === true;
  return word.role === 'content' && !word.number && !continuesName(words, from);
}

function canEnd(words: readonly LabelWord[], to: number): boolean {
  const word = words[to];
  if (word?.role !== 'content' || !word.noun || word.verb || word.number || continuesName(words, to + 1)) return false;
  // Between a noun and an article there is probably a verb: `la perte de la ville prive les …`.
  const [before, after] = [words[to - 1], words[to + 1]];
  return !(before?.role === 'content' && word.joined && !word.hyphenated && after?.role === 'article' && after.joined);
}

/** Whether a word continues the name or compound of the word before it. */
function continuesName(words: readonly LabelWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !word.joined) return false;
  if (word.hyphenated) return true;
  // The first word of a sentence has a capital anyway; German writes all nouns with one.
  return word.capital && before.capital && before.role === 'content' && !before.first;
}

/** Whether a run may continue with the word at `to`: no punctuation, no verb, and only words that join nouns. */
function holdsTogether(words: readonly LabelWord[], from: number, to: number): boolean {
  const word = words[to];
  const before = words[to - 1];
  if (word === undefined || before === undefined || !word.joined || word.verb) return false;
  // `of a second reservoir`: lists of stop words contain such adjectives, too.
  if (word.role === 'other')
    return joinsNouns(before) && words[to + 1]?.joined === true && words[to + 1]?.role === 'content';
  if (word.role === 'article') return before.role === 'link';
  if (word.role === 'link') return before.role === 'content' && to > from;
  return true;
}

function joinsNouns({ role }: LabelWord): boolean {
  return role === 'article' || role === 'link';
}

function firstWords(point: string, language: LanguageTools): string {
  const words = splitWords(point);
  const articles = matchPhrases(language.naming.articles);
  let end = Math.min(words.length, MAX_WORDS) - 1;
  while (end > 0 && articles.lengthAt([foldText(words[end]?.word ?? '')], 0) > 0) end -= 1;
  const last = words[end];
  return last === undefined ? point : point.slice(words[0]?.start, last.end);
}
