import type { EditionLabels, PluralForms } from '../../contracts/language.ts';
import { languageOf } from '../../languages/languages.ts';
import { frenchSpaces } from './french-spaces.ts';

const known = new Map<string, EditionLabels>();

/** The words of an edition in a language, set as its typography wants them. */
export function wordsOf(lang: string): EditionLabels {
  const words = known.get(lang) ?? typeset(languageOf(lang).labels, lang);
  known.set(lang, words);
  return words;
}

/** Writes a count with the plural form of the language: `1 sujet`, `2 sujets`. */
export function counted(forms: PluralForms, n: number, lang: string): string {
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
  return form.replace('{n}', new Intl.NumberFormat(lang).format(n));
}

function typeset<T>(value: T, lang: string): T {
  if (typeof value === 'string') return frenchSpaces(value, lang) as T;
  if (Array.isArray(value)) return value.map((item) => typeset(item, lang)) as T;
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, item]) => [name, typeset(item, lang)]),
  ) as T;
}
