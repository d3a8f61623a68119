import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointProblems } from '../../../functions/proof/prove-point.ts';
import { keyPointsOf } from '../../../functions/summarize/key-points.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { extractive } from '../../../functions/summarize/select/extractive.ts';
import { foldText } from '../../../functions/text/fold-text.ts';
import { articleText } from '../../summarize/single-articles.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { ourPoints } from './public-data.ts';

/** The three ideas of the first real article, each by word beginnings that stand in one point. */
const IDEAS: Readonly<Record<string, readonly string[]>> = {
  recapture: ['empare', 'qaryatayn'],
  encirclement: ['encerclement', 'etat islamique'],
  truce: ['treve', 'respectee'],
};

const found = (points: readonly string[]): string[] =>
  Object.keys(IDEAS).filter((idea) =>
    points.some((point) => IDEAS[idea]?.every((word) => foldText(point).includes(word))),
  );

describe.runIf(hasShared('seed/article.txt', 'the first article'))('the first real article', () => {
  test('all three ideas are among five points, each a sentence of the article', () => {
    const raw = readFileSync(sharedPath('seed/article.txt'), 'utf8');
    const texts = [articleText(raw, { lang: 'fr' })];
    const five = keyPointsOf(readStory(texts), extractive, { points: 5 }).keyPoints;
    const points = five.map(({ text }) => text);
    const three = ourPoints(texts, { points: 3 });
    process.stdout.write(
      `first article: in 5 points ${found(points).join(', ')}; in 3 points ${found(three).join(', ')}\n`,
    );
    expect(found(points)).toEqual(Object.keys(IDEAS));
    const articles = new Map(texts.map(({ article }) => [article.id, article]));
    for (const point of five) expect(pointProblems(point, articles)).toEqual([]);
  });
});
