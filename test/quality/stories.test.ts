import { beforeAll, describe, expect, test } from 'vitest';
import type { Storyline } from '../../functions/contracts/stored.ts';
import type { GroupableText } from '../../functions/group/cluster/terms.ts';
import { areNearDuplicates } from '../../functions/group/copies/near-duplicates.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import type { FormedStory } from '../../functions/group/formed-story.ts';
import { type FollowThresholds, followStorylines, storedTerms } from '../../functions/group/storylines/follow.ts';
import { joinFollowed } from '../../functions/group/storylines/join-followed.ts';
import { mergeFrequencies, readFrequencies } from '../../functions/group/storylines/merge-frequencies.ts';
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

  describe('stories of the first edition followed into the second', () => {
    const chosen = { minCosine: 0.27, minCosineRecent: 0.22, minShared: 2 };
    let rows: Row[];
    let lines: Storyline[];
    let stories: readonly FormedStory<GroupableText>[];
    const storyIds = new Map<string, string>();
    const main = (ids: readonly string[]): string | undefined => {
      const counts = Map.groupBy(ids, (id) => storyIds.get(id) ?? '');
      return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
    };
    const topicOf = ({ articles }: FormedStory<GroupableText>): string | undefined =>
      main(articles.map(({ id }) => id));

    beforeAll(() => {
      rows = sharedLines<Row>('stories/rpm2-fr.dev.jsonl');
      for (const { id, storyId } of rows) storyIds.set(id, storyId);
      const { stories: first, frequencies } = formStories(rows.filter(({ edition }) => edition === 1));
      lines = first.map((story) => ({
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
        lastSeen: story.articles.at(-1)?.published ?? '2008-01-01T00:00:00.000Z',
        shown: 1,
      }));
      // As the step does it: what the first edition said tells what is common in the second.
      stories = joinFollowed(
        formStories(
          rows.filter(({ edition }) => edition === 2),
          readFrequencies(mergeFrequencies({}, frequencies)),
        ).stories,
        lines,
      );
    });

    /** Shares of the articles under their storyline, and of the stories linked though theirs was taken away. */
    const measure = (setting: FollowThresholds, counts: (topic: string | undefined) => boolean = () => true) => {
      const linked = followStorylines(stories, lines, setting);
      let [right, all, wrong, tried] = [0, 0, 0, 0];
      stories.forEach((story, at) => {
        for (const { id } of story.articles) {
          if (!counts(storyIds.get(id))) continue;
          all += 1;
          if (main(linked[at]?.continuation?.line.articleIds ?? []) === storyIds.get(id)) right += 1;
        }
        if (!counts(topicOf(story))) return;
        tried += 1;
        const others = lines.filter(({ articleIds }) => main(articleIds) !== topicOf(story));
        if (followStorylines([story], others, setting)[0]?.continuation !== undefined) wrong += 1;
      });
      return { right, all, wrong, tried, of: right / all, falsely: wrong / Math.max(1, tried) };
    };

    test('in one setting, and in those beside it', () => {
      const { of, falsely } = measure(chosen);
      process.stdout.write(
        `following into the next edition      right ${percent(of)} % of articles, false ${percent(falsely)} %\n`,
      );
      for (const minCosine of [0.19, 0.21, 0.25, 0.27, 0.29]) {
        const near = measure({ ...chosen, minCosine });
        process.stdout.write(
          `  beside it: from ${minCosine}            right ${percent(near.of)} %, false ${percent(near.falsely)} %\n`,
        );
      }
      expect(of).toBeGreaterThan(0.88);
      expect(falsely).toBeLessThan(0.07);
    });

    test('with the setting chosen without the storyline it is scored on', () => {
      const topics = [...new Set(rows.map(({ storyId }) => storyId))];
      const settings = [0.19, 0.23, 0.27, 0.31, 0.35].map((minCosine) => ({ ...chosen, minCosine }));
      const total = { right: 0, all: 0, wrong: 0, tried: 0 };
      for (const topic of topics) {
        const scored = settings.map((setting) => measure(setting, (other) => other !== topic));
        const worth = scored.map(({ of, falsely }) => of - falsely);
        const best = settings[worth.indexOf(Math.max(...worth))] ?? chosen;
        const { right, all, wrong, tried } = measure(best, (other) => other === topic);
        total.right += right;
        total.all += all;
        total.wrong += wrong;
        total.tried += tried;
      }
      const shares = [total.right / total.all, total.wrong / total.tried] as const;
      process.stdout.write(
        `  storylines left out                right ${percent(shares[0])} %, false ${percent(shares[1])} %\n`,
      );
      expect(shares[0]).toBeGreaterThan(0.85);
      expect(shares[1]).toBeLessThan(0.15);
    });

    test('no story makes one storyline of two topics', () => {
      const linked = followStorylines(stories, lines);
      const topics = new Map(lines.map(({ id, articleIds }) => [id, main(articleIds)]));
      const merged = linked.flatMap(({ continuation }) =>
        (continuation?.aliases ?? []).filter((id) => topics.get(id) !== main(continuation?.line.articleIds ?? [])),
      );
      expect(merged).toEqual([]);
    });
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
