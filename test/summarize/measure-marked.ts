import * as z from 'zod';
import type { ArticleText } from '../../functions/summarize/key-points.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { holdsIdea, jsonOf } from '../fixtures.ts';
import { singleArticles } from './single-articles.ts';

/** What is found of a marked article. */
export interface MarkedScore {
  readonly name: string;
  readonly lang: string;
  /** First-rank ideas that three points hold, of how many. */
  readonly firstInThree: Share;
  /** Ideas that five points hold, of how many. */
  readonly allInFive: Share;
  /** Points, of three and of five, that hold a line marked as noise, of how many. */
  readonly noise: Share;
  /** What was not found: first-rank ideas in three points, any in five. */
  readonly missed: readonly string[];
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Chooses at most so many points of an article. */
export type Choose = (text: ArticleText, points: number) => readonly string[];

const Noise = z.object({ noise: z.array(z.string().min(1)).default([]) });

/** The marked articles of the fixtures by name: the text, its ideas, the lines that are noise. */
export const markedArticles = singleArticles
  .map((article) => ({ ...article, noise: Noise.parse(jsonOf(`articles/${article.name}/key-points.json`)).noise }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/**
 * Measures what a way of choosing finds of the marks on our own articles.
 *
 * Shape: one score an article, by name; `sumOf` adds them up. An idea is found when one point alone holds it
 * (`holdsIdea`); a point holds noise when a line marked as noise stands in it.
 */
export function measureMarked(choose: Choose): MarkedScore[] {
  return markedArticles.map(({ name, text, ideas, noise }) => {
    const three = choose(text, 3);
    const five = choose(text, 5);
    const first = ideas.filter(({ firstRank }) => firstRank);
    const unheld = (list: typeof ideas, points: readonly string[]): typeof ideas =>
      list.filter(({ accept }) => !points.some((point) => holdsIdea(point, accept)));
    const [missedFirst, missedAny] = [unheld(first, three), unheld(ideas, five)];
    const points = [...three, ...five].map(normalizeLine);
    const lines = noise.map(normalizeLine);
    return {
      name,
      lang: text.article.lang,
      firstInThree: { count: first.length - missedFirst.length, of: first.length },
      allInFive: { count: ideas.length - missedAny.length, of: ideas.length },
      noise: { count: points.filter((point) => lines.some((line) => point.includes(line))).length, of: points.length },
      missed: [
        ...missedFirst.map(({ idea }) => `3 points, first rank: ${idea}`),
        ...missedAny.map(({ idea }) => `5 points: ${idea}`),
      ],
    };
  });
}

/** Adds up one kind of share over articles. */
export function sumOf(scores: readonly MarkedScore[], kind: 'firstInThree' | 'allInFive' | 'noise'): Share {
  const sum = (part: keyof Share): number => scores.reduce((total, score) => total + score[kind][part], 0);
  return { count: sum('count'), of: sum('of') };
}

/** A share as a number from 0 to 1; of nothing, 0. */
export const rateOf = ({ count, of }: Share): number => (of === 0 ? 0 : count / of);

/**
 * Parts scores into groups to be looked at: all, two fixed halves (even and odd by name, so that what is tuned on one
 * can be checked on the other), and each language.
 */
export function groupsOf(scores: readonly MarkedScore[]): [name: string, scores: MarkedScore[]][] {
  const byLanguage = Map.groupBy(scores, ({ lang }) => lang);
  return [
    ['all', [...scores]],
    ['even half', scores.filter((_, at) => at % 2 === 0)],
    ['odd half', scores.filter((_, at) => at % 2 === 1)],
    ...[...byLanguage].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
}
