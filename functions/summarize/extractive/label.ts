import type { LanguageTools } from '../../contracts/language.ts';
import { splitWords } from '../../text/split-words.ts';
import { contentTerms } from './passages.ts';

const MOST_WORDS = 5;

/** How much a run pays for each further word, and how much less the end of a sentence tells than its beginning. */
const SHORTNESS = 0.25;
const LATENESS = 0.6;

/** Words of a label belong together when only these stand between them. */
const JOINED = /^(?:[ \u00A0\u202F]|['’-]|\s['’]|)$/;

/**
 * Chooses the words of a point that name what happened, for scanning: a run of two to five words of it.
 *
 * The run begins and ends with a content word and crosses no punctuation; it holds most of what matters in the story
 * (`weights`) and little that earlier labels of the story hold (`used`, by term). Errors: none; a point without such a
 * run is its own label, at most five words of it.
 */
export function labelOf(
  point: string,
  language: LanguageTools,
  weights: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
): string {
  const words = splitWords(point);
  const terms = words.map(({ word }) => contentTerms([word], language)[0]);
  let best: { from: number; to: number; value: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (terms[from] === undefined || /^\p{N}/u.test(words[from]?.word ?? '')) continue;
    let value = 0;
    for (let to = from; to < words.length && to < from + MOST_WORDS; to += 1) {
      if (to > from && !JOINED.test(point.slice(words[to - 1]?.end, words[to]?.start))) break;
      const term = terms[to];
      if (term === undefined) continue;
      value += (weights.get(term) ?? 0.1) * (used.has(term) ? 0.2 : 1);
      const telling = (value / (to - from + 1) ** SHORTNESS) * (1 - LATENESS * (from / words.length));
      if (to > from && (best === undefined || telling > best.value + 1e-9)) best = { from, to, value: telling };
    }
  }
  if (best !== undefined) return point.slice(words[best.from]?.start, words[best.to]?.end);
  const last = words[Math.min(words.length, MOST_WORDS) - 1];
  return last === undefined ? point : point.slice(words[0]?.start, last.end);
}
