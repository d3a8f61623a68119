import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster } from '../../../functions/group/cluster/cluster.ts';
import { clusterTexts } from '../../../functions/group/cluster/cluster-texts.ts';
import { type GroupableText, termsOf } from '../../../functions/group/cluster/terms.ts';
import { noFrequencies } from '../../../functions/group/cluster/tf-idf.ts';
import type { Point } from '../../../functions/group/cluster/vector-similarity.ts';
import { formStories } from '../../../functions/group/form-stories.ts';

const DAY = 86_400_000;
const point = (words: readonly string[], time?: number): Point => ({
  vector: new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)])),
  families: new Map(),
  time,
});

describe('clustering', () => {
  const flood = ['flood', 'river', 'dike', 'evacuation', 'mayor', 'sandbag'];
  const trial = ['trial', 'minister', 'verdict', 'court', 'bribe', 'appeal'];

  test('parts two events and keeps each whole', () => {
    const points = [point(flood), point(trial), point(flood.slice(1)), point(trial.slice(1)), point(flood.slice(0, 5))];
    expect(cluster(points)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });

  test('equal texts a month apart are two events, an hour apart one', () => {
    expect(cluster([point(flood, 0), point(flood, 3_600_000)])).toEqual([[0, 1]]);
    expect(cluster([point(flood, 0), point(flood, 30 * DAY)])).toEqual([[0], [1]]);
  });

  test('an undated text joins whatever it is like, however old', () => {
    expect(cluster([point(flood, 0), point(trial, 30 * DAY), point(flood)])).toEqual([[0, 2], [1]]);
  });

  test('each position stands in exactly one cluster, whatever the vectors, and again the same', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 6 });
    const time = fc.option(fc.integer({ min: 0, max: 40 * DAY }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, time), { maxLength: 40 }), (drawn) => {
        const points = drawn.map(([own, at]) => point(own, at));
        const found = cluster(points);
        expect(found.flat().toSorted((a, b) => a - b)).toEqual([...points.keys()]);
        expect(cluster(points)).toEqual(found);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

const article = (id: string, title: string, text: string): GroupableText => ({ id, lang: 'fr', title, text });
const clustersOf = (articles: readonly GroupableText[]): string[] =>
  clusterTexts(
    articles.map((one) => ({ ...termsOf(one), time: undefined })),
    noFrequencies,
  ).clusters.map((members) => members.map((at) => articles[at]?.id).join(' '));

test('what one politician does in two places is two events: her name is one piece of evidence', () => {
  const articles = [
    article(
      'school',
      'Odile Verdier inaugure un lycée à Brancourt',
      "La ministre Odile Verdier a coupé le ruban du lycée neuf. Les élèves y entreront en mars, avec deux ans de retard sur le calendrier, faute d'ardoises.",
    ),
    article(
      'taxes',
      "Odile Verdier défend l'impôt sur les yachts",
      "Devant les sénateurs, Odile Verdier a soutenu la taxe des bateaux de plaisance, que l'opposition juge inutile. Le vote aura lieu jeudi.",
    ),
    article(
      'rail',
      'Grève des aiguilleurs : un train sur trois',
      'Les aiguilleurs cessent le travail pour la deuxième journée. Un train sur trois circule, et les voyageurs dorment sur les quais.',
    ),
    article(
      'rail-again',
      'Aiguilleurs en grève : les quais débordent de voyageurs',
      'Un train sur trois seulement roule ce mardi. Les aiguilleurs, en grève depuis la veille, demandent des effectifs ; des voyageurs ont dormi sur les quais.',
    ),
  ];
  expect(clustersOf(articles)).toEqual(['school', 'taxes', 'rail rail-again']);
});

test('every article that stands with others says in which words', () => {
  const { stories } = formStories([
    article(
      'one',
      'Le pont de Sorgelle ferme après la crue',
      'La crue a rongé une pile du pont de Sorgelle. Il est fermé.',
    ),
    article(
      'two',
      'Crue : le pont de Sorgelle fermé aux voitures',
      'Une pile du pont de Sorgelle est rongée par la crue.',
    ),
    article('three', 'Le chœur de Brancourt chante Noël', 'Soixante choristes donneront trois concerts dans la halle.'),
  ]);
  const joins = stories.flatMap((story) => [...story.joins]);
  expect(joins.map(([id]) => id).toSorted()).toEqual(['one', 'two']);
  for (const [, { cosine, terms }] of joins) {
    expect(cosine).toBeGreaterThan(0.1);
    expect(terms).toContain('@sorgelle');
  }
});
