import { normalizeLine } from '../../text/normalize-text.ts';
import { attributionReasons, causeReasons, modalityReasons, negationReasons } from './check-cues.ts';
import { figureReasons, mergedReasons, opposedReasons, orderReasons } from './check-relations.ts';
import { roleReasons } from './check-roles.ts';
import { explainedNames } from './explained-names.ts';
import { matchUnits } from './match-units.ts';
import { inventedQuotes } from './quotes.ts';
import { readStatement } from './read-statement.ts';

/** A free wording, perhaps in another language, and the sentences that it leans on. */
export interface WordedPoint {
  readonly sourceLang: string;
  readonly pointLang: string;
  /** All sentences of the text, in order. */
  readonly sentences: readonly string[];
  /** Which of them the point cites, from 0. */
  readonly cited: readonly number[];
  readonly point: string;
}

/** The verdict, and why a point is refused: short sentences for people; empty when it is supported. */
export interface SupportVerdict {
  readonly supported: boolean;
  readonly reasons: string[];
}

/**
 * Judges whether the cited sentences support a free wording, without a model.
 *
 * Whole cited sentences pass; every other wording must find its names, numbers, dates and words in them, in the same
 * roles, as certain, as negated and as attributed as there. It errs on refusing. Errors: none: a point without words or
 * without cited sentences is refused. Deterministic; cost: linear in the sentences and the point.
 */
export function judgeSupport(claim: WordedPoint): SupportVerdict {
  const texts = [...new Set(claim.cited)].flatMap((index) => claim.sentences[index] ?? []);
  if (texts.length === 0) return { supported: false, reasons: ['no sentence is cited'] };
  const plain = comparable(claim.point);
  if (plain === '') return { supported: false, reasons: ['the point is empty'] };
  if (texts.some((text) => comparable(text) === plain)) return { supported: true, reasons: [] };
  if (claim.point.length > MAX_LETTERS) return { supported: false, reasons: ['the point is too long to be judged'] };
  const explain = explainedNames(claim.sentences, claim.sourceLang);
  const point = explain(readStatement(claim.point, claim.pointLang), 'point');
  const cited = texts.map((text) => explain(readStatement(text, claim.sourceLang), 'source'));
  const beside = claim.sentences.filter((_, index) => !claim.cited.includes(index));
  const matching = matchUnits(
    point,
    cited,
    beside.map((text) => readStatement(text, claim.sourceLang)),
  );
  const checks = [
    inventedQuotes(claim.point, texts),
    matching.reasons,
    negationReasons(matching),
    modalityReasons(matching),
    attributionReasons(matching),
    ...(matching.shortened
      ? []
      : [
          causeReasons(matching),
          opposedReasons(matching),
          orderReasons(matching),
          roleReasons(matching),
          figureReasons(matching),
          mergedReasons(matching),
        ]),
  ];
  const reasons = [...new Set(checks.flat())];
  return { supported: reasons.length === 0, reasons };
}

/** A point is a sentence or two; no wording of this length is one. */
const MAX_LETTERS = 5000;

/** A sentence without what typography changes: spaces, apostrophes, quotation marks, the final point. */
function comparable(text: string): string {
  return normalizeLine(text)
    .replace(/[\s\u00A0\u202F]+/g, '')
    .replace(/[’ʼ‘‛`´]/g, "'")
    .replace(/[«»“”„"]/g, '"')
    .replace(/\.$/, '');
}
