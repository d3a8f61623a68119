import { foldText } from '../../text/fold-text.ts';
import { oncePerKey } from '../../text/once-per-key.ts';
import { findLanguage } from '../find-language.ts';
import { primaryTag } from '../profiles.ts';
import { conceptForms, LEXICON_LANGUAGES, type LexiconLanguage } from './concept-forms.ts';
import { irregularFormsOf } from './irregular-forms-of.ts';

interface Stemmed {
  readonly form: string;
  readonly id: string;
}

/** The lexicon of one language, for lookups. */
export interface LexiconIndex {
  readonly lang: LexiconLanguage;
  /** Concepts by the form as written, in lower case. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Concepts by the form without accents. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly Stemmed[]>;
}

/** Gives the index of a language, built when it is first asked for; none for a language without a lexicon. */
export function indexOf(tag: string): LexiconIndex | undefined {
  const lang = LEXICON_LANGUAGES.find((known) => known === primaryTag(tag));
  return lang === undefined ? undefined : builtIndex(lang);
}

const builtIndex = oncePerKey((lang: LexiconLanguage): LexiconIndex => {
  const exact: Table = new Map();
  const folded: Table = new Map();
  const stems = new Map<string, Stemmed[]>();
  for (const { id, forms } of conceptForms(lang)) {
    const { listed, made } = allFormsOf(forms, lang);
    for (const form of made) {
      add(exact, form, id);
      add(folded, foldText(form), id);
    }
    for (const form of listed) {
      add(exact, form, id);
      add(folded, foldText(form), id);
      if (!form.includes(' ')) addStem(stems, stemOf(form, lang), { form, id });
    }
  }
  return { lang, exact, folded, stems };
});

/** The listed forms, and those derived from them; a reflexive verb also counts without its pronoun: `s'est emparé`. */
function allFormsOf(written: readonly string[], lang: LexiconLanguage): { listed: string[]; made: string[] } {
  const forms = written.map(exactKeyOf);
  const alone = lang === 'fr' ? forms.map((form) => form.replace(/^s (?=\S+$)/, '')) : forms;
  return { listed: [...new Set([...forms, ...alone])], made: alone.flatMap((form) => irregularFormsOf(form, lang)) };
}

function addStem(map: Map<string, Stemmed[]>, stem: string, stemmed: Stemmed): void {
  const known = map.get(stem);
  if (known === undefined) map.set(stem, [stemmed]);
  else known.push(stemmed);
}

type Table = Map<string, string[]>;

function add(map: Table, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The key of a form: lower case, with spaces for hyphens and apostrophes. */
export function exactKeyOf(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s'’-]+/g, ' ');
}

/** Stems with accents, which French stemming needs, then folds. */
export function stemOf(word: string, lang: LexiconLanguage): string {
  return foldText(findLanguage(lang).stem(word.toLowerCase()));
}
