import { describe, expect, test } from 'vitest';
import { claimsOf, corroborating } from '../../../functions/summarize/corroborate/corroborate.ts';
import type { ArticleText } from '../../../functions/summarize/key-points.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { articleText } from '../single-articles.ts';

/** The texts whose sentences corroborate the first sentence of the first text, by number. */
function corroborators(texts: readonly ArticleText[]): number[] {
  const { passages } = readStory(texts);
  const chosen = passages.find(({ source, sentence }) => source === texts[0] && sentence === 0);
  if (chosen === undefined) return [];
  return corroborating(chosen, claimsOf(passages))
    .map(({ source }) => texts.indexOf(source))
    .sort();
}

const pair = (lang: string, one: string, other: string): ArticleText[] => [
  articleText(one, { lang, owner: 'one' }),
  articleText(other, { lang, owner: 'two' }),
];

describe('two sentences that say the same', () => {
  test.each([
    [
      'fr',
      'Le ferry a coulé lundi avec 43 passagers au large de la côte nord.',
      'Un ferry a coulé au large de la côte nord avec 43 passagers lundi.',
    ],
    [
      'fr',
      'Daesh a perdu la ville de Palmyre après trois jours de combats.',
      "L'État islamique a perdu la ville de Palmyre après 3 jours de combats.",
    ],
    ['fr', 'La maire Emma Blanc a fermé le pont aux camions.', 'Mme Emma Blanc a fermé hier le pont aux camions.'],
    [
      'fr',
      'Trente et un ouvriers ont été blessés dans la carrière de marbre.',
      'Dans la carrière de marbre, 31 ouvriers ont été blessés hier.',
    ],
    [
      'en',
      'The council closed the old bridge to trucks on Monday.',
      'On Monday the council closed the old bridge to all trucks.',
    ],
    [
      'en',
      'Fishing boats rescued all passengers within two hours.',
      'All the passengers were rescued by fishing boats within 2 hours.',
    ],
    [
      'en',
      'The court did not extend the ban on night flights.',
      'The ban on night flights was not extended by the court.',
    ],
    [
      'es',
      'El ayuntamiento cerró el puente viejo a los camiones.',
      'El puente viejo fue cerrado a los camiones por el ayuntamiento.',
    ],
    [
      'es',
      'Treinta y cinco pescadores fueron rescatados en la bahía.',
      'En la bahía fueron rescatados 35 pescadores anoche.',
    ],
    [
      'de',
      'Die Stadt hat die alte Brücke für Lastwagen gesperrt.',
      'Für Lastwagen hat die Stadt die alte Brücke gestern gesperrt.',
    ],
    ['de', 'Einunddreißig Arbeiter wurden im Bergwerk verletzt.', 'Im Bergwerk wurden 31 Arbeiter schwer verletzt.'],
    ['it', 'Il comune ha chiuso il vecchio ponte ai camion.', 'Il vecchio ponte è stato chiuso ai camion dal comune.'],
    ['pt', 'A câmara fechou a ponte velha aos camiões.', 'A ponte velha foi fechada aos camiões pela câmara.'],
    [
      'nl',
      'De gemeente sloot de oude brug voor vrachtwagens.',
      'De oude brug is door de gemeente gesloten voor vrachtwagens.',
    ],
    ['ar', 'أغلقت البلدية الجسر القديم أمام الشاحنات.', 'البلدية أغلقت الجسر القديم أمام الشاحنات أمس.'],
  ])('%s: %s = %s', (lang, one, other) => {
    expect(corroborators(pair(lang, one, other))).toEqual([1]);
  });
});

