import type { Cues } from '../contracts/language.ts';
import { oncePerKey } from '../text/once-per-key.ts';
import ar from './data/cues/ar.tsv' with { type: 'text' };
import de from './data/cues/de.tsv' with { type: 'text' };
import en from './data/cues/en.tsv' with { type: 'text' };
import es from './data/cues/es.tsv' with { type: 'text' };
import fr from './data/cues/fr.tsv' with { type: 'text' };
import it from './data/cues/it.tsv' with { type: 'text' };
import nl from './data/cues/nl.tsv' with { type: 'text' };
import pt from './data/cues/pt.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from './read-table.ts';

const tables: Readonly<Record<string, string>> = { ar, de, en, es, fr, it, nl, pt };

// biome-ignore format: lists of names
const SENTENCES = [
  'abbreviations', 'openers', 'named', 'attribution', 'anaphora', 'firstPerson', 'future', 'pronouns', 'impersonal',
  'negation', 'modality', 'openings', 'titles', 'atLeast', 'corrections',
] as const;
// biome-ignore format: lists of names
const PARTS = [
  'relatives', 'clefts', 'sources', 'informants', 'reporting', 'contested', 'quantities', 'limits', 'unsureEndings', 'finite',
] as const;
const NAMING = ['eventEndings', 'events', 'links', 'articles', 'coordinates', 'verbEndings'] as const;

/** The names of the lists in a file of `data/cues`. */
export const CUE_LISTS: readonly string[] = [
  ...SENTENCES,
  ...PARTS.map((name) => `parts.${name}`),
  ...NAMING.map((name) => `naming.${name}`),
];

/**
 * Reads the cues of a language by its code; a list may take several rows of its file. Empty lists for a language that
 * is not built in. Cached, since matchers are cached per list. Errors: none.
 */
export const cuesOf: (code: string) => Cues = oncePerKey((code) => {
  const lists = Map.groupBy(readTable(tables[code] ?? ''), (row) => cellOf(row, 'list'));
  const pick = <Name extends string>(names: readonly Name[], prefix = ''): Record<Name, readonly string[]> =>
    Object.fromEntries(
      names.map((name) => [name, (lists.get(prefix + name) ?? []).flatMap((row) => listOf(row, 'words'))]),
    ) as unknown as Record<Name, readonly string[]>;
  return { ...pick(SENTENCES), parts: pick(PARTS, 'parts.'), naming: pick(NAMING, 'naming.') };
});
