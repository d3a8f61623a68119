import { demonymAt } from '../../languages/demonyms.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';
import type { GroupableText } from '../cluster/terms.ts';
import { spokenSkeleton } from './cross-features.ts';
import type { LanguageLink } from './link-languages.ts';

/** More witnesses than these tell a reader no more. */
const MAX_WITNESSES = 6;

/**
 * Writes the witnesses of a link for a reader, rarest first: names and capitals as an article of the first language spells
 * them, everything else as it is. Errors: none. Cost: linear in the texts.
 */
export function writtenAnchors({ anchors }: LanguageLink, articles: readonly GroupableText[]): string[] {
  const shown = anchors.slice(0, MAX_WITNESSES);
  const wanted = new Set(shown.filter((witness) => /^(?:name|alias:capital):/.test(witness)));
  const spelled = new Map<string, string>();
  for (const { title, text } of articles) {
    for (const { word } of splitWords(`${title}\n${text}`)) {
      if (spelled.size === wanted.size) break;
      if (!/^[\p{Lu}\p{Lo}]/u.test(word)) continue;
      for (const witness of [`name:${spokenSkeleton(word)}`, `alias:${demonymAt(foldText(word))[0]}`]) {
        if (wanted.has(witness) && !spelled.has(witness)) spelled.set(witness, word);
      }
    }
  }
  return shown.map((witness) => {
    const name = spelled.get(witness);
    return name === undefined ? witness : `name:${name}`;
  });
}
