import type { EditionLabels } from '../contracts/language.ts';
import { once } from '../text/once.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import table from './data/labels.tsv' with { type: 'text' };
import { cellOf, readTable } from './read-table.ts';

const rows = once(() => readTable(table));

/**
 * Gives the labels of an edition in a built-in language, by its code.
 *
 * A dot in a name is a level (`plurals.stories.one`); an empty cell is a plural form that the language does not have.
 * Errors: none; `test/languages/data.test.ts` checks that every label has its words in every language.
 */
export const labelsOf: (code: string) => EditionLabels = oncePerKey((code) => {
  const labels: Tree = {};
  for (const row of rows()) {
    const words = cellOf(row, code);
    if (words !== '') set(labels, cellOf(row, 'label').split('.'), words);
  }
  const quotes = String(labels.quotes).split('{text}');
  return { ...labels, quotes } as unknown as EditionLabels;
});

interface Tree {
  [name: string]: string | Tree;
}

function set(tree: Tree, [name = '', ...rest]: readonly string[], words: string): void {
  if (rest.length === 0) {
    tree[name] = words;
    return;
  }
  const below = tree[name];
  const branch: Tree = typeof below === 'object' ? below : {};
  tree[name] = branch;
  set(branch, rest, words);
}
