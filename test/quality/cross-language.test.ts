import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formStories } from '../../functions/group/form-stories.ts';
import { FIXTURES } from '../fixtures.ts';

interface Told {
  id: string;
  event: string;
  lang: string;
  published: string;
  title: string;
  text: string;
}

/** Reads a half of our events in several languages. */
function readHalf(name: string): Told[] {
  return readFileSync(new URL(`across-languages/${name}.jsonl`, FIXTURES), 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => ({ ...(JSON.parse(line) as Omit<Told, 'id'>), id: `${name}-${String(at).padStart(3, '0')}` }));
}

/** Pairs of texts in two languages: how many stand together, how many of those rightly, and how many should. */
function scorePairs(texts: readonly Told[]): { precision: number; recall: number; wrong: string[]; missed: string[] } {
  const storyOf = new Map(
    formStories(texts).stories.flatMap(({ articles }, at) => articles.map(({ id }) => [id, at] as const)),
  );
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const [at, a] of texts.entries()) {
    for (const b of texts.slice(at + 1)) {
      if (a.lang === b.lang) continue;
      const together = storyOf.get(a.id) === storyOf.get(b.id);
      const name = `${a.event} ${a.lang} - ${b.event} ${b.lang}`;
      if (together && a.event !== b.event) wrong.push(name);
      if (!together && a.event === b.event) missed.push(name);
      if (together && a.event === b.event) right += 1;
    }
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed };
}

test.each([
  ['tuned', 0.97, 0.5],
  ['held', 0.97, 0.5],
])('events told in several languages stand together: %s', (name, leastPrecision, leastRecall) => {
  const { precision, recall, wrong, missed } = scorePairs(readHalf(name));
  const [p, r] = [precision, recall].map((share) => (100 * share).toFixed(1).padStart(6));
  process.stdout.write(`across languages, ${name.padEnd(16)} pairs P R ${p} ${r}\n`);
  if (name === 'tuned' && process.env.DEPECHE_SHOW === '1') process.stdout.write(`${wrong.join('\n')}\n--\n${missed.join('\n')}\n`);
  expect(precision).toBeGreaterThanOrEqual(leastPrecision);
  expect(recall).toBeGreaterThanOrEqual(leastRecall);
});
