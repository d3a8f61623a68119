import type { Quote } from '../contracts/key-point.ts';
import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';

/** A quotation, by its marks; one or two quoted words are scare quotes, not a statement. */
const QUOTATION = /«\s?([^«»\n]{1,600}?)\s?»|“([^“”\n]{1,600})”|„([^„“”\n]{1,600})[“”]|"([^"\n]{1,600})"/gu;
const MIN_WORDS = 3;

/** How far from a quotation its speaker is searched, in UTF-16 code units. */
const MAX_DISTANCE = 160;

/** A name as it appears in news: capitalized words, with particles in between (`Emma van den Berg`). */
const NAME =
  "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?:\\s(?:(?:d[aeiou]s?|del|della|van|von|den|der|al|el|bin|ben)\\s){0,2}(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)){0,4}";

/**
 * Lists the quotations in a point, with the speaker where its sentence names one next to a verb of saying or, if the
 * sentence is all quotation, a neighboring sentence does: `a déclaré X`, `X said`, `selon X`, `X : « … »`.
 *
 * Shape: in order; `text` is an exact substring of `slice`, without its marks; `speaker` an exact substring of `slice`
 * or of a neighbor. Scripts without capitals give no speaker. Errors: none. Cost: linear.
 */
export function quotesOf(slice: string, language: LanguageTools, neighbors: readonly string[] = []): Quote[] {
  return Array.from(slice.matchAll(QUOTATION)).flatMap((match) => {
    const text = match.slice(1).join('').trim();
    if (text.split(/\s+/).length < MIN_WORDS) return [];
    const end = match.index + match[0].length;
    const after = slice.slice(end, end + MAX_DISTANCE);
    const before = slice.slice(Math.max(0, match.index - MAX_DISTANCE), match.index);
    // If the sentence has words of its own, a name in a neighboring sentence may belong to anyone.
    const whole = slice.replace(QUOTATION, '').replace(/[\s.!?…,]/g, '') === '';
    const outside = (whole ? neighbors : []).map((neighbor) =>
      neighbor.replace(QUOTATION, (quoted) => '\n'.repeat(quoted.length)),
    );
    const speaker = beforeColon(before) ?? firstSpeaker([after, before, ...outside], language);
    return [speaker === undefined ? { text } : { text, speaker }];
  });
}

function beforeColon(before: string): string | undefined {
  return new RegExp(`(?:^|[.!?]\\s)(${NAME})\\s?:\\s*$`, 'u').exec(before)?.[1];
}

function firstSpeaker(texts: readonly string[], language: LanguageTools): string | undefined {
  for (const text of texts) {
    const speaker = speakerIn(text, language);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** The name next to the first verb of saying: right after it, else right before it. */
function speakerIn(text: string, language: LanguageTools): string | undefined {
  const lower = text.toLowerCase();
  for (const cue of language.attribution) {
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + cue.length)) {
      if (/\p{L}/u.test(lower.charAt(at - 1)) || /\p{L}/u.test(lower.charAt(at + cue.length))) continue;
      const after = AFTER.exec(text.slice(at + cue.length))?.[1];
      const before = BEFORE.exec(text.slice(Math.max(0, at - MAX_DISTANCE), at))?.[1];
      const found = [after, before].find((name) => name !== undefined && isName(name, language));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const AFTER = new RegExp(`^\\s(${NAME})`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}’'-])(${NAME})\\s$`, 'u');

/** A pronoun or function word at the beginning of a sentence is capitalized, but not a name, nor is every German noun. */
function isName(name: string, { stopWords, anaphora }: LanguageTools): boolean {
  const folded = foldText(name);
  return folded.length > 2 && !stopWords.has(folded) && !anaphora.includes(folded);
}
