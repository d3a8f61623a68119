import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RankingConfig } from '../../../functions/contracts/config.ts';
import {
  independentSources,
  type RankSignals,
  scoreStory,
  watchlistTest,
} from '../../../functions/group/story/rank.ts';

const weights = RankingConfig.parse({});
const trusts = fc.constantFrom(0.6, 1, 1.25);
const signals = fc.record({
  sources: fc.record({
    reports: fc.array(trusts, { minLength: 1, maxLength: 30 }),
    copies: fc.array(trusts, { maxLength: 30 }),
  }),
  countries: fc.integer({ min: 0, max: 20 }),
  languages: fc.integer({ min: 1, max: 8 }),
  ageHours: fc.option(fc.float({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
  watched: fc.boolean(),
  status: fc.constantFrom('new' as const, 'developing' as const, 'corrected' as const, 'unchanged' as const),
});
const anyWeights = fc.record({
  sources: fc.double({ min: 0, max: 5, noNaN: true }),
  diversity: fc.double({ min: 0, max: 5, noNaN: true }),
  recency: fc.double({ min: 0, max: 5, noNaN: true }),
  watchlist: fc.double({ min: 0, max: 5, noNaN: true }),
  novelty: fc.double({ min: 0, max: 5, noNaN: true }),
  unchanged: fc.double({ min: 0, max: 5, noNaN: true }),
  halfLifeHours: fc.double({ min: 0.5, max: 200, noNaN: true }),
});
const total = (given: RankSignals, by = weights): number => scoreStory(given, by).total;
const report = (given: RankSignals): RankSignals => ({
  ...given,
  sources: { ...given.sources, reports: [...given.sources.reports, 0.6] },
});
const copied = (given: RankSignals, times: number): RankSignals => ({
  ...given,
  sources: { ...given.sources, copies: [...given.sources.copies, ...Array.from({ length: times }, () => 1.25)] },
});

describe('the rank of a story', () => {
  test.each<[string, (given: RankSignals) => RankSignals]>([
    ['another source', report],
    ['another copy', (given) => copied(given, 1)],
    ['another country', (given) => ({ ...given, countries: given.countries + 1 })],
    ['another language', (given) => ({ ...given, languages: given.languages + 1 })],
    ['later news', (given) => ({ ...given, ageHours: (given.ageHours ?? 24) / 2 })],
    ['a place on the watchlist', (given) => ({ ...given, watched: true })],
    ['something new', (given) => ({ ...given, status: given.status === 'unchanged' ? 'developing' : 'new' })],
    ['a correction', (given) => ({ ...given, status: given.status === 'unchanged' ? 'corrected' : given.status })],
  ])('never falls by %s, whatever the weights', (_, more) => {
    fc.assert(
      fc.property(signals, anyWeights, (given, by) => total(more(given), by) >= total(given, by)),
      { seed: 1 },
    );
  });

  test('rises by each signal on its own', () => {
    const plain: RankSignals = {
      sources: { reports: [1, 1, 1], copies: [] },
      countries: 1,
      languages: 1,
      ageHours: 12,
      watched: false,
      status: 'unchanged',
    };
    for (const more of [
      report(plain),
      copied(plain, 1),
      { ...plain, countries: 2 },
      { ...plain, languages: 2 },
      { ...plain, ageHours: 6 },
      { ...plain, watched: true },
      { ...plain, status: 'developing' as const },
    ])
      expect(total(more)).toBeGreaterThan(total(plain));
    expect(total({ ...plain, status: 'new' })).toBeGreaterThan(total({ ...plain, status: 'developing' }));
  });

  test('is worth more for one more report, even the least trusted, than for any number of copies', () => {
    fc.assert(
      fc.property(signals, fc.integer({ min: 0, max: 500 }), anyWeights, (given, times, by) => {
        const fresh = { ...given, sources: { ...given.sources, copies: [] } };
        expect(total(report(fresh), by)).toBeGreaterThanOrEqual(total(copied(fresh, times), by));
      }),
      { seed: 1 },
    );
  });

  test('is the sum of its parts as they are shown, and every part is named', () => {
    fc.assert(
      fc.property(signals, anyWeights, (given, by) => {
        const { total: all, parts } = scoreStory(given, by);
        const cents = Object.values(parts).map((part) => Math.round(part * 100));
        expect(Object.values(parts)).toEqual(cents.map((part) => part / 100));
        expect(all).toBe(cents.reduce((sum, part) => sum + part, 0) / 100);
        expect(Object.keys(parts)).toEqual(['sources', 'diversity', 'recency', 'watchlist', 'novelty', 'unchanged']);
      }),
      { seed: 1 },
    );
  });

  test('counts countries and languages up to the number of owners: one house in eight languages is one voice', () => {
    const one = { ...(fc.sample(signals, { numRuns: 1, seed: 1 })[0] as RankSignals), countries: 8, languages: 8 };
    const parts = (reports: number[]) => scoreStory({ ...one, sources: { reports, copies: [] } }, weights).parts;
    expect(parts([1]).diversity).toBe(0);
    expect(parts([1, 1]).diversity).toBe(1);
  });

  test('halves its recency with each half-life', () => {
    const given = fc.sample(signals, { numRuns: 1, seed: 1 })[0] as RankSignals;
    const recency = (ageHours: number) => scoreStory({ ...given, ageHours }, weights).parts.recency;
    expect([0, 12, 24, 36].map(recency)).toEqual([1, 0.5, 0.25, 0.13]);
  });
});

describe('independent sources', () => {
  const from = (id: string, owner?: string, duplicateOf?: string) => ({
    feedId: id,
    source: { id, name: id, ...(owner === undefined ? {} : { owner }) },
    duplicateOf,
  });

  test('are owners, not outlets; one without a known owner is its own; a tier tells trust', () => {
    const articles = [from('a', 'Rivages'), from('b', 'Rivages'), from('c'), from('d', undefined, 'x'), from('e')];
    expect(independentSources(articles, new Map([['e', 3]]))).toEqual({ reports: [0.6, 1, 1], copies: [1] });
  });

  test('an owner counts by the best it printed, and not again for a copy', () => {
    const articles = [from('a', 'R', 'x'), from('b', 'R'), from('c', 'S', 'x'), from('d', 'S', 'x')];
    expect(independentSources(articles, new Map([['d', 1]]))).toEqual({ reports: [1], copies: [1.25] });
  });

  test('the same article in a feed of another owner is no second report; in one of the same owner it is nothing', () => {
    const own = { id: 'b', name: 'b', owner: 'R' };
    const other = { id: 'c', name: 'c' };
    expect(independentSources([{ ...from('a', 'R'), alsoIn: [own, other] }], new Map())).toEqual({
      reports: [1],
      copies: [1],
    });
  });

  test('are the same for any order of the articles', () => {
    const articles = [from('a', 'R'), from('b'), from('c', 'S', 'x'), from('d', 'S'), from('e', undefined, 'x')];
    const tiers = new Map([
      ['b', 3],
      ['c', 1],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 5 }), (shuffled) => {
        expect(independentSources(shuffled, tiers)).toEqual(independentSources(articles, tiers));
      }),
      { seed: 1 },
    );
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
