import type { EditionLanguage } from '../contracts/language.ts';
import { labelsOf } from './labels.ts';
import { primaryTag, profileOf, profiles } from './profiles.ts';

/** The built-in languages with their labels, which are read when first asked for. */
export const languages: readonly EditionLanguage[] = profiles.map(({ code }) => withLabels(code, code));

/**
 * Finds what an edition needs of a language by its BCP 47 tag (`fr`, `fr-CA`).
 *
 * Any other language gets the labels of English. Errors: none.
 */
export function languageOf(tag: string): EditionLanguage {
  const primary = primaryTag(tag);
  return languages.find(({ code }) => code === primary) ?? withLabels(primary, 'en');
}

function withLabels(code: string, labelCode: string): EditionLanguage {
  const { name, direction } = profileOf(code);
  return {
    code,
    name,
    direction,
    get labels() {
      return labelsOf(labelCode);
    },
  };
}
