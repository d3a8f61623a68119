import { expect, test } from 'vitest';
import { canonicalNames } from '../../functions/languages/aliases.ts';
import table from '../../functions/languages/data/aliases.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from '../../functions/languages/read-table.ts';

test('one organization is one name in every language and spelling', () => {
  const texts = [
    'EI',
    'Daech',
    'Daesh',
    "l'organisation État islamique",
    'ISIS',
    'the Islamic State group',
    'Estado Islámico',
  ];
  const names = texts.map((text) => canonicalNames(`${text} (2016)`));
  expect(names[0]).toHaveLength(1);
  for (const found of names) expect(found).toEqual(names[0]);
});

test('countries go by their code, from any language', () => {
  for (const text of [
    'La Syrie et la Russie',
    'Syria and Russia',
    'Syrien und Russland',
    'Siria y Rusia',
    'سوريا، روسيا',
  ]) {
    expect(canonicalNames(text)).toEqual(['country:RU', 'country:SY']);
  }
});

test.each([
  ['the isis of old wrote ei', 'short forms count in capitals only'],
  ['la Syrienne', 'a name is a whole word'],
  ['', 'nothing names nothing'],
])('%j names nothing: %s', (text) => {
  expect(canonicalNames(text)).toEqual([]);
});

test('each thing is named once, sorted, whatever the order of the text', () => {
  const once = canonicalNames('Syria, ISIS, Syria, Daesh, Russia');
  expect(once).toEqual([...new Set(once)].toSorted());
  expect(canonicalNames('Russia, Daesh, Syria')).toEqual(once);
});

test('every name of the table is found by itself, and no short form stands for two things', () => {
  const rows = readTable(table);
  const shorts = rows.flatMap((row) => listOf(row, 'short'));
  expect(new Set(shorts).size).toBe(shorts.length);
  for (const row of rows) {
    const names = [...listOf(row, 'names'), ...listOf(row, 'short')];
    expect(names).not.toEqual([]);
    for (const name of names) expect(canonicalNames(name), name).toContain(cellOf(row, 'id'));
  }
});
