import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupableText } from '../../functions/group/cluster/terms.ts';
import { areNearDuplicates, findNearDuplicates } from '../../functions/group/copies/near-duplicates.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { newsstandArticles } from './newsstand.ts';

const storiesOf = (articles: readonly GroupableText[]): string[] =>
  formStories(articles)
    .stories.map((story) => story.articles.map(({ id }) => id).join(' '))
    .toSorted();

describe('forming stories', () => {
  test('gives the same for any order of the articles', async () => {
    const articles = await newsstandArticles(1);
    const expected = storiesOf(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  test('puts every article into exactly one story, whatever the texts', () => {
    const word = fc.constantFrom('Palmyre', 'armée', 'pont', 'crue', 'a', 'le', '45', 'corps', '.', 'Oslo', 'ferry');
    const article = fc.record({
      title: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      text: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      lang: fc.constantFrom('fr', 'en', 'ar', 'xx'),
      published: fc.option(fc.constantFrom('2016-04-03T08:00:00.000Z', '2016-04-09T08:00:00.000Z'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 25 }), (parts) => {
        const articles = parts.map((part, at) => ({ ...part, id: `a${at}` }));
        const described = formStories(articles).stories.flatMap((story) => story.articles.map(({ id }) => id));
        expect(described.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('of nothing is nothing, and of 2,000 equal titles ends soon', () => {
    expect(formStories([]).stories).toEqual([]);
    const same = Array.from({ length: 2000 }, (_, at) => ({ id: `a${at}`, lang: 'fr', title: 'Météo', text: '' }));
    const { stories } = formStories(same);
    expect(stories.reduce((sum, { articles }) => sum + articles.length, 0)).toBe(2000);
  });
});

describe('near-duplicates', () => {
  const text = `L'armée a repris dimanche la petite ville du désert, selon la télévision publique. Les combats ont duré
    quatre semaines et fait une centaine de morts dans les rangs des assaillants, d'après une source militaire. Les
    habitants, partis l'été dernier, attendent de pouvoir rentrer chez eux. Des sapeurs inspectent les maisons une à une.`;

  test.each([
    ['with an agency credit', `DAMAS (Agence) - ${text}`, true],
    ['cut after half', text.slice(0, text.length / 2), true],
    ['with a sentence more', `${text} Le maire a promis de l'eau et du pain pour tous dans la semaine.`, true],
    [
      'on another thing',
      'Le pont Neuf est fermé aux voitures jusqu’à vendredi, a annoncé la mairie de Port-Lasne lundi.',
      false,
    ],
    ['that is empty', '', false],
  ])('a text %s: %s', (_, other, duplicate) => {
    expect(areNearDuplicates({ title: 'Reprise', text }, { title: 'Autre titre', text: other })).toBe(duplicate);
  });

  test('name the earliest print that is not cut as the original', () => {
    const article = (id: string, published: string, body: string) => ({ id, title: id, text: body, published });
    const copies = findNearDuplicates([
      article('late', '2016-04-03T10:00:00.000Z', text),
      article('teaser', '2016-04-03T08:00:00.000Z', text.slice(0, 150)),
      article('early', '2016-04-03T09:00:00.000Z', text),
    ]);
    expect(copies.get('late')).toBe('early');
    expect(copies.has('early')).toBe(false);
  });
});
