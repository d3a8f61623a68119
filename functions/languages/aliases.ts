import { foldText } from '../text/fold-text.ts';
import { once } from '../text/once.ts';
import table from './data/aliases.tsv' with { type: 'text' };
import { profiles } from './profiles.ts';
import { cellOf, listOf, readTable } from './read-table.ts';
import { regionNames } from './region-names.ts';

/**
 * Lists the entities of the alias table, and the countries, that a text names, each once, by one id for all languages.
 *
 * Short forms count only as they are written, in capitals. Countries are named by their ISO code (`country:SY`), from
 * the names that Unicode CLDR gives in our languages. Shape: sorted. Cost: linear in the text.
 */
export function canonicalNames(text: string): string[] {
  const found = new Set<string>();
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of words) {
    const short = shortForms().get(word);
    if (short !== undefined) found.add(short);
  }
  const folded = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (let at = 0; at < folded.length; at += 1) {
    for (const { id } of namesAt((place) => folded[place] ?? '', at)) found.add(id);
  }
  return [...found].sort();
}

/**
 * Finds the longest name of the table that begins at a word: the id of what it names, and its length in words.
 *
 * `folded` gives the words of a sentence by position, folded, and an empty text beyond its end; `written` is the word
 * at `at` as written, since short forms count only in capitals. Errors: none; no name gives undefined.
 */
export function aliasAt(
  folded: (at: number) => string,
  written: string,
  at: number,
): { readonly id: string; readonly length: number } | undefined {
  const short = shortForms().get(written);
  let longest = short === undefined ? undefined : { id: short, length: 1 };
  for (const name of namesAt(folded, at)) {
    if (longest === undefined || name.length > longest.length) longest = name;
  }
  return longest;
}

function namesAt(folded: (at: number) => string, at: number): readonly Name[] {
  const names = namesByFirst().get(folded(at));
  return names === undefined
    ? NONE
    : names.filter(({ words }) => words.every((word, next) => folded(at + next) === word));
}

const NONE: readonly Name[] = [];

const rows = once(() => readTable(table));

const shortForms = once(
  () => new Map(rows().flatMap((row) => listOf(row, 'short').map((form) => [form, cellOf(row, 'id')] as const))),
);

interface Name {
  readonly id: string;
  readonly words: readonly string[];
  readonly length: number;
}

const namesByFirst = once(() => {
  const index = new Map<string, Name[]>();
  const names = [
    ...rows().flatMap((row) => listOf(row, 'names').map((name) => ({ id: cellOf(row, 'id'), name }))),
    ...profiles.flatMap(({ code }) => countryNames(code)),
  ];
  for (const { id, name } of names) {
    const words = foldText(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const first = words[0];
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), { id, words, length: words.length }]);
  }
  return index;
});

/** CLDR also names regions that are not countries, and old codes that became others. */
function countryNames(language: string): { id: string; name: string }[] {
  return regionNames(language).flatMap(([code, name]) =>
    NO_COUNTRY.has(code) ? [] : [{ id: `country:${code}`, name }],
  );
}

const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'US', 'GB', 'UK', 'SU', 'DD', 'YU']);
