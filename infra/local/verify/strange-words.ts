import type { Digest } from '../../../functions/contracts/digest.ts';
import { languages } from '../../../functions/languages/languages.ts';
import { longTime } from '../../../functions/publish/formats/local-time.ts';
import { wordsOf } from '../../../functions/publish/formats/words.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';
import { splitWords } from '../../../functions/text/split-words.ts';

/** Dates, names of languages and parts of a rank are written in few words of their own; a claim takes more. */
const MAX_WORDS = 7;

/**
 * Lists the texts of a rendering that neither the edition nor the words of any language of ours hold: what somebody
 * added. `texts` are its runs of text, in order.
 */
export function strangeWords(texts: readonly string[], digest: Digest): string[] {
  const known = [...knownTexts(digest)].toSorted((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    let rest = normalizeLine(text);
    if (letters(rest) <= MAX_WORDS) return [];
    for (const piece of known) {
      if (rest.length === 0) break;
      rest = rest.replaceAll(piece, ' ');
    }
    return letters(rest) > MAX_WORDS ? [text.trim().slice(0, 160)] : [];
  });
}

/** Counts words that hold a letter: numbers are dates, counts and parts of a rank. */
function letters(text: string): number {
  return splitWords(text).filter(({ word }) => /\p{L}/u.test(word)).length;
}

function knownTexts(digest: Digest): Set<string> {
  const known = new Set<string>();
  const add = (text: string): void => {
    const line = normalizeLine(text);
    if (line.length > 2) known.add(line);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      add(value);
      for (const line of value.split('\n')) add(line);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (!Array.isArray(value)) add(key);
        walk(item);
      }
    }
  };
  walk(digest);
  for (const instant of [digest.from, digest.to]) add(longTime(instant, digest.lang, digest.timeZone));
  // A point with deletions shows its sentence in pieces.
  for (const { keyPoints } of digest.stories)
    for (const { evidence, deletions = [] } of keyPoints) {
      let from = 0;
      const sentence = evidence[0]?.text ?? '';
      for (const [start, end] of [...deletions, [sentence.length, sentence.length] as const]) {
        add(sentence.slice(from, start));
        add(sentence.slice(start, end));
        from = end;
      }
    }
  const ours = (value: unknown): void => {
    if (typeof value === 'string') for (const part of value.split(/\{\w+\}/)) add(part);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(ours);
  };
  for (const { code } of languages) ours(wordsOf(code));
  return known;
}
