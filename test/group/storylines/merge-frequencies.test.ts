import { describe, expect, test } from 'vitest';
import { mergeFrequencies, readFrequencies } from '../../../functions/group/storylines/merge-frequencies.ts';

const table = (texts: number, byTerm: Record<string, number>) => ({
  texts,
  byTerm: new Map(Object.entries(byTerm)),
});

describe('how common words are, kept from edition to edition', () => {
  test('counts add up, and rare terms are not kept', () => {
    const first = mergeFrequencies({}, new Map([['fr', table(100, { minist: 20, palmyr: 2, once: 1 })]]));
    const second = mergeFrequencies(first, new Map([['fr', table(50, { minist: 5, palmyr: 1 })]]));
    expect(second).toEqual({
      fr: {
        texts: 150,
        holders: [
          ['minist', 25],
          ['palmyr', 3],
        ],
      },
    });
    expect(readFrequencies(second).get('fr')?.byTerm.get('minist')).toBe(25);
  });

  test('a language that is silent keeps its table', () => {
    const first = mergeFrequencies({}, new Map([['fr', table(10, { minist: 4 })]]));
    expect(mergeFrequencies(first, new Map([['en', table(10, { minist: 4 })]])).fr).toEqual(first.fr);
  });

  test('a hundred editions stand for 3,000 texts, and what was common long ago fades', () => {
    let stored = mergeFrequencies({}, new Map([['fr', table(500, { election: 300 })]]));
    for (let edition = 0; edition < 100; edition += 1) {
      stored = mergeFrequencies(stored, new Map([['fr', table(500, { flood: 100 })]]));
    }
    expect(stored.fr?.texts).toBeLessThanOrEqual(3000);
    expect(stored.fr?.holders.map(([term]) => term)).toEqual(['flood']);
  });

  test('is bounded: 30 languages of 12,000 terms', () => {
    const many = new Map(Array.from({ length: 13_000 }, (_, at) => [`term${at}`, 2 + (at % 7)] as const));
    const languages = Array.from({ length: 40 }, (_, at) => [`x${at}`, { texts: 100 + at, byTerm: many }] as const);
    const stored = mergeFrequencies({}, new Map(languages));
    expect(Object.keys(stored)).toHaveLength(30);
    expect(stored.x0).toBeUndefined();
    expect(stored.x39?.holders).toHaveLength(12_000);
  });
});
