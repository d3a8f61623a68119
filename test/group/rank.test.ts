import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RankingConfig } from '../../functions/contracts/config.ts';
import { independentSources, type RankSignals, scoreStory, watchlistTest } from '../../functions/group/rank.ts';

const weights = RankingConfig.parse({});
const signals = fc.record({
  sources: fc.array(fc.constantFrom(0.12, 0.2, 0.6, 1, 1.25), { minLength: 1, maxLength: 30 }),
  countries: fc.integer({ min: 0, max: 20 }),
  languages: fc.integer({ min: 1, max: 8 }),
  ageHours: fc.option(fc.float({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
  watched: fc.boolean(),
  status: fc.constantFrom('new' as const, 'developing' as const, 'corrected' as const, 'unchanged' as const),
});
const total = (given: RankSignals): number => scoreStory(given, weights).total;

describe('the rank of a story', () => {
  test.each<[string, (given: RankSignals) => RankSignals]>([
    ['another source', (given) => ({ ...given, sources: [...given.sources, 1] })],
    ['another country', (given) => ({ ...given, countries: given.countries + 1 })],
    ['another language', (given) => ({ ...given, languages: given.languages + 1 })],
    ['later news', (given) => ({ ...given, ageHours: (given.ageHours ?? 24) / 2 })],
    ['a place on the watchlist', (given) => ({ ...given, watched: true })],
    ['something new', (given) => ({ ...given, status: given.status === 'unchanged' ? 'developing' : 'new' })],
    ['a correction', (given) => ({ ...given, status: given.status === 'unchanged' ? 'corrected' : given.status })],
  ])('never falls by %s', (_, more) => {
    fc.assert(
      fc.property(signals, (given) => total(more(given)) >= total(given)),
      { seed: 1 },
    );
  });

  test('is the sum of its parts, and every part is named', () => {
    fc.assert(
      fc.property(signals, (given) => {
        const { total: sum, parts } = scoreStory(given, weights);
        expect(Object.values(parts).reduce((all, part) => all + part, 0)).toBeCloseTo(sum, 3);
        expect(Object.keys(parts)).toEqual(['sources', 'diversity', 'recency', 'watchlist', 'novelty', 'unchanged']);
      }),
      { seed: 1 },
    );
  });
});

describe('independent sources', () => {
  const from = (id: string, owner?: string, duplicateOf?: string) => ({
    feedId: id,
    source: { id, name: id, ...(owner === undefined ? {} : { owner }) },
    duplicateOf,
  });

  test('are owners, not outlets; a copy witnesses a fifth; a tier tells trust', () => {
    const trust = independentSources(
      [from('a', 'Rivages'), from('b', 'Rivages'), from('c'), from('d', undefined, 'x'), from('e')],
      new Map([['e', 3]]),
    );
    expect([...trust]).toEqual([
      ['Rivages', 1],
      ['c', 1],
      ['d', 0.2],
      ['e', 0.6],
    ]);
  });

  test('an owner counts by the best it printed', () => {
    expect([...independentSources([from('a', 'R', 'x'), from('b', 'R')], new Map())]).toEqual([['R', 1]]);
  });
});

describe('a watchlist', () => {
  test.each([
    [['Daesh'], 'L’organisation Etat islamique recule', true],
    [['EI'], 'ISIS loses another town', true],
    [['Syrie'], 'Syria’s army advances', true],
    [['panama papers'], 'Panama Papers : la suite', true],
    [['port'], 'Le rapport est prêt', false],
    [['port'], 'Le port est fermé', true],
    [[], 'Le port est fermé', false],
  ])('%j in «%s»: %s', (watchlist, title, watched) => {
    expect(watchlistTest(watchlist)({ title, text: '' })).toBe(watched);
  });
});
