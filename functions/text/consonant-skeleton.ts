import { foldText } from './fold-text.ts';

/**
 * Arabic consonants as Latin letters; long vowels are dropped, like those in Latin script. Source: the common core of
 * ALA-LC romanization.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** The article and the particles that are prefixed to an Arabic word. */
const ARABIC_PREFIX = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

/** Spellings of one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'c'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/c(?=[eiy])/g, 's'],
];

/**
 * Reduces a name to its consonants, so that its spellings in several languages and scripts are equal.
 *
 * Short skeletons collide: require at least three consonants. Errors: none; other scripts give an empty text.
 * @example consonantSkeleton('Palmyre') === consonantSkeleton('Palmira')   // plmr
 */
export function consonantSkeleton(name: string): string {
  const folded = foldText(name);
  const latin = /\p{Script=Arabic}/u.test(folded)
    ? Array.from(folded.replace(ARABIC_PREFIX, ''), (letter) => ARABIC[letter] ?? '').join('')
    : latinSounds(folded);
  return latin.replace(/[^a-z]|[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');
}

function latinSounds(word: string): string {
  const plain = SOUNDS.reduce(
    (text, [letters, sound]) => text.replace(letters, sound === 'c' ? '\u0001' : sound),
    word,
  );
  return plain.replace(/[cq]/g, 'k').replaceAll('\u0001', 'c');
}
