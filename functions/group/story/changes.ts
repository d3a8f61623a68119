import type { SentenceTrace } from '../../contracts/stored.ts';
import type { Change } from '../../contracts/story.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { evidenceOf, type ReadSentence, standsAlone, titleTerms } from './sentences.ts';

/**
 * A sentence of which one earlier sentence held this share of the terms says nothing new. Source: the novelty track of
 * TREC 2004; the share is of the new sentence, since a short old one may stand within a long new one.
 */
const SAME_SHARE = 0.6;

/** To be left out altogether a sentence must bring less: news often begins with what it goes on from. */
const KNOWN_SHARE = 0.7;

/** Two sentences that count the same thing share this much; below it the noun is only the same word. */
const SAME_THING_SHARE = 0.2;
const SAME_THING_TERMS = 2;

/** What makes a change worth a reader's time, beside how early and how new it is; in parts of one. */
const REVISED_FIGURE = 0.8;
const NEW_FIGURE = 0.3;
const ONLY_QUOTED = -0.6;
const READERS_LANGUAGE = 0.8;

/**
 * A sentence that all articles agree on weighs twice the first sentence of one. On ten French update summaries recall
 * rose from 39.2 / 9.5 (ROUGE-1 / 2) to 43.0 / 12.7.
 */
const CENTRAL = 2;
/** A shorter sentence cannot tell as much, however central its words, in terms. */
const FULL_SENTENCE = 12;

/** A sentence is new when at least this many of its terms never stood in the story. */
const MIN_NEW_TERMS = 3;

/** A reader looks over this many changes of a story. */
export const MAX_CHANGES = 4;

interface Candidate {
  readonly sentence: ReadSentence;
  readonly figure: Change['figure'];
  readonly value: number;
}

/**
 * Finds what is new in a story since its storyline was last brought up: the sentences that bring a new figure for a
 * thing known, or that say much that was never said in their language.
 *
 * `lang` is the reader's language: its sentences come first. Shape: the weightiest first, at most four, at most two of
 * one article, no two saying the same. Source: TREC novelty detection; figures as slots of a noun.
 */
export function findChanges(
  sentences: readonly ReadSentence[],
  traces: readonly SentenceTrace[],
  lang: string,
): Change[] {
  const byLanguage = Map.groupBy(traces, (trace) => trace.lang);
  const weight = centralityOf(sentences);
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    const { code } = findLanguage(sentence.article.lang);
    if (!standsAlone(sentence)) continue;
    const known = byLanguage.get(code);
    // Words of a language that never told the story cannot be set against another's; its numbers can.
    const candidate = known === undefined ? compareNumbers(sentence, traces) : compare(sentence, known);
    if (candidate === undefined) continue;
    const value =
      candidate.value +
      weight(sentence) +
      (code === lang ? READERS_LANGUAGE : 0) +
      (isQuote(sentence) ? ONLY_QUOTED : 0);
    candidates.push({ ...candidate, value });
  }
  return pick(candidates).map(({ sentence, figure }) => ({
    evidence: evidenceOf(sentence),
    ...definedOnly({ figure }),
  }));
}

function compare(sentence: ReadSentence, known: readonly SentenceTrace[]): Candidate | undefined {
  const vocabulary = new Set(known.flatMap(({ terms }) => terms));
  const closest = Math.max(0, ...known.map(({ terms }) => told(sentence, terms)));
  const figure = revisedFigure(sentence, known);
  const fresh = [...sentence.terms].filter((term) => !vocabulary.has(term)).length;
  if (figure === undefined && (closest >= SAME_SHARE || fresh < MIN_NEW_TERMS)) return undefined;
  const newness = Math.min(1, fresh / 8) * (1 - closest);
  const bonus = figure !== undefined ? REVISED_FIGURE : bringsNumber(sentence, known) ? NEW_FIGURE : 0;
  return { sentence, figure, value: bonus + early(sentence) + newness };
}

function compareNumbers(sentence: ReadSentence, known: readonly SentenceTrace[]): Candidate | undefined {
  if (!bringsNumber(sentence, known)) return undefined;
  return { sentence, figure: undefined, value: NEW_FIGURE + early(sentence) };
}

/** How much of a sentence the story's other articles speak of, too; the longer it is, the more it can tell. */
function centralityOf(sentences: readonly ReadSentence[]): (sentence: ReadSentence) => number {
  const holders = new Map<string, Set<string>>();
  for (const { article, terms } of sentences) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? new Set()).add(article.id));
  }
  const articles = new Set(sentences.map(({ article }) => article.id)).size;
  return ({ terms }) => {
    let sum = 0;
    for (const term of terms) sum += ((holders.get(term)?.size ?? 1) - 1) / Math.max(1, articles - 1);
    return (CENTRAL * sum) / Math.max(FULL_SENTENCE, terms.size);
  };
}

