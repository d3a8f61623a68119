import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../read/source-text.ts';
import { contentTerms } from '../read/terms.ts';
import { type Relations, relationsOf } from './relations.ts';
import { standardize } from './standardize.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** The position of a sentence in its text. */
interface Position {
  /** 1 for the first sentence, 1/2 for the second …; then 0 at the beginning to 1 at the end. */
  readonly lead: number;
  readonly depth: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** 1 for the last sentence of a text of some length: news often ends with a fact of its own. */
  readonly last: number;
  /** Its number, at most 25; sentences after it, at most 10; logarithm of the sentences of the text. */
  readonly number: number;
  readonly left: number;
  readonly sentences: number;
}

/** Overlap with the title: share of the title's terms, share of its own terms, whether there is a title. */
interface Title {
  readonly title: number;
  readonly titleShare: number;
  readonly titled: number;
}

/** All measures of a sentence. */
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

/** The last sentence of a shorter text is no different from its first ones. */
const MIN_SENTENCES_FOR_LAST = 5;

/**
 * Measures the sentences of a story, each relative to its own text.
 *
 * Expects passages in order of their texts. Shape: one row per passage, in the same order. Cost: linear. Source: the feature families of news summarization
 * (position, title, centroid, length, cues); language-neutral but for the cue lists of the languages.
 */
export function featuresOf(passages: readonly Passage[]): Features[] {
  return [...Map.groupBy(passages, ({ source }) => source)].flatMap(([source, own]) => featuresOfText(own, source));
}

function featuresOfText(passages: readonly Passage[], source: SourceText): Features[] {
  const title = new Set(contentTerms(source.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], source.language));
  const relations = relationsOf(passages);
  const measures = passages.map((passage, at) => ({
    ...positionOf(at, passages.length),
    ...titleOf(passage, title),
    ...(relations[at] as Relations),
    ...surfaceOf(passage, source.language),
  }));
  const scores = RELATIVE.map((name) => ({ name, values: standardize(measures.map((row) => row[name])) }));
  return measures.map((row, at) => ({
    ...row,
    ...Object.fromEntries(scores.map(({ name, values }) => [`relative:${name}`, values[at] ?? 0])),
  }));
}

function positionOf(at: number, count: number): Position {
  return {
    lead: 1 / (1 + at),
    depth: count > 1 ? at / (count - 1) : 0,
    first: at === 0 ? 1 : 0,
    second: at === 1 ? 1 : 0,
    third: at === 2 ? 1 : 0,
    last: count >= MIN_SENTENCES_FOR_LAST && at === count - 1 ? 1 : 0,
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
