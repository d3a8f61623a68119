import type { Quote } from '../contracts/key-point.ts';
import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';

/** A quotation, by its marks; one of a word or two is a term held at a distance, and nobody's statement. */
const QUOTATION = /«\s?([^«»\n]{1,600}?)\s?»|“([^“”\n]{1,600})”|„([^„“”\n]{1,600})[“”]|"([^"\n]{1,600})"/gu;
const MIN_WORDS = 3;

/** How far from a quotation its speaker stands. */
const REACH = 160;

/** A name as news writes it: capitalized words, with small particles between (`Emma van den Berg`). */
const NAME =
  "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?:\\s(?:(?:d[aeiou]s?|del|della|van|von|den|der|al|el|bin|ben)\\s){0,2}(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)){0,4}";

/**
 * Lists the quotations in a point, with the speaker where its sentence names one beside a verb of saying, or where it is
 * all quotation, a neighbor does: `a déclaré X`, `X said`, `selon X`, `X : « … »`.
 *
 * Shape: in order; `text` is an exact substring of `slice`, without its marks; `speaker` an exact substring of `slice`
 * or of a neighbor. Scripts without capitals give no speaker. Errors: none. Cost: linear.
 */
export function quotesOf(slice: string, language: LanguageTools, neighbors: readonly string[] = []): Quote[] {
  return Array.from(slice.matchAll(QUOTATION)).flatMap((match) => {
    const text = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (text.split(/\s+/).length < MIN_WORDS) return [];
    const end = match.index + match[0].length;
    const around = [slice.slice(end, end + REACH), slice.slice(Math.max(0, match.index - REACH), match.index)];
    // Beside a sentence with words of its own, a name next door may be anybody's.
    const whole = slice.replace(QUOTATION, '').replace(/[\s.!?…,]/g, '') === '';
    const outside = (whole ? neighbors : []).map((neighbor) =>
      neighbor.replace(QUOTATION, (quoted) => '\n'.repeat(quoted.length)),
    );
    const speaker = beforeColon(around[1] ?? '') ?? firstOf([...around, ...outside], language);
    return [speaker === undefined ? { text } : { text, speaker }];
  });
}

function beforeColon(before: string): string | undefined {
  return new RegExp(`(?:^|[.!?]\\s)(${NAME})\\s?:\\s*$`, 'u').exec(before)?.[1];
}

function firstOf(texts: readonly string[], language: LanguageTools): string | undefined {
  for (const text of texts) {
    const speaker = speakerIn(text, language);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** The name beside the first verb of saying: right after it, else right before it. */
function speakerIn(text: string, language: LanguageTools): string | undefined {
  const lower = text.toLowerCase();
  for (const cue of language.attribution) {
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + cue.length)) {
      if (/\p{L}/u.test(lower.charAt(at - 1)) || /\p{L}/u.test(lower.charAt(at + cue.length))) continue;
      const after = AFTER.exec(text.slice(at + cue.length))?.[1];
      const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
      const found = [after, before].find((name) => name !== undefined && isName(name, language));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const AFTER = new RegExp(`^\\s(${NAME})`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}’'-])(${NAME})\\s$`, 'u');

/** A pronoun or a word of grammar that begins a sentence is capitalized, and nobody's name; German writes all nouns so. */
function isName(name: string, { stopWords, anaphora }: LanguageTools): boolean {
  const folded = foldText(name);
  return folded.length > 2 && !stopWords.has(folded) && !anaphora.includes(folded);
}
