import { fields } from './fields.ts';

/** The languages of a line, in its order. */
export const LEXICON_LANGUAGES = ['fr', 'en', 'es', 'de'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** One meaning: its id, and its words in each language, as written (underscores part the words of a phrase). */
export interface Concept {
  readonly id: string;
  readonly forms: Readonly<Record<LexiconLanguage, readonly string[]>>;
}

/**
 * Lists all concepts of the fields, in the order of the lists.
 *
 * A line is `id: French | English | Spanish | German`; without `id:` the first English word names the concept. A name
 * met again, in this field or another, is the same concept: its words are added. Cached. Errors: none.
 */
export function allConcepts(): readonly Concept[] {
  concepts ??= parseConcepts(Object.values(fields).join('\n'));
  return concepts;
}
let concepts: readonly Concept[] | undefined;

/** Reads concepts from lines; see `allConcepts` for their form. Lines without a bar are skipped. */
export function parseConcepts(text: string): readonly Concept[] {
  const byId = new Map<string, Concept>();
  for (const line of text.split('\n')) {
    if (!line.includes('|')) continue;
    const named = /^\s*([\w-]+):\s/.exec(line);
    const columns = line.slice(named?.[0].length ?? 0).split('|');
    const [fr = [], en = [], es = [], de = []] = columns.map((column) => column.split(/\s+/).filter(Boolean));
    const id = named?.[1] ?? en[0] ?? '';
    const { forms } = byId.get(id) ?? { forms: { fr: [], en: [], es: [], de: [] } };
    const both = {
      fr: [...forms.fr, ...fr],
      en: [...forms.en, ...en],
      es: [...forms.es, ...es],
      de: [...forms.de, ...de],
    };
    byId.set(id, { id, forms: both });
  }
  return [...byId.values()];
}
