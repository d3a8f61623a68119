import { introducedAcronyms } from '../../languages/acronyms.ts';
import { capitalizedWords } from '../../languages/capitalized-words.ts';
import { findLanguage } from '../../languages/find-language.ts';
import type { Statement } from './read-statement.ts';

/** Short forms that a text explains, more than any article has. */
const MOST_EXPLAINED = 20;
const MOST_LETTERS = 50_000;

/**
 * Makes what joins the short forms that a text explains in parentheses with their long forms, in any statement.
 *
 * Shape: a function that gives the statement with one more key at each of these names. Cost: linear in the text.
 */
export function explainedNames(sentences: readonly string[], lang: string): (statement: Statement) => Statement {
  const language = findLanguage(lang);
  const text = sentences.join(' ').slice(0, MOST_LETTERS);
  const explained = introducedAcronyms(text, language, capitalizedWords(text, language)).slice(0, MOST_EXPLAINED);
  if (explained.length === 0) return (statement) => statement;
  return (statement) => {
    const units = statement.units.map((unit) => {
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
