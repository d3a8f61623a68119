import { introducedAcronyms } from '../../languages/acronyms.ts';
import { capitalizedWords } from '../../languages/capitalized-words.ts';
import { findLanguage } from '../../languages/find-language.ts';
import type { Statement, Unit } from './read-statement.ts';

/** Whose statement it is: a short form of one side is the long form of the other, never two long forms. */
type Side = 'point' | 'source';

/** Short forms that a text explains, more than any article has. */
const MAX_EXPLAINED = 20;
const MAX_LETTERS = 50_000;

/**
 * Makes what joins the short forms that a text explains in parentheses with their long forms, in any statement.
 *
 * Shape: a function that gives the statement with one more key at each of these names. Cost: linear in the text.
 */
export function explainedNames(
  sentences: readonly string[],
  lang: string,
): (statement: Statement, side: Side) => Statement {
  const language = findLanguage(lang);
  const text = sentences.join(' ').slice(0, MAX_LETTERS);
  const explained = introducedAcronyms(text, language, capitalizedWords(text, language)).slice(0, MAX_EXPLAINED);
  return (statement, side) => {
    const units = statement.units.map((one) => {
      const unit = withInitials(one, statement, language.stopWords, side);
      const names = explained.filter(({ short, words }) => {
        const { words: said } = statement;
        // The long form counts at its last word; its other words are words like others.
        const from = unit.at - words.length + 1;
        return said[unit.at] === short || words.every((word, next) => said[from + next] === word);
      });
      return names.length === 0
        ? unit
        : { ...unit, keys: [...unit.keys, ...names.map(({ short }) => `@short:${short}`)] };
    });
    return { ...statement, units };
  };
}

/** Short forms that no text explains: the initials of a name, from its first word on (`Comité national du vin`, CNV). */
function withInitials(unit: Unit, { words }: Statement, stopWords: ReadonlySet<string>, side: Side): Unit {
  if (!/^\p{Lu}/u.test(unit.shown)) return unit;
  const own = words[unit.at] ?? '';
  if (/^\p{Lu}{3,6}$/u.test(unit.shown))
    return { ...unit, keys: [...unit.keys, `${side === 'point' ? 'i' : 'j'}:${own}`] };
  const told = words.slice(unit.at, unit.at + 10).filter((word) => word.length > 2 && !stopWords.has(word));
  const letters = told.slice(0, 6).map((word) => word.slice(0, 1));
  const made = [3, 4, 5, 6].filter((length) => letters.length >= length && told[0] === own);
  return {
    ...unit,
    keys: [
      ...unit.keys,
      ...made.map((length) => `${side === 'point' ? 'j' : 'i'}:${letters.slice(0, length).join('')}`),
    ],
  };
}
