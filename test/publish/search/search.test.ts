import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EditionMonth } from '../../../functions/contracts/stored.ts';
import { editionEntry } from '../../../functions/publish/archive/edition-entry.ts';
import { foldWords } from '../../../functions/publish/search/fold-words.ts';
import { BUCKETS, searchFiles } from '../../../functions/publish/search/search-files.ts';
import { searchScript } from '../../../functions/publish/search/search-script.ts';
import { sampleEdition } from '../sample-digest.ts';

type Bucket = Record<string, number[] | 0>;
interface Script {
  fold(text: string): string[];
  alike(term: string, word: string): boolean;
  matching(words: readonly string[], buckets: readonly Bucket[]): number[];
}
/** The script as a browser would run it, without a page: it answers its parts. */
const script = runInNewContext(searchScript.trim().replace("'use strict';\n", '').replace(/;$/, '')) as Script;

let month: EditionMonth;
beforeAll(async () => {
  const [second, first] = [await sampleEdition({ edition: 2 }), await sampleEdition()];
  const editions = [first, second].map(({ digest }) => editionEntry(digest));
  month = { schemaVersion: 1, digestId: 'quotidien', month: '2016-04', editions };
});

/** Asks as the page does; answers `[edition, story, language, headline]` rows, in its order. */
function ask(text: string, of: EditionMonth = month): [string, string, string, string][] {
  const files = new Map(searchFiles(of).map(({ name, body }) => [name, JSON.parse(body) as unknown] as const));
  const words = script.fold(text);
  const buckets = words.map((word) => files.get(`${(word.codePointAt(0) ?? 0) % BUCKETS}.json`) as Bucket);
  const rows = files.get('stories.json') as [string, string, string, string][];
  return script.matching(words, buckets).flatMap((at) => [rows[at] ?? []] as [string, string, string, string][]);
}

describe('words of the search', () => {
  test.each([
    ['L’Élysée, œuvre naïve', ['elysee', 'oeuvre', 'naive']],
    ['Straßen STRASSE', ['strassen', 'strasse']],
    ['the study of studies', ['the', 'studi', 'studies']],
    ['وَالمدينة المدينة مدينه', ['مدينه']],
    ['à de 12 11,5 2016', ['11,5', '2016']],
  ])('of «%s» are %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('are folded by the script of the page as they were for the index, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect([...script.fold(text)]).toEqual(foldWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['election', 'elections', true],
    ['journal', 'journaux', true],
    ['palmyre', 'palm', true],
    ['mars', 'marche', false],
    ['parti', 'partage', false],
    ['12', '125', false],
  ])('%s answers %s: %s', (term, word, found) => {
    expect(script.alike(term, word)).toBe(found);
  });
});

describe('the search', () => {
  test('finds every story by the words of its headline, in each of its languages', () => {
    let asked = 0;
    for (const { shown } of month.editions) {
      for (const { id, headline } of shown) {
        if (foldWords(headline).length === 0) continue;
        asked += 1;
        expect(ask(headline).map(([, story]) => story)).toContain(id);
        expect(ask(headline.toUpperCase()).map(([, story]) => story)).toContain(id);
      }
    }
    expect(asked).toBeGreaterThan(20);
    expect(new Set(month.editions.flatMap(({ shown }) => shown.map(({ lang }) => lang))).size).toBeGreaterThan(2);
  });

  test('leads a story of several editions to the last one, newest first, each once', () => {
    const rows = ask('Al-Qaryatayn');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(([, id]) => id)).size).toBe(rows.length);
    expect(rows.map(([edition]) => edition)).toEqual(
      rows
        .map(([edition]) => edition)
        .toSorted()
        .toReversed(),
    );
    expect(rows[0]?.[0]).toBe('2016-04-05T0630');
  });

  test('finds nothing for words that are not there, and does not stumble over names of objects', () => {
    for (const text of ['xylophoniste', 'constructor', '__proto__', 'toString', 'hasOwnProperty', ''])
      expect(ask(text)).toEqual([]);
  });

  test('does not depend on the order of the editions', () => {
    const again = searchFiles(structuredClone(month));
    expect(again).toEqual(searchFiles(month));
  });

  /** What the files of a month of so many stories say of a word that so many of them have. */
  function listed(stories: number, holders: number): number[] | 0 | undefined {
    const shown = Array.from({ length: stories }, (_, at) => ({
      id: at.toString(16).padStart(16, '0'),
      headline: 'x',
      lang: 'fr',
      words: at < holders ? 'grele' : 'neige',
    }));
    const edition = { ...(month.editions[0] as EditionMonth['editions'][number]), shown };
    const file = searchFiles({ ...month, editions: [edition] })[1 + (('g'.codePointAt(0) as number) % BUCKETS)];
    return (JSON.parse(file?.body ?? '') as Bucket).grele;
  }

  test('lists a word in a fifth of the stories, and not one that is more common', () => {
    expect(listed(50, 10)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(listed(50, 11)).toBe(0);
    expect(listed(100, 20)).toHaveLength(20);
    expect(listed(100, 21)).toBe(0);
  });

  test('lists every word of a month of fewer than fifty stories', () => {
    expect(listed(49, 49)).toHaveLength(49);
  });
});

/** A word of our own making, the commoner the smaller its rank. */
function wordOf(rank: number): string {
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi lo mu ra pe ti no ku'.split(' ');
  let word = '';
  for (let rest = rank + 400; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

/** Months of daily editions of twelve stories of some eighty words, as unevenly used as words are (Zipf). */
function yearOf(months: number): EditionMonth[] {
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const text = (words: number): string =>
    Array.from({ length: words }, () => wordOf(Math.floor(60_000 ** random()) - 1)).join(' ');
  return Array.from({ length: months }, (_, at) => {
    const name = `2016-${String(at + 1).padStart(2, '0')}`;
    const editions = Array.from({ length: 30 }, (_, day) => ({
      id: `${name}-${String(day + 1).padStart(2, '0')}T0630`,
      to: '2016-04-04T04:30:00.000Z',
      title: 'x',
      headlines: [],
      stories: 12,
      shown: Array.from({ length: 12 }, (_, story) => ({
        id: `${(at * 1000 + day * 12 + story).toString(16).padStart(16, '0')}`,
        headline: text(10),
        lang: 'fr',
        words: foldWords(text(95)).join(' '),
      })),
    }));
    return { schemaVersion: 1, digestId: 'quotidien', month: name, editions };
  });
}

test('a year of daily editions takes less than a megabyte, and a word in it less than 60 kB, with all headlines 200 kB', () => {
  const months = yearOf(12).map(searchFiles);
  const packed = (body: string): number => gzipSync(body).length;
  const buckets = months.flatMap((files) => files.slice(1).map(({ body }) => packed(body)));
  const stories = months.map(([first]) => packed(first?.body ?? ''));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const total = sum(buckets) + sum(stories);
  const word = sum(buckets) / BUCKETS;
  const worst = Math.max(...buckets) * 12 + sum(stories);
  console.log(
    `search over a year, packed: ${total} bytes in all; a word ${Math.round(word)} bytes, with the headlines of every month ${Math.round(word + sum(stories))}, at most ${worst}; the script ${packed(searchScript)}`,
  );
  expect(total).toBeLessThan(1_000_000);
  expect(word).toBeLessThan(60_000);
  expect(word + sum(stories)).toBeLessThan(200_000);
  expect(packed(searchScript)).toBeLessThan(3000);
});
