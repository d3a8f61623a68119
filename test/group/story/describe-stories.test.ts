import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/contracts/article.ts';
import type { FormedStory } from '../../../functions/group/formed-story.ts';
import { nonEmpty } from '../../../functions/group/non-empty.ts';
import { type DescribedStory, describeStories } from '../../../functions/group/story/describe-stories.ts';
import { hexId } from '../../../functions/text/sha256.ts';
import { articleOf, digestOf } from '../../builders.ts';

const to = '2016-04-04T04:30:00.000Z';
const digest = digestOf({ lang: 'en', timeZone: 'UTC' });

function article(outlet: string, more: Partial<Article> = {}): Article {
  const text = more.text ?? 'The old harbour bridge was closed on Sunday after a crane struck its northern pillar.';
  return articleOf({
    id: hexId(`${outlet} ${text} ${more.published ?? ''}`),
    outlet,
    url: `https://${outlet}.example/${hexId(text)}`,
    title: 'Harbour bridge closed',
    published: '2016-04-03T20:00:00.000Z',
    fetchedAt: to,
    lang: 'en',
    textFrom: 'feed',
    ...more,
    text,
  });
}

const formed = (articles: readonly Article[]): FormedStory<Article> => ({
  articles: nonEmpty(articles),
  terms: new Map(),
  features: new Set(),
  centrality: new Map(),
  joins: new Map(),
  links: [],
});
const describeAll = (
  stories: readonly Article[][],
  copies: ReadonlyMap<string, string> = new Map(),
): DescribedStory[] =>
  describeStories(
    stories.map((articles) => ({ formed: formed(articles), continuation: undefined })),
    { copies, digest, to },
  );

const wire = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6'].map((outlet) => article(outlet));
const reports = ['a', 'b', 'c'].map((outlet) =>
  article(outlet, {
    text: `The mayor told ${outlet} that the market hall will be rebuilt by the autumn of next year.`,
  }),
);
const copies = new Map(wire.slice(1).map(({ id }) => [id, wire[0]?.id ?? '']));

describe('the order of an edition', () => {
  test('a text of an agency in seven outlets ranks below three reports, above one', () => {
    const [first, second, third] = describeAll(
      [wire, reports, [article('d', { text: 'A short report of one outlet.' })]],
      copies,
    );
    expect(first?.story.articles).toHaveLength(3);
    expect(second?.story.articles).toHaveLength(7);
    expect(third?.story.articles).toHaveLength(1);
    expect(first?.story.score.parts.sources).toBe(2);
    expect(second?.story.score.parts.sources).toBe(1.32);
  });

  test('equal ranks: the newest text first, also beside an undated one; then by id', () => {
    const at = (outlet: string, published: string | undefined): Article => {
      const { published: _, ...undated } = article(outlet, { published: to, text: `A report of outlet ${outlet}.` });
      return published === undefined ? undated : { ...undated, published };
    };
    const old = '2016-01-01T00:00:00.000Z';
    const newer = '2016-01-01T00:00:01.000Z';
    const stories = [[at('a', old)], [at('b', old)], [at('c', newer), at('c', undefined)], [at('d', old)]];
    const described = describeAll(stories);
    expect(new Set(described.map(({ story }) => story.score.total)).size).toBe(1);
    expect(described[0]?.story.articles).toHaveLength(2);
    const ids = described.slice(1).map(({ story }) => story.id);
    expect(ids).toEqual(ids.toSorted());
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: 4 }), (shuffled) => {
        expect(describeAll(shuffled).map(({ story }) => story)).toEqual(described.map(({ story }) => story));
      }),
      { seed: 1 },
    );
  });
});
