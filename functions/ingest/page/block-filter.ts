import { blockFeatures } from './block-features.ts';
import model from './block-model.json' with { type: 'json' };
import { everyNoise, isNoise, speaksOfSubscribers } from './noise-lines.ts';
import type { Block } from './read-blocks.ts';

type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** From these odds on (as a logarithm) a block is taken as part of the article: in doubt it stays. */
const KEEP = -0.5;

/** Below these odds a line that reads like a notice is one. */
const SURE = 0;

/** A headline that is repeated over its text is not part of it. */
const TITLE_AT = 3;

/** When the model would take away more than this of an article, it does not know such pages, and all of it stays. */
const MIN_SHARE = 0.5;

/**
 * Keeps the blocks that belong to the article, in order, and leaves out what is between them: captions, stamps,
 * notices, lists of links.
 *
 * The model, boosted trees over `blockFeatures`, is made by `npm run train:blocks`; `block-model.json` says of what.
 */
export function keepArticle(blocks: readonly Block[], title: string | undefined): Block[] {
  const features = blockFeatures(blocks, title);
  const judged = blocks.map(({ text }, at) => {
    if ((at < TITLE_AT && text === title) || speaksOfSubscribers(text)) return false;
    const score = scoreOf(features[at] ?? []);
    return score >= KEEP && (score >= SURE || !isNoise(text, everyNoise()));
  });
  const together = asTables(blocks, judged);
  const kept = blocks.filter((_, at) => together[at] === true);
  return characters(kept) >= MIN_SHARE * characters(blocks) ? kept : [...blocks];
}

/** The cells of a table stay or go together, as most of them would: half a table says nothing. */
function asTables(blocks: readonly Block[], judged: readonly boolean[]): readonly boolean[] {
  const answer = [...judged];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && /^T[DH]$/.test(blocks[to]?.tag ?? '')) to += 1;
    const stays = judged.slice(from, to).filter((yes) => yes).length * 2 >= to - from;
    if (to - from > 1) answer.fill(stays, from, to);
    from = Math.max(to, from + 1);
  }
  return answer;
}

function scoreOf(features: readonly number[]): number {
  let score = model.base;
  for (let node of model.trees as unknown as readonly Tree[]) {
    while (typeof node !== 'number') node = (features[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
    score += node;
  }
  return score;
}

function characters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
