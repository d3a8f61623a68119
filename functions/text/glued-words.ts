import { beginningAt, type SentenceRules } from './sentence-rules.ts';

/** Three lower-case letters, or four capitals, directly before a capital and a lower-case letter (or apostrophe). */
const SEAM = /(?<=\p{Ll}{3}|\p{Lu}{4}|[\p{Ll}\p{N}][»)%])(?=\p{Lu}(?:\p{Ll}|['’]))/gu;

/** JavaScript that a page left in its text. */
const SCRIPT =
  /(?<=^|\s|[.!?"»])(?:window\.[\w.]{1,80} ?[=(]|var \w{1,40} ?=|document\.\w{1,40}[.(=]|googletag\.|\(function ?\(|function ?\w{0,40}\([\w, ]{0,80}\) ?\{)/g;
const MAX_SCRIPT_LENGTH = 4000;

/**
 * Finds where two sentences are glued together (`le dictionnaireComment faire`, `PROPRETÉLa candidate`): only before a
 * function word that begins sentences, so that names like `YouTube` stay whole.
 *
 * Shape: offsets into `text`, ascending, within `(start, end)`. Cost: linear.
 */
export function seamCuts(text: string, start: number, end: number, rules: SentenceRules): number[] {
  const cuts: number[] = [];
  for (const { index } of text.slice(start, end).matchAll(SEAM)) {
    const word = beginningAt(text, start + index);
    const whole =
      rules.openers.has(word) && /[\s'’]/.test(text.charAt(start + index + word.length - (word.endsWith("'") ? 1 : 0)));
    if (whole || rules.openers.has(word.replace(/'.*$/, "'"))) cuts.push(start + index);
  }
  return cuts;
}

/**
 * Finds scripts in a text: the ranges `[from, to)` within `[start, end)`. Cost: linear; the length of a script is
 * bounded.
 */
export function scriptRanges(text: string, start: number, end: number): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let last = start;
  for (const { index } of text.slice(start, end).matchAll(SCRIPT)) {
    const from = start + index;
    if (from < last) continue;
    const body = text.slice(from, Math.min(end, from + MAX_SCRIPT_LENGTH));
    const close = /[)}\]];?\s*(?=$|\p{Lu}\p{Ll}+[ ,'’]|[«“])/u.exec(body);
    last = from + (close === null ? body.length : close.index + close[0].length);
    ranges.push([from, last]);
  }
  return ranges;
}
