import type { LabelWord } from './label-words.ts';

/** A run of words, `words[from..to]`, and what is known of the story. */
export interface Run {
  readonly words: readonly LabelWord[];
  readonly from: number;
  readonly to: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly used: ReadonlySet<string>;
  readonly headLast: boolean;
}

/** A feature of a run and its weight; set by reading labels of our own articles in eight languages, not tuned to single texts. */
type Weighted = readonly [feature: number | boolean, weight: number];

/** How well a run names what happened; only to be compared with other runs of the same point. */
export function valueOfRun(run: Run): number {
  return [...featuresOf(run), ...leftFeatures(run)].reduce(
    (sum, [feature, weight]) => sum + Number(feature) * weight,
    0,
  );
}

function featuresOf({ words, from, to, weights, used, headLast }: Run): Weighted[] {
  const run = words.slice(from, to + 1);
  const content = run.filter(({ role }) => role === 'content');
  const link = run.findIndex(({ role }, at) => role === 'link' && at > 0);
  const head = run.slice(0, link < 0 ? run.length : link).filter(({ role }) => role === 'content');
  const [next, afterNext] = [words[to + 1], words[to + 2]];
  const headIsEvent = (headLast ? head.at(-1) : head[0])?.event === true;
  const complementFollows =
    next?.joined === true && next.role === 'link' && afterNext?.joined === true && afterNext.role !== 'other';
  const adjectiveFollows =
    next?.joined === true && next.role === 'content' && !next.verb && !next.verbLike && next.noun;
  const usedTerms = content.filter(({ term }) => term !== undefined && used.has(term)).length;
  return [
    // An event or action, best as the head of the run, with its complement whole.
    [headIsEvent, 3],
    [!headIsEvent && content.some(({ event }) => event), 1.2],
    [link > 0 || head.length > 1, 1],
    [complementFollows && link < 0, -1.5],
    [complementFollows && link >= 0, -0.2],
    [adjectiveFollows, -0.8],
    [content.every(({ capital, first, event }) => capital && !first && !event), -2],
    [content.every(({ actor, number }) => actor || number), -1.5],
    [content.some(({ verbLike }) => verbLike), -1.5],
    // The beginning of the point is its subject.
    [from === 0 || (from === 1 && words[0]?.role === 'article'), 1],
    [from / words.length, -1.5],
    [run[0]?.role === 'article' && content.length > 1, -0.2],
    [Math.max(0, run.filter(({ elided }) => !elided).length - 4), -0.05],
    // What matters in the story, and is not in an earlier label.
    [meanWeight(content, weights), 1.5],
    [Math.min(3, content.length), 0.1],
    [usedTerms / content.length, -3],
  ];
}

/** A run after an article is a noun phrase; one after a noun, or within the complement of one, has lost its head. */
function leftFeatures({ words, from }: Run): Weighted[] {
  const [beforeLast, before, word] = [words[from - 2], words[from - 1], words[from]];
  const startsWithArticle = word?.role === 'article';
  const joined = word?.joined === true;
  const followsArticle = !startsWithArticle && joined && before?.role === 'article';
  const cutFromLink = startsWithArticle
    ? joined && before?.role === 'link'
    : followsArticle && before.joined && beforeLast?.role === 'link';
  const head = before?.role === 'link' ? beforeLast : before;
  const cutFromNoun =
    !startsWithArticle &&
    joined &&
    !followsArticle &&
    before !== undefined &&
    head?.role === 'content' &&
    !head.verb &&
    !head.verbLike &&
    (before.joined || before === head);
  return [
    [startsWithArticle || followsArticle, 0.7],
    [cutFromLink || cutFromNoun, -1],
  ];
}

/** The mean weight of the run's terms, capped at 4 and as a share of it; 0 when nothing is known. */
function meanWeight(content: readonly LabelWord[], weights: ReadonlyMap<string, number>): number {
  const sum = content.reduce((total, { term = '' }) => total + Math.min(4, weights.get(term) ?? 0), 0);
  return sum / (4 * Math.max(1, content.length));
}
