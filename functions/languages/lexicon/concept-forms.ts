import { oncePerKey } from '../../text/once-per-key.ts';
import table from '../data/lexicon.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from '../read-table.ts';

/** The languages of the lexicon. */
export const LEXICON_LANGUAGES = ['fr', 'en', 'es', 'de'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** One meaning: its id, and its words and phrases in one language. */
export interface ConceptForms {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Lists the concepts with their words in one language, in the order of `data/lexicon.tsv`. Errors: none. */
export const conceptForms: (lang: LexiconLanguage) => readonly ConceptForms[] = oncePerKey((lang) =>
  readTable(table).map((row) => ({ id: cellOf(row, 'id'), forms: listOf(row, lang) })),
);
