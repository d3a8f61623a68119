import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { labelOf } from '../../functions/summarize/extractive/label.ts';

const none: ReadonlySet<string> = new Set();

describe('the label of a point', () => {
  test.each([
    ['fr', 'La trêve conclue entre le régime et les rebelles est respectée.', { trev: 3, conclu: 2 }, 'trêve conclue'],
    ['en', 'The northern pier, lost in the storm, was rebuilt.', { northern: 2, pier: 3 }, 'northern pier'],
  ])('%s: is a run of its weightiest words', (lang, point, weights, label) => {
    expect(labelOf(point, findLanguage(lang), new Map(Object.entries(weights)), none)).toContain(label);
  });

  test('does not cross punctuation and has at most five words', () => {
    const label = labelOf(
      'Le maire, le préfet, les pompiers et la Croix-Rouge ont ouvert cent lits.',
      findLanguage('fr'),
      new Map(),
      none,
    );
    expect(label).not.toMatch(/,/);
    expect(label.split(/[\s-]+/).length).toBeLessThanOrEqual(5);
  });

  test('prefers words that no earlier label of the story holds', () => {
    const weights = new Map([
      ['syrien', 3],
      ['arme', 3],
      ['desert', 2],
      ['sud', 2],
    ]);
    const point = "L'armée syrienne tient le désert du sud.";
    const fr = findLanguage('fr');
    expect(labelOf(point, fr, weights, none)).toContain('armée syrienne');
    expect(labelOf(point, fr, weights, new Set(['arme', 'syrien', 'syri']))).toContain('désert');
  });

  test('of a point without two content words is the point itself', () => {
    expect(labelOf('Oui.', findLanguage('fr'), new Map(), none)).toBe('Oui');
  });
});