function bringsNumber({ figures }: ReadSentence, known: readonly SentenceTrace[]): boolean {
  const told = new Set(known.flatMap((trace) => trace.figures.map((figure) => readFigure(figure).value)));
  return figures.some(({ value }) => !told.has(value));
}

function early({ sentence }: ReadSentence): number {
  return 1 / (1 + sentence / 4);
}

function isQuote({ text }: ReadSentence): boolean {
  return /^[«“"„]/.test(text);
}

/** The figure of a sentence that stood with another number in a sentence about the same thing. */
export function revisedFigure(sentence: ReadSentence, known: readonly SentenceTrace[]): Change['figure'] {
  for (const { stem, noun, value, written } of sentence.figures) {
    const told = known.flatMap(({ terms, figures }) =>
      figures.map((figure) => ({ ...readFigure(figure), terms })).filter((figure) => figure.stem === stem),
    );
    // The new number is news only when nobody has given it yet.
    if (told.length === 0 || told.some((figure) => figure.value === value)) continue;
    const same = told.findLast(({ terms }) => {
      const others = terms.filter((term) => term !== stem && !/^\p{N}/u.test(term) && sentence.terms.has(term));
      return others.length >= SAME_THING_TERMS && share(sentence.terms, terms) >= SAME_THING_SHARE;
    });
    if (same !== undefined) return { noun, from: same.written, to: written };
  }
  return undefined;
}

/**
 * Finds the sentences that say what the storyline said before, in their own language.
 *
 * A sentence with a word of its title that the story never held tells the news, however much of the past it repeats.
 */
export function findKnown(sentences: readonly ReadSentence[], traces: readonly SentenceTrace[]): ReadSentence[] {
  const byLanguage = Map.groupBy(traces, (trace) => trace.lang);
  return sentences.filter((sentence) => {
    const known = byLanguage.get(findLanguage(sentence.article.lang).code) ?? [];
    if (!known.some(({ terms }) => told(sentence, terms) >= KNOWN_SHARE)) return false;
    const vocabulary = new Set(known.flatMap(({ terms }) => terms));
    const news = titleTerms(sentence.article).intersection(sentence.terms).difference(vocabulary);
    return news.size === 0 && revisedFigure(sentence, known) === undefined;
  });
}

/** Writes a sentence as a storyline remembers it. */
export function traceOf({ article, terms, figures }: ReadSentence): SentenceTrace {
  return {
    articleId: article.revisionOf ?? article.id,
    lang: findLanguage(article.lang).code,
    terms: [...terms].sort(),
    figures: figures.map(({ stem, value, written }) => `${stem}=${value}=${written}`),
  };
}

/** Reads a figure as a trace holds it. */
export function readFigure(figure: string): { stem: string; value: number; written: string } {
  const [stem = '', value = '', ...written] = figure.split('=');
  return { stem, value: Number(value), written: written.join('=') };
}

/** Whether one earlier sentence in the same language said as much. */
export function repeatsEarlier(sentence: ReadSentence, traces: readonly SentenceTrace[]): boolean {
  const { code } = findLanguage(sentence.article.lang);
  return traces.some(({ lang, terms }) => lang === code && told(sentence, terms) >= SAME_SHARE);
}

/** Share of a sentence's terms that an earlier one held. */
function told({ terms }: ReadSentence, earlier: readonly string[]): number {
  return terms.size === 0 ? 1 : earlier.filter((term) => terms.has(term)).length / terms.size;
}

/** Share of the shorter one's terms that both hold. */
function share(terms: ReadonlySet<string>, others: readonly string[]): number {
  const fewest = Math.min(terms.size, others.length);
  return fewest === 0 ? 0 : others.filter((term) => terms.has(term)).length / fewest;
}

function pick(candidates: readonly Candidate[]): Candidate[] {
  const picked: Candidate[] = [];
  const sorted = candidates.toSorted(
    (a, b) =>
      b.value - a.value ||
      (a.sentence.article.id < b.sentence.article.id ? -1 : a.sentence.article.id > b.sentence.article.id ? 1 : 0) ||
      a.sentence.sentence - b.sentence.sentence,
  );
  for (const candidate of sorted) {
    if (picked.length === MAX_CHANGES) break;
    const { article, terms } = candidate.sentence;
    const ofArticle = picked.filter(({ sentence }) => sentence.article.id === article.id).length;
    if (ofArticle < 2 && !picked.some(({ sentence }) => share(terms, [...sentence.terms]) >= SAME_SHARE))
      picked.push(candidate);
  }
  return picked;
}
