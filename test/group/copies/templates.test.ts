import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTemplates, type TitledText } from '../../../functions/group/copies/templates.ts';
import { formStories } from '../../../functions/group/form-stories.ts';

const of = (outlet: string, titles: readonly string[], lang = 'fr'): TitledText[] =>
  titles.map((title, at) => ({ id: `${outlet}-${at}`, lang, title, source: { id: outlet } }));
const idsIn = (articles: readonly TitledText[]): string[][] => findTemplates(articles).map(({ ids }) => [...ids]);

const weather = ['Brest', 'Port-Lasne', 'Saint-Ouin', 'Vire'].map((town) => `Quel temps fera-t-il demain à ${town} ?`);

describe('forms that an outlet fills in', () => {
  test.each([
    ['the weather in towns', 'fr', weather],
    [
      'signs of the zodiac',
      'fr',
      ['Bélier', 'Taureau', 'Lion'].map((sign) => `Horoscope du jour : ${sign}, ce qui vous attend`),
    ],
    [
      'shares',
      'en',
      ['Tidewell', 'Norvane', 'Kestrel Foods'].map((name) => `${name} shares: what to know before the opening bell`),
    ],
    [
      'races',
      'de',
      ['Marstein', 'Ulmbach', 'Hohenau'].map((town) => `Alle ergebnisse der rennen von gestern in ${town}`),
    ],
    [
      'in title case',
      'en',
      ['Ann Ford', 'Bo Lund', 'Cy Dray'].map((name) => `${name} Sings in the Third Round of the Big Show`),
    ],
  ])('%s', (_, lang, titles) => {
    const articles = of('a', titles, lang);
    expect(idsIn(articles)).toEqual([articles.map(({ id }) => id)]);
  });

  test.each([
    ['updates of one event', ['Incendie à Vire : 3 morts', 'Incendie à Vire : 5 morts', 'Incendie à Vire : 8 morts']],
    [
      'updates in words',
      ['Incendie à Vire : trois morts', 'Incendie à Vire : cinq morts', 'Incendie à Vire : dix morts'],
    ],
    [
      'what is said of one event',
      [
        'Crue de la Lasne : Martin sur place',
        'Crue de la Lasne : Dupuis sur place',
        'Crue de la Lasne : Roche sur place',
      ],
    ],
    ['two titles', weather.slice(0, 2)],
    ['one title printed again', [weather[0] ?? '', weather[0] ?? '', weather[0] ?? '']],
    ['titles of two words', ['Météo Brest', 'Météo Vire', 'Météo Quimper']],
    ['titles without a common form', ['Le pont ferme à Vire', 'Une école ouvre à Brest', 'La gare change de nom']],
  ])('none in %s', (_, titles) => {
    expect(idsIn(of('a', titles))).toEqual([]);
  });

  test('two outlets never fill one form, whatever the titles; papers of one owner do', () => {
    const title = fc.tuple(
      fc.constantFrom('Quel temps fera-t-il', 'Le prix du gaz', 'Vire'),
      fc.constantFrom('Brest', 'Vire', 'Nort', 'Oust'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), title), { maxLength: 30 }), (parts) => {
        const articles = parts.map(([outlet, [head, town]], at) => ({
          id: `${outlet}-${at}`,
          lang: 'fr',
          title: `${head} demain à ${town}`,
          source: { id: outlet },
        }));
        for (const ids of idsIn(articles)) expect(new Set(ids.map((id) => id.charAt(0))).size).toBe(1);
      }),
      { numRuns: 60, seed: 4 },
    );
    const [one, two] = [of('a', weather.slice(0, 2)), of('b', weather.slice(2))];
    expect(idsIn([...one, ...two])).toEqual([]);
    const owned = [...one, ...two].map((article) => ({
      ...article,
      source: { id: article.source?.id ?? '', owner: 'group' },
    }));
    expect(idsIn(owned)).toHaveLength(1);
    expect(idsIn(owned.map(({ source: _, ...article }) => article))).toEqual([]);
  });

  test('are one item that glues no other article', () => {
    const skies = [
      'Le ciel reste gris le matin, puis le vent tourne au nord et les éclaircies gagnent la côte.',
      'Grand soleil dès l’aube, avec une brise de mer qui garde l’après-midi frais.',
      'Des averses se suivent jusqu’au soir ; la neige tient au-dessus de mille mètres.',
      'Brouillard au lever du jour, douze degrés à midi, gel possible dans les creux.',
    ];
    const storm = 'La tempête a coupé le courant de neuf mille foyers à Vire, où le vent a soufflé toute la nuit.';
    const forms = of('a', weather).map((article, at) => ({ ...article, text: skies[at] ?? '' }));
    const others = [
      ...of('b', ['Tempête : Vire privée de courant']),
      ...of('c', ['À Vire, la tempête prive neuf mille foyers de courant']),
    ].map((article) => ({ ...article, text: storm }));
    const { stories } = formStories([...forms, ...others]);
    const sets = stories
      .map(({ articles }) => articles.map(({ id }) => id).toSorted())
      .toSorted((a, b) => b.length - a.length);
    expect(sets).toEqual([forms.map(({ id }) => id), ['b-0', 'c-0']]);
    const item = stories.find(({ articles }) => articles.length === forms.length);
    expect(new Set(item?.articles.map(({ source }) => source?.id)).size).toBe(1);
    expect(item?.joins.get('a-0')?.terms).toContain('temps');
  });
});
