import { describe, expect, test } from 'vitest';
import type { KeyPoint } from '../../functions/contracts/key-point.ts';
import { type ArticleText, keyPointsOf } from '../../functions/summarize/key-points.ts';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { unfaithfulReasons } from '../summarize/unfaithful-reasons.ts';
import { rowsOf, textsOf } from './key-points/public-data.ts';
import { hasShared } from './shared.ts';

/** Every so many-th row is read: the floors read all of them, this looks at more of each. */
const SETS: readonly { readonly data: string; readonly every: number }[] = [
  { data: 'orangesum-dev', every: 1 },
  { data: 'orangesum-train', every: 6 },
  { data: 'realsumm-dev', every: 1 },
  { data: 'rpm2-dev', every: 1 },
];

const chosen = (texts: readonly ArticleText[]): { keyPoints: KeyPoint[]; withheld: unknown[] } =>
  keyPointsOf(readStory(texts), extractive, { points: 5 });

describe.runIf(hasShared('summarization/rpm2-dev.jsonl', 'faithfulness'))('key points of the public data', () => {
  test.each(SETS)('$data, one row of $every: each point is proven, none is said twice', ({ data, every }) => {
    const rows = rowsOf(data).filter((_, at) => at % every === 0);
    let points = 0;
    let shortened = 0;
    const unfaithful = rows.flatMap((row) => {
      const texts = textsOf(row);
      const { keyPoints, withheld } = chosen(texts);
      points += keyPoints.length;
      shortened += keyPoints.filter(({ deletions = [] }) => deletions.length > 0).length;
      const reasons = unfaithfulReasons(keyPoints, texts);
      if (withheld.length > 0) reasons.push(`${withheld.length} points withheld`);
      return reasons.map((reason) => `${row.id}: ${reason}`);
    });
    process.stdout.write(
      `faithfulness, ${data}: ${rows.length} stories, ${points} points, ${shortened} shortened, ${unfaithful.length} unfaithful\n`,
    );
    expect(unfaithful).toEqual([]);
  });

  test('the articles of a digest give the same points in any order, and again', () => {
    const differing = rowsOf('rpm2-dev').flatMap((row) => {
      const texts = textsOf(row);
      const points = JSON.stringify(chosen(texts));
      const orders = [texts, texts.toReversed(), [...texts.slice(3), ...texts.slice(0, 3)]];
      return orders.every((order) => JSON.stringify(chosen(order)) === points) ? [] : [row.id];
    });
    expect(differing).toEqual([]);
  });
});
