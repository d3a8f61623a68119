import { irregular } from './irregular.ts';
import type { LexiconLanguage } from './parse-lexicon.ts';

/**
 * Lists the irregular forms of an infinitive: `reprendre` -> `repris`, `angreifen` -> `angriff`, `angegriffen`.
 *
 * In German the participle stands without ge, too (`beginnen`, `verboten`), and the form with zu is made
 * (`anzugreifen` is a guess of `lemmasOf`). Shape: lower case; some are no words at all, which costs nothing.
 */
export function irregularFormsOf(infinitive: string, lang: LexiconLanguage): readonly string[] {
  const endings = ENDINGS[lang];
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

const endingsOf = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .split('\n')
      .map((line) => line.split(' ').filter(Boolean))
      .filter((words) => words.length > 1)
      .map(([infinitive = '', ...forms]) => [infinitive, forms]),
  );

const ENDINGS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, readonly string[]>>> = {
  fr: endingsOf(irregular.fr),
  en: endingsOf(irregular.en),
  es: endingsOf(irregular.es),
  de: endingsOf(irregular.de),
};
