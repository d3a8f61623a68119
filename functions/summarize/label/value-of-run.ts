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

/** What a run earns and pays; set by reading labels of our own articles in eight languages, none of a single text. */
const EVENT_HEAD = 3;
const EVENT_ELSEWHERE = 1.2;
const COMPLEMENT = 1;
const CUT_COMPLEMENT = -1.5;
const CUT_SECOND_COMPLEMENT = -0.2;
const CUT_ADJECTIVE = -0.8;
const MERE_NAME = -2;
const SUBJECT = 1;
const WEIGHT = 1.5;
const USED = -1.5;
const LATENESS = -1.5;
const EACH_WORD_OVER_FOUR = -0.05;
const DETERMINED = 0.7;
const CUT_BEFORE = -1;
const VERB_LIKE = -1.5;
const ONLY_ACTOR = -1.5;
const ARTICLE = -0.2;

/** Says how well a run names what happened; only to be compared with other runs of the same point. */
export function valueOfRun({ words, from, to, weights, used, headLast }: Run): number {
  const run = words.slice(from, to + 1);
  const content = run.filter(({ role }) => role === 'content');
  const link = run.findIndex(({ role }, at) => role === 'link' && at > 0);
  const head = run.slice(0, link < 0 ? run.length : link).filter(({ role }) => role === 'content');
  const next = words[to + 1];
  const after = words[to + 2];
  let value = 0;
  const headWord = headLast ? head.at(-1) : head[0];
  if (headWord?.event === true) value += EVENT_HEAD;
  else if (content.some(({ event }) => event)) value += EVENT_ELSEWHERE;
  if (link > 0 || head.length > 1) value += COMPLEMENT;
  if (next?.joined === true && next.role === 'link' && after?.joined === true && after.role !== 'other') {
    value += link < 0 ? CUT_COMPLEMENT : CUT_SECOND_COMPLEMENT;
  }
  if (next?.joined === true && next.role === 'content' && !next.verb && !next.verbLike && next.noun)
    value += CUT_ADJECTIVE;
  if (content.every(({ capital, first, event }) => capital && !first && !event)) value += MERE_NAME;
  if (from === 0 || (from === 1 && words[0]?.role === 'article')) value += SUBJECT;
  if (run[0]?.role === 'article') value += content.length === 1 ? 0 : ARTICLE;
  value += beforeRun(words, from);
  value += weighed(content, weights);
  value += ((USED * content.filter(({ term }) => term !== undefined && used.has(term)).length) / content.length) * 2;
  value += LATENESS * (from / words.length);
  value += EACH_WORD_OVER_FOUR * Math.max(0, run.filter(({ elided }) => !elided).length - 4);
  if (content.some(({ verbLike }) => verbLike)) value += VERB_LIKE;
  if (content.every(({ actor, number }) => actor || number)) value += ONLY_ACTOR;
  return value;
}

/** A run after an article is a noun's; one after a noun, or within the complement of one, has lost its head. */
function beforeRun(words: readonly LabelWord[], from: number): number {
  const word = words[from];
  const before = words[from - 1];
  if (word?.role === 'article') return DETERMINED + (before?.role === 'link' && word.joined ? CUT_BEFORE : 0);
  if (before === undefined || word?.joined !== true) return 0;
  if (before.role === 'article')
    return DETERMINED + (words[from - 2]?.role === 'link' && before.joined ? CUT_BEFORE : 0);
  const head = before.role === 'link' ? words[from - 2] : before;
  const lost = head?.role === 'content' && !head.verb && !head.verbLike && (before.joined || before === head);
  return lost ? CUT_BEFORE : 0;
}

/** The mean weight of the run's terms beside the heaviest of the story, 0 when nothing is known. */
function weighed(content: readonly LabelWord[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { term } of content) sum += term === undefined ? 0 : Math.min(4, weights.get(term) ?? 0);
  return (WEIGHT * sum) / (4 * Math.max(1, content.length)) + 0.1 * Math.min(3, content.length);
}
