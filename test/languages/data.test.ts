import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CUE_LISTS } from '../../functions/languages/cues.ts';
import { LEXICON_LANGUAGES } from '../../functions/languages/lexicon/concept-forms.ts';
import { profiles } from '../../functions/languages/profiles.ts';
import { cellOf, listOf, readTable } from '../../functions/languages/read-table.ts';

const folder = new URL('../../functions/languages/data/', import.meta.url);
const builtIn = profiles.map(({ code }) => code);

/** The columns of each table, in order, and how many of the first ones are the key of a row. */
const TABLES: Readonly<Record<string, readonly [columns: readonly string[], key: number]>> = {
  'aliases.tsv': [['id', 'names', 'short'], 1],
  'days.tsv': [['day', ...builtIn], 1],
  'demonyms.tsv': [['country', 'demonyms', 'capitals'], 1],
  'irregular-verbs.tsv': [['language', 'infinitive', 'forms'], 2],
  'labels.tsv': [['label', ...builtIn], 1],
  'lexicon.tsv': [['id', 'field', ...LEXICON_LANGUAGES], 1],
  'months.tsv': [['month', ...builtIn], 1],
  'numbers.tsv': [['value', ...builtIn], 1],
  // A list may take several rows: no two of them are the same.
  'page-noise.tsv': [['language', 'list', 'phrases'], 3],
  ...Object.fromEntries(builtIn.map((code) => [`cues/${code}.tsv`, [['list', 'words'], 2] as const])),
};

test('every file of data has its line here, and every line its file', () => {
  expect(globSync('**/*.*', { cwd: folder }).toSorted()).toEqual(Object.keys(TABLES).toSorted());
});

describe.each(Object.entries(TABLES))('%s', (name, [columns, key]) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const [header = '', ...lines] = text.split('\n').slice(0, -1);
  const cells = lines.map((line) => line.split('\t'));

  test('ends with a line feed, and has no empty line and no other white space than spaces and tabs', () => {
    expect(text.endsWith('\n')).toBe(true);
    expect(lines.filter((line) => line.trim() === '' || /[^\S\t \u00A0\u202F]/.test(line))).toEqual([]);
  });

  test('has its columns, those of all languages among them, and a cell in each', () => {
    expect(header.split('\t').slice(0, columns.length)).toEqual(columns);
    const width = header.split('\t').length;
    expect(new Set(header.split('\t')).size).toBe(width);
    expect(cells.filter((row) => row.length !== width)).toEqual([]);
  });

  test('has trimmed cells in NFC, and lists without an empty or repeated word', () => {
    const all = cells.flat();
    expect(all.filter((cell) => cell !== cell.trim() || cell !== cell.normalize('NFC'))).toEqual([]);
    if (name === 'labels.tsv') return;
    expect(all.filter((cell) => /,(?! \S)|\s,|^,/.test(cell))).toEqual([]);
    const lists = all.map((cell) => cell.split(', '));
    expect(lists.filter((words) => new Set(words).size < words.length)).toEqual([]);
  });

  test('has each key once', () => {
    const keys = cells.map((row) => row.slice(0, key).join('\t'));
    expect(keys.filter((id) => /^$|^\t|\t$/.test(id))).toEqual([]);
    expect(keys.filter((id, at) => keys.indexOf(id) !== at)).toEqual([]);
  });
});

test.each(builtIn)(
  'the cues of %s have known names, all rows of a list stand together, and no word comes twice',
  (code) => {
    const rows = readTable(readFileSync(new URL(`cues/${code}.tsv`, folder), 'utf8'));
    const lists = rows.map((row) => cellOf(row, 'list'));
    expect(lists.filter((list) => !CUE_LISTS.includes(list))).toEqual([]);
    expect(lists.filter((list, at) => at !== lists.indexOf(list) && lists[at - 1] !== list)).toEqual([]);
    const words = rows.flatMap((row) => listOf(row, 'words').map((word) => `${cellOf(row, 'list')}: ${word}`));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  },
);

test('the noise of pages is that of built-in languages', () => {
  const rows = readTable(readFileSync(new URL('page-noise.tsv', folder), 'utf8'));
  const kinds = new Set(rows.map((row) => `${cellOf(row, 'language')} ${cellOf(row, 'list')}`));
  expect([...kinds].toSorted()).toEqual(builtIn.flatMap((code) => [`${code} noise`, `${code} paywall`]).toSorted());
});

describe('reading a table', () => {
  test('gives rows by the names of the columns; a cell that is not there is empty', () => {
    const [first, second, ...more] = readTable('key\tfr\nun\tmot, deux mots\ndeux\t\n');
    expect(more).toEqual([]);
    expect(first).toEqual({ key: 'un', fr: 'mot, deux mots' });
    expect(listOf(first ?? {}, 'fr')).toEqual(['mot', 'deux mots']);
    expect(listOf(second ?? {}, 'fr')).toEqual([]);
    expect(cellOf(second ?? {}, 'de')).toBe('');
    expect(readTable('')).toEqual([]);
  });
});
