import { describe, expect, test } from 'vitest';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { featuresOf } from '../../../functions/summarize/select/features.ts';
import { type LinearModel, rankSentences } from '../../../functions/summarize/select/rank-sentences.ts';
import weights from '../../../functions/summarize/select/weights.json' with { type: 'json' };
import { articleText } from '../single-articles.ts';

const fallback: readonly LinearModel[] = [weights.fallback];
const valuesOf = (text: ReturnType<typeof articleText>, models?: readonly LinearModel[]): number[] => {
  const { passages } = readStory([text]);
  return rankSentences(passages, featuresOf(passages), models);
};

const report = `Le conseil de Valmère a voté mardi la fermeture de l'usine d'incinération, qui cessera de brûler des ordures en juin. « Je n'y croyais plus », soupire une voisine. Il faisait froid. L'usine d'incinération de Valmère brûle 40 000 tonnes d'ordures par an. Pourquoi si tard ? Le conseil avait promis la fermeture de l'usine en 2012.`;

describe('rankSentences', () => {
  test.each([
    ['French, with its title', articleText(report, { title: 'Valmère ferme son incinérateur' })],
    ['French, without a title', articleText(report)],
    ['a language that nothing was trained for', articleText(report, { lang: 'it' })],
    ['a language that nobody knows', articleText(report, { lang: 'xx' })],
  ])('%s: the news is worth more than a sigh, a scrap and a question', (_, text) => {
    for (const models of [undefined, fallback]) {
      const [news = 0, sigh = 0, scrap = 0, , question = 0] = valuesOf(text, models);
      expect(news).toBeGreaterThan(sigh);
      expect(news).toBeGreaterThan(scrap);
      expect(news).toBeGreaterThan(question);
    }
  });

  test('every weight belongs to a feature that is measured', () => {
    const text = articleText(report);
    const [row = {}] = featuresOf(readStory([text]).passages);
    for (const model of [...weights.trained, weights.fallback]) {
      expect(Object.keys(model.weights).filter((name) => row[name] === undefined)).toEqual([]);
    }
  });

  test('the weights say of what they are made', () => {
    expect(weights.of).toMatch(/OrangeSum/);
    expect(weights.madeBy).toBe('npm run train');
    expect(weights.trained.map(({ languages }) => languages)).toEqual([['fr'], []]);
  });

  test('no model for a language and none for any is an error that names the language', () => {
    const only: LinearModel = { languages: ['fr'], base: 0, weights: {} };
    expect(() => valuesOf(articleText(report, { lang: 'de' }), [only])).toThrow(/"de"/);
  });

  test('features are numbers for any text', () => {
    for (const raw of ['', 'Un.', '« « « »', '12 34 56.', 'a'.repeat(5000), 'Oui ! Non ? Si…']) {
      const text = articleText(raw);
      for (const row of featuresOf(readStory([text]).passages)) {
        expect(Object.entries(row).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
      }
    }
  });
});
