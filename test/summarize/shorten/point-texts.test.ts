import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { extractive } from '../../../functions/summarize/select/extractive.ts';
import { pointTexts } from '../../../functions/summarize/shorten/point-texts.ts';
import { articleText } from '../single-articles.ts';

const passage = (slice: string) => ({ slice, source: { language: findLanguage('fr') } });

describe('pointTexts', () => {
  test('a parenthesis goes, and is listed', () => {
    const slice = 'Le conseil régional (grande salle) a voté jeudi la fermeture du barrage de Valmère.';
    const [only] = pointTexts([passage(slice)]);
    expect(only?.text).toBe('Le conseil régional a voté jeudi la fermeture du barrage de Valmère.');
    expect(only?.deletions?.map(([from, to]) => slice.slice(from, to).trim())).toEqual(['(grande salle)']);
  });

  test('points that would say the same without their parts keep them', () => {
    const aside = '(grand couloir, escalier, vestiaire, cantine, gymnase, préau, verrière, parloir)';
    const slices = [
      `Le conseil ${aside} a fermé jeudi le lycée de Valmère.`,
      'Le conseil a fermé jeudi matin le lycée de Valmère.',
    ];
    const texts = pointTexts(slices.map(passage));
    expect(pointTexts(slices.slice(0, 1).map(passage))[0]?.deletions).toBeDefined();
    expect(texts.map(({ text }) => text)).toEqual(slices);
    expect(texts.every(({ deletions }) => deletions === undefined)).toBe(true);
  });
});

describe('sentences that open with a pronoun', () => {
  const text = articleText(
    `La maire de Valmère, Odile Brun, a annoncé mardi la fermeture de la piscine. Elle rouvrira en 2019 après 4 millions d'euros de travaux. Les nageurs devront aller à Castelnac pendant deux ans. Le club de natation a protesté.`,
    { title: 'La piscine de Valmère ferme' },
  );
  const sentences = (points: number): number[] =>
    extractive.choosePoints(readStory([text]), { points }).map(({ sentence }) => sentence);

  test('are points only behind the sentence that explains them', () => {
    for (const points of [1, 2, 3, 4]) {
      const chosen = sentences(points);
      expect(chosen.length).toBeGreaterThan(0);
      if (chosen.includes(1)) expect(chosen).toContain(0);
    }
    expect(sentences(4)).toEqual([0, 1, 2, 3]);
  });

  test('are taken where there is nothing else', () => {
    const only = articleText('Elle rouvrira en 2019 après quatre millions de travaux dans les deux bassins.');
    expect(extractive.choosePoints(readStory([only]), { points: 2 })).toHaveLength(1);
  });
});
