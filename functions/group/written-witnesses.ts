import { splitWords } from '../text/split-words.ts';
import { spokenSkeleton } from './cross-features.ts';
import type { LanguageLink } from './link-languages.ts';
import type { GroupableText } from './terms.ts';

/** More witnesses than these tell a reader no more. */
const MOST_WITNESSES = 6;

/**
 * Writes the witnesses of a link for a reader, rarest first: a name as an article of the first language spells it instead
 * of by its consonants, everything else as it is. Errors: none. Cost: linear in the texts.
 */
export function writtenWitnesses({ witnesses }: LanguageLink, articles: readonly GroupableText[]): string[] {
  const shown = witnesses.slice(0, MOST_WITNESSES);
  const wanted = new Set(shown.filter((witness) => witness.startsWith('name:')).map((witness) => witness.slice(5)));
  const spelled = new Map<string, string>();
  for (const { title, text } of articles) {
    for (const { word } of splitWords(`${title}\n${text}`)) {
      if (spelled.size === wanted.size) break;
      if (!/^[\p{Lu}\p{Lo}]/u.test(word)) continue;
      const skeleton = spokenSkeleton(word);
      if (wanted.has(skeleton) && !spelled.has(skeleton)) spelled.set(skeleton, word);
    }
  }
  return shown.map((witness) => {
    const name = spelled.get(witness.slice(5));
    return witness.startsWith('name:') && name !== undefined ? `name:${name}` : witness;
  });
}
