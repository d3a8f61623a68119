import { describe, expect, test } from 'vitest';
import type { Storyline } from '../../../functions/contracts/stored.ts';
import { nonEmpty } from '../../../functions/group/non-empty.ts';
import { readSentences } from '../../../functions/group/story/sentences.ts';
import { updateStorylines } from '../../../functions/group/storylines/update-storylines.ts';
import { articleOf } from '../../builders.ts';

const to = '2016-04-10T05:00:00.000Z';
const names = (count: number, prefix: string): string[] => Array.from({ length: count }, (_, nth) => `${prefix}${nth}`);

const storyline = (more: Partial<Storyline> = {}): Storyline => ({
  id: 'line',
  aliases: [],
  headline: 'Flood',
  lang: 'en',
  terms: [],
  entities: [],
  traces: [],
  sources: [],
  articleIds: [],
  firstSeen: '2016-04-01T05:00:00.000Z',
  lastSeen: '2016-04-09T05:00:00.000Z',
  shown: 1,
  ...more,
});

describe('storylines stay bounded', () => {
  test('3,000 of them: those not seen for longest go', () => {
    const lines = names(3005, 'id').map((id, nth) =>
      storyline({ id, lastSeen: new Date(Date.parse('2016-04-09T05:00:00.000Z') + nth).toISOString() }),
    );
    const kept = updateStorylines(lines, [], to);
    expect(kept).toHaveLength(3000);
    expect(kept[0]?.id).toBe('id5');
  });

  test('each keeps its latest traces and articles, and the features of today before earlier ones', () => {
    const line = storyline({
      entities: names(60, 'old'),
      articleIds: names(300, 'article'),
      traces: names(120, 'article').map((articleId) => ({ articleId, lang: 'en', terms: [], figures: [] })),
    });
    const article = articleOf({ lang: 'en', text: 'The river rose by two metres. Forty houses were flooded.' });
    const formed = {
      articles: nonEmpty([article]),
      terms: new Map(),
      features: new Set(['new']),
      centrality: new Map(),
      joins: new Map(),
      links: [],
    };
    const [updated] = updateStorylines(
      [line],
      [
        {
          story: { id: line.id, headline: line.headline, lang: 'en', firstSeen: line.firstSeen },
          followed: { formed, continuation: { line, aliases: [] } },
          sentences: () => readSentences(article),
          shown: true,
        },
      ],
      to,
    );
    expect(updated?.traces).toHaveLength(120);
    expect(updated?.traces.slice(-3).map(({ articleId }) => articleId)).toEqual(['article119', article.id, article.id]);
    expect(updated?.articleIds).toHaveLength(300);
    expect(updated?.articleIds.slice(-2)).toEqual(['article299', article.id]);
    expect(updated?.entities).toHaveLength(60);
    expect(updated?.entities.slice(0, 2)).toEqual(['new', 'old0']);
  });
});
