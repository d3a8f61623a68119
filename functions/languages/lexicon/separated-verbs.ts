/**
 * Joins a German verb with the prefixes that stand apart from it later in the sentence: `lehnte … ab` -> `ablehnte`.
 *
 * A prefix that is a preposition, too (`an`, `vor`), counts only as the last word. Shape: candidates in the order of
 * the text; most are no words. Cost: looks at most 15 words ahead.
 */
export function separatedVerbs(words: readonly string[], at: number): readonly string[] {
  const verb = (words[at] ?? '').toLowerCase();
  const end = Math.min(words.length, at + REACH);
  const found: string[] = [];
  for (let next = at + 1; next < end; next += 1) {
    const word = (words[next] ?? '').toLowerCase();
    if (PREFIXES.has(word) || (next === words.length - 1 && PREPOSITIONS.has(word))) found.push(word + verb);
  }
  return found;
}

const REACH = 16;
const PREFIXES = new Set(
  'ab fest fort frei heraus her hervor hinzu los nieder statt teil voraus weg weiter wieder zurück zusammen'.split(' '),
);
const PREPOSITIONS = new Set('an auf aus bei durch ein mit nach um unter vor zu'.split(' '));
