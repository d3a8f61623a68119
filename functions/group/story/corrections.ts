import type { SentenceTrace } from '../../contracts/stored.ts';
import type { Change } from '../../contracts/story.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { foldText } from '../../text/fold-text.ts';
import { revisedFigure } from './changes.ts';
import { evidenceOf, type ReadSentence } from './sentences.ts';
import { readFigure, repeats } from './traces.ts';

/** Corrections of a story that a reader looks at. */
const MAX_CORRECTIONS = 3;

/**
 * Finds what an outlet corrected: a figure of an earlier version of the same article that its new version no longer
 * gives, and explicit notices of correction that were not there before.
 *
 * Another number of another outlet is not a correction but news, or a disagreement. Shape: in order of the sentences, at
 * most three, each with `correction`; `figure` holds the old and the new number. Errors: none.
 */
export function findCorrections(sentences: readonly ReadSentence[], traces: readonly SentenceTrace[]): Change[] {
  const byArticle = Map.groupBy(traces, ({ articleId }) => articleId);
  const found: Change[] = [];
  for (const sentence of sentences) {
    const { article } = sentence;
    const earlier = article.revisionOf === undefined ? [] : (byArticle.get(article.revisionOf) ?? []);
    const current = sentences.filter((other) => other.article.id === article.id).flatMap(({ figures }) => figures);
    const removed = earlier.map((trace) => ({
      ...trace,
      // What the new version still says was not corrected.
      figures: trace.figures.filter((written) => {
        const { stem, value } = readFigure(written);
        return !current.some((figure) => figure.stem === stem && figure.value === value);
      }),
    }));
    const figure = revisedFigure(sentence, removed);
    if (figure === undefined && (!isCorrectionNotice(sentence) || repeats(sentence, traces))) continue;
    const change: Change = { evidence: evidenceOf(sentence), correction: true };
    found.push(figure === undefined ? change : { ...change, figure });
  }
  return found.slice(0, MAX_CORRECTIONS);
}

/** Whether a sentence says that something earlier was wrong: a heading of one word, or a phrase anywhere. */
function isCorrectionNotice({ text, article }: ReadSentence): boolean {
  const folded = foldText(text).replaceAll('’', "'");
  return findLanguage(article.lang).corrections.some((cue) => {
    const phrase = foldText(cue).replaceAll('’', "'");
    const at = folded.indexOf(phrase);
    if (at < 0) return false;
    const [before, after] = [folded.slice(0, at), folded.slice(at + phrase.length)];
    if (phrase.includes(' ')) return !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
    return !/[\p{L}\p{N}]/u.test(before) && /^[\])]?\s*[:.–—]/u.test(after);
  });
}
