import { demonymAt } from '../../languages/demonyms.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';
import type { GroupableText } from '../cluster/terms.ts';
import { spokenSkeleton } from './cross-features.ts';
import type { LanguageLink } from './link-languages.ts';

/** More anchors than these tell a reader nothing more. */
const MAX_ANCHORS = 6;

/**
 * Writes the anchors of a link for a reader, rarest first: names and capitals as an article of the first language spells
 * them, all others unchanged. Errors: none. Cost: linear in the texts.
 */
export function writtenAnchors({ anchors }: LanguageLink, articles: readonly GroupableText[]): string[] {
  const shown = anchors.slice(0, MAX_ANCHORS);
  const wanted = new Set(shown.filter((anchor) => /^(?:name|alias:capital):/.test(anchor)));
  const spelled = new Map<string, string>();
  for (const { title, text } of articles) {
    for (const { word } of splitWords(`${title}\n${text}`)) {
      if (spelled.size === wanted.size) break;
      if (!/^[\p{Lu}\p{Lo}]/u.test(word)) continue;
      for (const anchor of [`name:${spokenSkeleton(word)}`, `alias:${demonymAt(foldText(word))[0]}`]) {
        if (wanted.has(anchor) && !spelled.has(anchor)) spelled.set(anchor, word);
      }
    }
  }
  return shown.map((anchor) => {
    const name = spelled.get(anchor);
    return name === undefined ? anchor : `name:${name}`;
  });
}
