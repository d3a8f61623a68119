import type { LexiconLanguage } from './concept-forms.ts';

/**
 * Guesses lemmas of inflected forms whose stem is not that of their infinitive.
 *
 * French plurals (`élus`, `augmentent`), Spanish plurals, German participles (`getötet`, `angegriffen` is irregular and
 * listed, `aufgestellt`), preterites (`tötete`) and infinitives with zu (`abzulehnen`). Shape: lower-case words, the
 * likeliest first; guesses may not be words at all. Errors: none.
 */
export function lemmasOf(form: string, lang: LexiconLanguage): readonly string[] {
  return (RULES[lang] ?? [])
    .map(([ending, lemma]) => form.replace(ending, lemma))
    .filter((guess) => guess !== form && guess.length > 2);
}

const PREFIXES =
  '(ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|heraus|her|hervor|hin|hinzu|los|mit|nach|nieder|statt|teil|um|unter|vor|voraus|vorbei|weg|weiter|wieder|zurück|zusammen|zu)';

const RULES: Partial<Record<LexiconLanguage, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/s$/, ''],
    [/es?$/, ''],
    [/es$/, ''],
    [/aux$/, 'al'],
    [/ent$/, 'er'],
    [/issent$/, 'ir'],
    [/ent$/, 're'],
  ],
  es: [
    [/s$/, ''],
    [/as?$/, 'o'],
  ],
  de: [
    [new RegExp(`^${PREFIXES}ge(.{2,})t(?:e[rnms]?)?$`), '$1$2en'],
    [new RegExp(`^${PREFIXES}ge(.{2,})et(?:e[rnms]?)?$`), '$1$2en'],
    [new RegExp(`^${PREFIXES}zu(.{3,})$`), '$1$2'],
    [/^ge(.{2,})et(?:e[rnms]?)?$/, '$1en'],
    [/^ge(.{2,})t(?:e[rnms]?)?$/, '$1en'],
    [/ete[nt]?$/, 'en'],
    [/te[nt]?$/, 'en'],
    [/tet$/, 'ten'],
    [/t(?:e[rnms])?$/, 'en'],
  ],
};
