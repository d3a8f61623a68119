import { beforeAll, describe, expect, test } from 'vitest';
import { followStorylines, storedTerms } from '../../functions/group/follow.ts';
import { type FormedStory, formStories } from '../../functions/group/form-stories.ts';
import { areNearDuplicates } from '../../functions/group/near-duplicates.ts';
import type { GroupableText } from '../../functions/group/terms.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { hasShared, sharedLines, sharedPath } from './shared.ts';

interface Row {
  id: string;
  lang: string;
  published: string;
  title: string;
  text: string;
  storyId: string;
  episodeId?: string;
  edition?: number;
}
interface Scored {
  bcubedP: number;
  bcubedR: number;
  bcubedF1: number;
}
type Score = (gold: readonly Row[], predicted: readonly { id: string; cluster: string }[], by?: string) => Scored;

const formed = (rows: readonly Row[]): readonly FormedStory<GroupableText>[] => formStories(rows).stories;
const clustersOf = (rows: readonly Row[]): { id: string; cluster: string }[] =>
  formed(rows).flatMap(({ articles }) => articles.map(({ id }) => ({ id, cluster: articles[0]?.id ?? id })));
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
const report = (name: string, { bcubedP, bcubedR, bcubedF1 }: Scored): void => {
  process.stdout.write(`${name.padEnd(34)} BCubed P R F1 ${[bcubedP, bcubedR, bcubedF1].map(percent).join(' ')}\n`);
};

describe.runIf(hasShared('stories/score.mjs', 'stories'))('stories on public data, one setting for all', () => {
  let score: Score;
  beforeAll(async () => {
    ({ score } = (await import(sharedPath('stories/score.mjs'))) as { score: Score });
  });

  test.each([
    ['French press, edition 1', 'rpm2-fr', 1, 0.93, 0],
    ['French press, edition 2', 'rpm2-fr', 2, 0.93, 0],
    ['English headlines', 'uci-en', undefined, 0.84, 0],
    ['a skewed mix of both', 'skewed-mixed', undefined, 0.88, 0.93],
  ])('%s', (name, file, edition, leastF1, leastPrecision) => {
    const rows = sharedLines<Row>(`stories/${file}.dev.jsonl`).filter(
      (row) => edition === undefined || row.edition === edition,
    );
    const scored = score(rows, clustersOf(rows));
    report(name, scored);
    expect(scored.bcubedF1).toBeGreaterThan(leastF1);
    expect(scored.bcubedP).toBeGreaterThan(leastPrecision);
  });

  test('stories of the first edition are followed into the second', () => {
    const rows = sharedLines<Row>('stories/rpm2-fr.dev.jsonl');
    const byId = new Map(rows.map((row) => [row.id, row]));
    const [first, second] = [1, 2].map((edition) => formed(rows.filter((row) => row.edition === edition)));
    const linesOf = (stories: readonly FormedStory<GroupableText>[] = []) =>
      stories.map((story) => ({
        id: hexId(story.articles[0]?.id ?? ''),
        aliases: [],
        headline: '',
        lang: 'fr',
        terms: storedTerms(story.terms),
        entities: [...story.features],
        traces: [],
        sources: [],
        articleIds: story.articles.map(({ id }) => id),
        firstSeen: '2008-01-01T00:00:00.000Z',
        lastSeen: '2008-01-01T00:00:00.000Z',
        shown: 1,
      }));
    const main = (ids: readonly string[]): string | undefined => {
      const counts = Map.groupBy(ids, (id) => byId.get(id)?.storyId ?? '');
      return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
    };
    const stories = second ?? [];
    let right = 0;
    let all = 0;
    const linked = followStorylines(stories, linesOf(first));
    stories.forEach(({ articles }, at) => {
      for (const { id } of articles) {
        all += 1;
        if (main(linked[at]?.line.articleIds ?? []) === byId.get(id)?.storyId) right += 1;
      }
    });
    // With the right storyline taken away, any link is a false one.
    let wrong = 0;
    for (const story of stories) {
      const own = main(story.articles.map(({ id }) => id));
      const others = (first ?? []).filter(({ articles }) => main(articles.map(({ id }) => id)) !== own);
      if (followStorylines([story], linesOf(others))[0] !== undefined) wrong += 1;
    }
    const shares = [right / all, wrong / stories.length].map(percent);
    process.stdout.write(
      `following into the next edition      right ${shares[0]} % of articles, false ${shares[1]} %\n`,
    );
    expect(right / all).toBeGreaterThan(0.88);
    expect(wrong / stories.length).toBeLessThan(0.15);
  });

  test('near-duplicates', () => {
    const texts = new Map(sharedLines<Row>('stories/rpm2-fr.dev.jsonl').map((row) => [row.id, row]));
    type Side = string | { title: string; text: string };
    const pairs = sharedLines<{ pair: string; level: string; label: number; a: Side; b: Side }>(
      'stories/near-dup.dev.jsonl',
    );
    const textOf = (side: Side) => (typeof side === 'string' ? texts.get(side) : side) ?? { title: '', text: '' };
    const found = pairs.map((pair) => ({ ...pair, duplicate: areNearDuplicates(textOf(pair.a), textOf(pair.b)) }));
    const share = (list: readonly { duplicate: boolean }[]): number =>
      list.filter(({ duplicate }) => duplicate).length / Math.max(1, list.length);
    const said = found.filter(({ duplicate }) => duplicate);
    const precision = said.filter(({ label }) => label === 1).length / Math.max(1, said.length);
    const recalls = ['light', 'medium', 'heavy'].map((level) => share(found.filter((pair) => pair.level === level)));
    process.stdout.write(
      `near-duplicates                      recall light medium heavy ${recalls.map(percent).join(' ')}, precision ${percent(precision)}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(Math.min(...recalls)).toBeGreaterThanOrEqual(0.98);
  });
});
