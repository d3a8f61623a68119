import type { LanguageTools } from '../../contracts/language.ts';
import { compareBy } from '../../text/compare-by.ts';
import { foldText } from '../../text/fold-text.ts';

/**
 * Groups the terms that refer to one named entity: `segolen`, `royal`, `@royal` and `@segolene royal` are one piece of
 * evidence, not four.
 *
 * `names` as returned by `namesOf`. Shape: the family of each term of a name; other terms are not listed. Names that
 * share a word are one family. The result does not depend on the order of the names.
 */
export function nameFamilies(names: readonly string[], language: LanguageTools): Map<string, string> {
  const families = new Map<string, string>();
  // Long names first, so that a lone last name finds the family of the full one.
  const sorted = [...new Set(names)].sort(compareBy('-length', (name) => name));
  const ofWord = new Map<string, string>();
  for (const name of sorted) {
    const words = name.split(' ').map((word) => word.toLowerCase());
    const folded = words.map(foldText);
    const family = folded.map((word) => ofWord.get(word)).find((known) => known !== undefined) ?? folded.join(' ');
    for (const [at, word] of words.entries()) {
      const plain = folded[at] ?? word;
      if (!ofWord.has(plain)) ofWord.set(plain, family);
      families.set(`@${plain}`, family);
      families.set(foldText(language.stem(word)), family);
    }
    families.set(`@${foldText(name)}`, family);
  }
  return families;
}
