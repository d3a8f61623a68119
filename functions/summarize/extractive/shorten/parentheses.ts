import type { Part } from './part.ts';

/** Finds the parentheses of a sentence with the space before each; one glued to a word (`élu(e)s`) is part of it. */
export function parentheses(slice: string): Part[] {
  return Array.from(slice.matchAll(/\s\([^()]{1,200}\)(?=[\s,;:.!?،…]|$)/gu), (match) => ({
    kind: 'parenthesis',
    start: match.index,
    end: match.index + match[0].length,
    needsVerb: false,
  }));
}
