import { contentTerms, type Passage } from '../read/passages.ts';
import type { SourceText } from '../summarizer.ts';
import { type Relations, relationsOf } from './relations.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** Where a sentence stands in its text. */
interface Position {
  /** 1 for the first sentence, 1/2 for the second …; then 0 at the beginning to 1 at the end. */
  readonly lead: number;
  readonly depth: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** 1 for the last sentence of a text of some length: news often ends on a fact of its own. */
  readonly last: number;
  /** Its number, at most 25; sentences after it, at most 10; logarithm of the sentences of the text. */
  readonly number: number;
  readonly left: number;
  readonly sentences: number;
}

/** What it has of the title: share of the title's terms, share of its own terms, whether there is a title. */
interface Title {
  readonly title: number;
  readonly titleShare: number;
  readonly titled: number;
}

/** What is measured of a sentence. */
export type Measures = Position & Title & Relations & Surface;

/** Measures that are also taken relative to the other sentences of the text, in standard deviations. */
const RELATIVE = [
  'words',
  'massAbsolute',
  'repeated',
  'massEach',
  'centroid',
  'meanAll',
  'meanLater',
  'meanEarlier',
  'title',
  'titleShare',
  'names',
  'figures',
  'quoted',
  'fresh',
  'content',
  'likeFirst',
  'commas',
  'shared',
] as const satisfies readonly (keyof Measures)[];

/** The features of a sentence by name: its measures, and `relative:` ones. */
export type Features = Readonly<Record<string, number>>;

/** A text shorter than this has no end that stands apart from its beginning. */
const SENTENCES_FOR_LAST = 5;

/**
 * Measures the sentences of a story, those of each text among themselves.
 *
 * Shape: one row a passage, in the same order. Cost: linear. Source: the feature families of news summarization
 * (position, title, centroid, length, cues); language-neutral but for the cue lists of the languages.
 */
export function featuresOf(passages: readonly Passage[], texts: readonly SourceText[]): Features[] {
  const byDocument = Map.groupBy(passages, ({ document }) => document);
  const rows = new Map<Passage, Features>();
  for (const [document, own] of byDocument) {
    const source = texts[document];
    if (source === undefined) throw new RangeError(`passage of text ${document}, but there are ${texts.length}`);
    for (const [at, row] of featuresOfText(own, source).entries()) rows.set(own[at] as Passage, row);
  }
  return passages.map((passage) => rows.get(passage) ?? {});
}

function featuresOfText(passages: readonly Passage[], source: SourceText): Features[] {
  const title = new Set(titleTerms(source));
  const relations = relationsOf(passages);
  const measures = passages.map((passage, at) => ({
    ...positionOf(at, passages.length),
    ...titleOf(passage, title),
    ...(relations[at] as Relations),
    ...surfaceOf(passage, source.language),
  }));
  const spreads = RELATIVE.map((name) => ({ name, ...spreadOf(measures.map((row) => row[name])) }));
  return measures.map((row) => {
    const features: Record<string, number> = { ...row };
    for (const { name, mean, deviation } of spreads) {
      features[`relative:${name}`] = deviation < 1e-9 ? 0 : (row[name] - mean) / deviation;
    }
    return features;
  });
}

function positionOf(at: number, count: number): Position {
  return {
    lead: 1 / (1 + at),
    depth: count > 1 ? at / (count - 1) : 0,
    first: at === 0 ? 1 : 0,
    second: at === 1 ? 1 : 0,
    third: at === 2 ? 1 : 0,
    last: count >= SENTENCES_FOR_LAST && at === count - 1 ? 1 : 0,
    number: Math.min(25, at),
    left: Math.min(10, count - 1 - at),
    sentences: Math.log(Math.max(1, count)),
  };
}

function titleOf({ terms }: Passage, title: ReadonlySet<string>): Title {
  const own = new Set(terms);
  const shared = own.intersection(title).size;
  return {
    title: title.size === 0 ? 0 : shared / title.size,
    titleShare: own.size === 0 ? 0 : shared / own.size,
    titled: title.size === 0 ? 0 : 1,
  };
}

/** The content words of a text's title. */
export function titleTerms(source: SourceText): string[] {
  return contentTerms(source.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], source.language);
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance) };
}
