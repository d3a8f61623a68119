import { oncePerKey } from '../../text/once-per-key.ts';
import table from '../data/irregular-verbs.tsv' with { type: 'text' };
import { cellOf, listOf, readTable } from '../read-table.ts';
import type { LexiconLanguage } from './concept-forms.ts';

/**
 * Lists the irregular forms of an infinitive: `reprendre` -> `repris`, `angreifen` -> `angriff`, `angegriffen`.
 *
 * A row of `data/irregular-verbs.tsv` is an ending of infinitives with the endings of those forms that no stemmer joins
 * with it; it holds for every verb with that ending (`re-prendre`, `an-greifen`). German participles are also listed
 * without ge (`begonnen`, `verboten`). Shape: lower case; some are not words at all, which costs nothing.
 */
export function irregularFormsOf(infinitive: string, lang: LexiconLanguage): readonly string[] {
  const endings = endingsOf(lang);
  const found: string[] = [];
  for (let at = 0; at < infinitive.length - 1; at += 1) {
    const before = infinitive.slice(0, at);
    if (lang === 'en' && !ENGLISH_PREFIXES.has(before)) continue;
    if (lang === 'es' && at > 0 && infinitive.length - at < 4) continue;
    for (const form of endings.get(infinitive.slice(at)) ?? []) {
      found.push(before + form);
      if (lang === 'de' && before !== '' && form.startsWith('ge')) found.push(before + form.slice(2));
    }
  }
  return found;
}

const ENGLISH_PREFIXES = new Set(['', 'over', 'under', 'with', 're', 'up', 'out', 'fore', 'mis', 'un']);

/** Forms by the ending of the infinitive that they hold for. */
const endingsOf: (lang: LexiconLanguage) => ReadonlyMap<string, readonly string[]> = oncePerKey(
  (lang) =>
    new Map(
      readTable(table).flatMap((row) =>
        cellOf(row, 'language') === lang ? [[cellOf(row, 'infinitive'), listOf(row, 'forms')] as const] : [],
      ),
    ),
);
