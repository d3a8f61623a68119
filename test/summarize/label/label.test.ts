import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import { labelOf } from '../../../functions/summarize/label/label.ts';
import { LABEL_POINTS } from './label-points.ts';

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

describe('labels of points in eight languages', () => {
  const labels = LABEL_POINTS.map(([lang, point, accepted]) => {
    const label = labelOf(point, findLanguage(lang), new Map(), none);
    return { lang, point, label, accepted: accepted.includes(label) };
  });

  test('name what happened, as a reader would accept, in nine of ten', () => {
    const missed = labels.filter(({ accepted }) => !accepted);
    expect(labels.length).toBeGreaterThanOrEqual(60);
    expect(missed.length / labels.length, missed.map(({ label }) => label).join(' | ')).toBeLessThanOrEqual(0.1);
  });

  test('are runs of two to five words that cross no punctuation', () => {
    for (const { point, label } of labels) {
      expect(point).toContain(label);
      expect(label).not.toMatch(/[,;:.!?]/);
      expect(label.split(/[\s-]+/).length).toBeGreaterThanOrEqual(2);
      expect(label.split(/[\s-]+/).length).toBeLessThanOrEqual(5);
    }
  });

  test.each([
    ['fr', 'Le maire de Pont-Saint-Just a salué Anne Marie Lovel hier soir.'],
    ['en', 'Reporters met Anne Marie Lovel of New South Harbor.'],
  ])('%s: cut no name', (lang, point) => {
    const label = labelOf(point, findLanguage(lang), new Map(), none);
    for (const name of ['Pont-Saint-Just', 'Anne Marie Lovel', 'New South Harbor']) {
      const parts = name.split(/[ -]/).filter((part) => label.includes(part));
      if (parts.length > 0 && point.includes(name)) expect(label).toContain(name);
    }
  });
});
