import { describe, expect, test } from 'vitest';
import { crossFeaturesOf } from '../../../functions/group/languages/cross-features.ts';
import { joinLinked } from '../../../functions/group/languages/join-linked.ts';
import type { LanguageCluster } from '../../../functions/group/languages/language-cluster.ts';
import { linkLanguages } from '../../../functions/group/languages/link-languages.ts';

const clusterOf = (lang: string, title: string, text: string, published = '2030-05-01T08:00:00Z'): LanguageCluster => ({
  lang,
  features: crossFeaturesOf({ id: title, lang, title, text, published }),
  from: Date.parse(published),
  to: Date.parse(published),
});

const french = clusterOf(
  'fr',
  'Séisme au Népal : 312 morts',
  'Le séisme de Bharatgarh a tué 312 personnes mardi au Népal.',
);
const german = clusterOf('de', 'Erdbeben in Nepal', 'Bei dem Beben von Bharatgarh starben in Nepal 312 Menschen.');

describe('links across languages', () => {
  test('a place and a number of one event link its reports, and are said', () => {
    const [link] = linkLanguages([french, german]);
    expect(link?.anchors.toSorted()).toEqual(['alias:country:NP', 'figure:312', 'name:bhrtgrh'].toSorted());
    expect(link?.cosine).toBeGreaterThan(0.28);
  });

  test('a country and words alone link nothing', () => {
    const other = clusterOf('de', 'Nepal wählt', 'In Nepal hat am Dienstag die Wahl des Parlaments begonnen.');
    expect(linkLanguages([french, other])).toEqual([]);
  });

  test('reports more than two days apart are not linked', () => {
    const late = clusterOf(
      'de',
      'Erdbeben in Nepal',
      'Bei dem Beben von Bharatgarh starben in Nepal 312 Menschen.',
      '2030-05-04T08:00:00Z',
    );
    expect(linkLanguages([french, late])).toEqual([]);
  });

  test('two matches of one team with other results are not linked', () => {
    const first = clusterOf(
      'fr',
      'Handball',
      'À Oslo, le Brixen de Maartje Zwolsma a battu Drammen 31-24 devant 7 200 spectateurs.',
    );
    const second = clusterOf(
      'en',
      'Handball',
      'In Oslo, the Brixen of Maartje Zwolsma beat Drammen 29-27 before 7,200 fans.',
    );
    const same = clusterOf(
      'en',
      'Handball',
      'In Oslo, the Brixen of Maartje Zwolsma beat Drammen 31-24 before 7,200 fans.',
    );
    expect(linkLanguages([first, second])).toEqual([]);
    expect(linkLanguages([first, same])).toHaveLength(1);
  });

  test('a part linked to another part of a language joins no group that holds one of it', () => {
    const parts = ['fr', 'de', 'en', 'de'].map((lang) => ({ lang }));
    const link = (a: number, b: number) => ({ a, b, cosine: 1, anchors: [] });
    const groups = joinLinked(parts, [link(0, 1), link(2, 3), link(0, 2)]);
    expect(groups.map(({ positions }) => positions)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
