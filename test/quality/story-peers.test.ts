import { beforeAll, describe, expect, test } from 'vitest';
import { byTime } from '../../functions/group/by-time.ts';
import { type GroupableText, termsOf } from '../../functions/group/cluster/terms.ts';
import { documentFrequencies, tfIdf } from '../../functions/group/cluster/tf-idf.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { STORY_PEERS, type StoryPeer } from './baselines/story-peers.ts';
import { hasShared, sharedLines, sharedPath } from './shared.ts';

interface Row extends GroupableText {
  readonly edition?: number;
}
type Predicted = { id: string; cluster: string }[];
type Score = (gold: readonly Row[], predicted: Predicted) => { bcubedP: number; bcubedR: number; bcubedF1: number };

const MIX = 'skewed mix';

/** What is asked of ours on the mix: gluing two events is worse than telling one twice. */
const MIN_PRECISION = 0.93;
const read = (file: string): Row[] => sharedLines<Row>(`stories/${file}.dev.jsonl`);
const editionOf = (edition: number): Row[] => read('rpm2-fr').filter((row) => row.edition === edition);

function ours(rows: readonly Row[]): Predicted {
  return formStories(rows).stories.flatMap(({ articles }) =>
    articles.map(({ id }) => ({ id, cluster: articles[0]?.id ?? id })),
  );
}

/** The texts of each language as a peer sees them: the terms and weights are ours, only the grouping is theirs. */
function seenBy(rows: readonly Row[]) {
  const sorted = rows.toSorted(byTime);
  return [...Map.groupBy(sorted, ({ lang }) => lang).values()].map((own) => {
    const terms = own.map(termsOf);
    const frequencies = documentFrequencies(terms);
    return { own, titles: own.map(({ title }) => title), vectors: terms.map((counts) => tfIdf(counts, frequencies)) };
  });
}

function theirs({ group }: StoryPeer, seen: ReturnType<typeof seenBy>, value: number): Predicted {
  return seen.flatMap(({ own, titles, vectors }) =>
    group({ titles, vectors }, value).flatMap((members) => {
      const ids = members.flatMap((at) => own[at]?.id ?? []);
      return ids.map((id) => ({ id, cluster: ids[0] ?? id }));
    }),
  );
}

describe.runIf(hasShared('stories/score.mjs', 'stories'))('grouping by others on the same files', () => {
  let score: Score;
  beforeAll(async () => {
    ({ score } = (await import(sharedPath('stories/score.mjs'))) as { score: Score });
  });

  test('ours is above every peer on the skewed mix, each with its best value there of those as precise as is asked of ours', () => {
    const files = new Map([
      ['French 1', editionOf(1)],
      ['French 2', editionOf(2)],
      ['English headlines', read('uci-en')],
      [MIX, read('skewed-mixed')],
    ]);
    const seen = new Map([...files].map(([name, rows]) => [name, seenBy(rows)]));
    const line = (name: string, cells: readonly string[]): string =>
      `${name.padEnd(34)}${cells.map((cell) => cell.padStart(22)).join('')}\n`;
    const row = (name: string, predictedFor: (file: string) => Predicted): number => {
      const scores = [...files].map(([file, rows]) => score(rows, predictedFor(file)));
      const show = ({ bcubedP, bcubedR, bcubedF1 }: ReturnType<Score>): string =>
        [bcubedP, bcubedR, bcubedF1].map((part) => (100 * part).toFixed(1)).join(' ');
      process.stdout.write(line(name, scores.map(show)));
      return scores.at(-1)?.bcubedF1 ?? 0;
    };
    process.stdout.write(line('BCubed P R F1', [...files.keys()]));
    const onMix = (peer: StoryPeer, value: number): ReturnType<Score> =>
      score(files.get(MIX) ?? [], theirs(peer, seen.get(MIX) ?? [], value));
    const bestOf = (peer: StoryPeer, values: readonly number[]): number =>
      values.reduce((kept, value) => (onMix(peer, value).bcubedF1 > onMix(peer, kept).bcubedF1 ? value : kept));
    const show = (peer: StoryPeer, value: number, why: string): number =>
      row(`${peer.name}, ${value}${why}`, (file) => theirs(peer, seen.get(file) ?? [], value));
    const peers = STORY_PEERS.map((peer) => {
      const best = bestOf(peer, peer.values);
      const f1 = show(peer, best, '');
      const precise = peer.values.filter((value) => onMix(peer, value).bcubedP >= MIN_PRECISION);
      if (precise.includes(best) || precise.length === 0) return f1;
      return show(peer, bestOf(peer, precise), ', precise');
    });
    const own = row('ours', (file) => ours(files.get(file) ?? []));
    for (const peer of peers) expect(own).toBeGreaterThan(peer);
  });
});