describe('two sentences that do not say the same', () => {
  test.each([
    [
      'another figure',
      'fr',
      'Le ferry a coulé avec 43 passagers au large de la côte.',
      'Le ferry a coulé avec 61 passagers au large de la côte.',
    ],
    ['a figure in words', 'fr', 'La mine a blessé trente et un ouvriers hier.', 'La mine a blessé 35 ouvriers hier.'],
    [
      'a negation',
      'fr',
      'Le conseil a fermé le vieux pont aux camions.',
      "Le conseil n'a pas fermé le vieux pont aux camions.",
    ],
    [
      'a conditional',
      'fr',
      'Le barrage a cédé sous la crue de la rivière.',
      'Le barrage aurait cédé sous la crue de la rivière.',
    ],
    [
      'another place',
      'fr',
      'Un incendie a détruit une usine de papier à Morheim.',
      'Un incendie a détruit une usine de papier à Valdur.',
    ],
    [
      'another date',
      'fr',
      'Le vieux pont rouvrira le 3 avril aux camions.',
      'Le vieux pont rouvrira le 12 avril aux camions.',
    ],
    [
      'a negation',
      'en',
      'The council closed the old bridge to trucks.',
      "The council didn't close the old bridge to trucks.",
    ],
    [
      'a guess',
      'en',
      'The council will close the old bridge to trucks.',
      'The council may close the old bridge to trucks.',
    ],
    [
      'another subject',
      'en',
      'The council closed the old bridge to trucks.',
      'The museum opened a new wing for its paintings.',
    ],
    ['a negation', 'es', 'El ayuntamiento cerró el puente viejo.', 'El ayuntamiento nunca cerró el puente viejo.'],
    ['another figure', 'es', 'La tormenta dejó 12 heridos en la bahía.', 'La tormenta dejó 21 heridos en la bahía.'],
    ['a negation', 'de', 'Die Stadt hat die alte Brücke gesperrt.', 'Die Stadt hat die alte Brücke nicht gesperrt.'],
    ['a guess', 'it', 'Il comune ha chiuso il vecchio ponte.', 'Forse il comune ha chiuso il vecchio ponte.'],
    ['a negation', 'nl', 'De gemeente sloot de oude brug.', 'De gemeente sloot nooit de oude brug.'],
    ['a negation', 'ar', 'أغلقت البلدية الجسر القديم أمام الشاحنات.', 'لم أغلقت البلدية الجسر القديم أمام الشاحنات.'],
  ])('%s (%s): %s', (_, lang, one, other) => {
    expect(corroborators(pair(lang, one, other))).toEqual([]);
  });
});

describe('who counts as independent evidence', () => {
  const said = 'The council closed the old bridge to trucks on Monday.';
  const again = 'On Monday the council closed the old bridge to all trucks.';
  const third = 'The old bridge was closed to trucks by the council on Monday.';
  const text = (raw: string, owner: string): ArticleText => articleText(raw, { lang: 'en', owner });

  test('never the owner of the chosen sentence', () => {
    expect(corroborators([text(said, 'one'), text(again, 'one')])).toEqual([]);
  });

  test('each other owner once', () => {
    expect(corroborators([text(said, 'one'), text(again, 'two'), text(third, 'two')])).toHaveLength(1);
    expect(corroborators([text(said, 'one'), text(again, 'two'), text(third, 'three')])).toEqual([1, 2]);
  });

  test('not a copy, of the text or of the sentence word for word', () => {
    expect(corroborators([text(said, 'one'), { ...text(again, 'two'), duplicateOf: 'x' }])).toEqual([]);
    expect(corroborators([text(said, 'one'), text(said, 'two')])).toEqual([]);
    expect(corroborators([text(said, 'one'), text(again, 'two'), text(again, 'three')])).toHaveLength(1);
  });

  test('the same sentences for any order of the texts', () => {
    const texts = [
      text(said, 'one'),
      text(again, 'two'),
      text(third, 'two'),
      text(again, 'three'),
      text(third, 'four'),
    ];
    const found = (order: readonly ArticleText[]): string[] => {
      const { passages } = readStory(order);
      const chosen = passages.find(({ slice }) => slice === said);
      if (chosen === undefined) return [];
      return corroborating(chosen, claimsOf(passages)).map(({ source, slice }) => `${source.id} ${slice}`);
    };
    expect(found(texts)).not.toEqual([]);
    expect(found(texts.toReversed())).toEqual(found(texts));
    expect(found([...texts.slice(2), ...texts.slice(0, 2)])).toEqual(found(texts));
  });
});
