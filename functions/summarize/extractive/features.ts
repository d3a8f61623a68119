import { foldText } from '../../text/fold-text.ts';
import type { SourceText } from '../summarizer.ts';
import { phraseFinder } from './cues.ts';
import { contentTerms, type Passage } from './passages.ts';

/** What is measured of a sentence, each from 0 (not at all) to about 1. */
export interface Features {
  /** Weight of the story's common words that it holds, relative to the heaviest sentence. */
  readonly mass: number;
  /** Share of its text's title words that it holds. */
  readonly title: number;
  /** 1 for the first sentence of its text, 1/2 for the second … */
  readonly lead: number;
  /** 1 for the last sentence of a text of some length: news often ends on a fact of its own. */
  readonly last: number;
  /** Numbers in it. */
  readonly figures: number;
  /** Names in it: capitals inside the sentence. */
  readonly names: number;
  /** 1 when it hands its statement to somebody else. */
  readonly attributed: number;
  /** Share of its characters between quotation marks. */
  readonly quoted: number;
  /** 1 when it opens with a word that points back. */
  readonly pointsBack: number;
  /** 1 for a question. */
  readonly question: number;
  /** How much too short or too long to be read as a point. */
  readonly short: number;
  readonly long: number;
}

/** Under this many words a sentence seldom says who did what; over the other it is no key point any more. */
const FEW_WORDS = 9;
const MANY_WORDS = 38;

/** A text shorter than this has no end that stands apart from its beginning. */
const SENTENCES_FOR_LAST = 5;

/**
 * Measures the sentences of a story.
 *
 * Shape: one row a passage, in the same order. `weights` is the weight of each term in the story (`termWeights`).
 * Source: the feature families of section 6 of the research note on summarization, language-neutral but for cue lists.
 */
export function featuresOf(
  passages: readonly Passage[],
  texts: readonly SourceText[],
  weights: ReadonlyMap<string, number>,
): Features[] {
  const titles = texts.map((source) => new Set(titleTerms(source)));
  const masses = passages.map(({ terms }) => sum([...new Set(terms)].map((term) => weights.get(term) ?? 0)));
  const heaviest = Math.max(1e-9, ...masses);
  return passages.map((passage, index) => {
    const { language } = sourceOf(texts, passage);
    const folded = passage.words.map(foldText);
    const title = titles[passage.document] ?? new Set<string>();
    const count = passage.words.length;
    return {
      mass: (masses[index] ?? 0) / heaviest,
      title: title.size === 0 ? 0 : shared(new Set(passage.terms), title) / title.size,
      lead: 1 / (1 + passage.sentence),
      last: passage.of >= SENTENCES_FOR_LAST && passage.sentence === passage.of - 1 ? 1 : 0,
      figures: Math.min(1, passage.words.filter((word) => /^\p{N}/u.test(word)).length / 3),
      names: Math.min(1, passage.words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length / 5),
      attributed: phraseFinder(language.attribution).anywhere(folded) ? 1 : 0,
      quoted: quotedShare(passage.slice),
      pointsBack: phraseFinder(language.anaphora).atStart(folded) ? 1 : 0,
      question: /[?؟]["»”\s]*$/.test(passage.slice) ? 1 : 0,
      short: Math.max(0, (FEW_WORDS - count) / FEW_WORDS),
      long: Math.min(1, Math.max(0, (count - MANY_WORDS) / MANY_WORDS)),
    };
  });
}

/**
 * Weighs the terms of a story: how often, and in how many independent texts they stand.
 *
 * Weight = log(1 + occurrences, at most `3` counted a text) x share of owners that use the term, to the power of one.
 */
export function termWeights(passages: readonly Passage[], texts: readonly SourceText[]): Map<string, number> {
  const perText = texts.map(() => new Map<string, number>());
  for (const passage of passages) {
    const counts = perText[passage.document];
    if (counts !== undefined) for (const term of passage.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const owners = new Map<string, Set<string>>();
  const totals = new Map<string, number>();
  perText.forEach((counts, index) => {
    const owner = texts[index]?.owner ?? '';
    for (const [term, count] of counts) {
      totals.set(term, (totals.get(term) ?? 0) + Math.log1p(count));
      owners.set(term, (owners.get(term) ?? new Set<string>()).add(owner));
    }
  });
  const all = new Set(texts.map(({ owner }) => owner)).size;
  return new Map(
    [...totals].map(([term, total]) => [term, (total * (owners.get(term)?.size ?? 1)) / Math.max(1, all)]),
  );
}

/** The content words of a text's title. */
export function titleTerms(source: SourceText): string[] {
  return contentTerms(source.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], source.language);
}

function sourceOf(texts: readonly SourceText[], passage: Passage): SourceText {
  const source = texts[passage.document];
  if (source === undefined) throw new RangeError(`passage of text ${passage.document}, but there are ${texts.length}`);
  return source;
}

function quotedShare(slice: string): number {
  const quoted = slice.match(/«[^»]*»|“[^”]*”|"[^"]*"/g) ?? [];
  return slice.length === 0 ? 0 : sum(quoted.map(({ length }) => length)) / slice.length;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
