import { foldText } from './fold-text.ts';
import { once } from './once.ts';
import { beginningAt, beginsAnew, type SentenceRules } from './sentence-rules.ts';

/** `14h32 - `, `9:05 `, `[09.45] `: the time stamp of an entry in a live blog, before a capital. */
const STAMP =
  /^[[(]?\d{1,2}\s?(?:[:.]\s?[0-5]\d|h\s?(?:[0-5]\d)?)(?:\s?(?:Uhr|uur|a\.m\.|p\.m\.|am|pm|h))?[\])]?\s*(?:[-–—:|•]\s*|(?=[\p{Lu}«“"]))(?=[\p{Lu}\p{Lo}«“"¿¡\d])/u;

const DAY = String.raw`(?:,?\s*\d{1,2}\.?(?:er|º|°)?\s*(?:de\s)?\p{L}{3,10}\.?(?:\s+\d{4})?|,?\s*\p{L}{3,10}\.? \d{1,2}(?:, \d{4})?)`;
const AGENCY = String.raw`\([^()]{2,40}\)`;
const DASH = String.raw`\s*[-–—]\s+(?=[\p{Lu}\p{Lo}«“"¿¡\d])`;

/** `PARIS (AFP) - `, `LONDON, 5 March (Meridian) — `, `Paris, 3 avril. – `: place, day or agency, and a dash. */
const datelines = once((): readonly RegExp[] => [
  new RegExp(String.raw`^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,40}?${DAY}?[.,]?\s*${AGENCY}${DASH}`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’ -]{1,40}?${DAY}\.?${DASH}`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{Lu}\p{M}'’. /-]{2,40}(?:, \p{Lu}[\p{L}. ]{2,20})?${DASH}`, 'u'),
  new RegExp(String.raw`^\(\p{Lu}[^()]{1,40}\)(?:${DASH}|\s+(?=\p{Lu}))`, 'u'),
]);

/** `PROCÈS Le notaire …`: one to three words in capitals before a sentence. */
const KICKER =
  /^\p{Lu}[\p{Lu}\p{M}'’-]{3,24}(?: \p{Lu}[\p{Lu}\p{M}'’-]{2,24}){0,2}\s*[:.|]?\s+(?=\p{Lu}(?:['’\p{Ll}]| \p{Ll}))/u;

/** A sub-heading has two to nine words. */
const MIN_WORDS = 2;
const MAX_WORDS = 9;
const MAX_HEADING_LENGTH = 90;
const MIN_AFTER = 4;
/** A particle of a name with its article: `De la Tour`. */
const PARTICLE = /^De (?:la|las|los|le|lo|l['’])/;
/** Marks that a sub-heading does not have. */
const NO_HEADING = /[.:;!?…«»"“”„()[\]]/;

/** `1. `, `2) `: the number of an entry in a list. */
const NUMBERED = /^\d{1,2}[.)]\s+(?=[\p{Lu}\p{Lo}«“"])/u;

/** How a line begins: where its time stamp and dateline end, and up to where no mark ends a sentence. */
export interface LineHead {
  readonly cuts: readonly number[];
  readonly whole: number;
}

/** Finds the time stamp and the dateline at the beginning of a line, and the number of a list entry. Cost: bounded. */
export function lineHead(text: string, start: number, end: number): LineHead {
  const cuts: number[] = [];
  let from = start;
  for (const forms of [[STAMP], datelines()]) {
    const beginning = text.slice(from, Math.min(end, from + 120));
    const length = forms.map((form) => form.exec(beginning)?.[0].length ?? 0).find((found) => found > 0) ?? 0;
    if (length === 0 || from + length >= end) continue;
    from += length;
    cuts.push(from);
  }
  const numbered = NUMBERED.exec(text.slice(from, Math.min(end, from + 8)))?.[0].length ?? 0;
  return { cuts, whole: from + numbered };
}

/**
 * Finds where a kicker (only where the slice `opens` its line) and a sub-heading end that precede a sentence without a
 * mark between them.
 *
 * Shape: offsets into `text`, ascending, within `(start, end)`. Cost: bounded by the longest head.
 */
export function headCuts(text: string, start: number, end: number, opens: boolean, rules: SentenceRules): number[] {
  const cuts: number[] = [];
  let from = start;
  for (const length of [opens ? kickerLength : undefined, headingLength]) {
    const found = length?.(text, from, end, rules) ?? 0;
    if (found === 0 || from + found >= end) continue;
    from += found;
    cuts.push(from);
  }
  return cuts;
}

function kickerLength(text: string, from: number, end: number, rules: SentenceRules): number {
  const length = KICKER.exec(text.slice(from, Math.min(end, from + 90)))?.[0].length ?? 0;
  if (length === 0) return 0;
  const follows = beginningAt(text, from + length);
  const begins = rules.openers.has(follows) || rules.openers.has(follows.replace(/'.*$/, "'"));
  return begins || rules.titles.has(follows) ? length : 0;
}

/**
 * A heading ends before a capitalized function word that a lower-case word follows, after a short run without marks.
 */
function headingLength(text: string, from: number, end: number, rules: SentenceRules): number {
  if (!/[\p{Lu}\d]/u.test(text.charAt(from)) || rules.pronouns.has(beginningAt(text, from))) return 0;
  const run = text.slice(from, Math.min(end, from + MAX_HEADING_LENGTH));
  let words = 1;
  for (const { index } of run.matchAll(/ /g)) {
    const before = run.slice(0, index);
    if (words > MAX_WORDS || NO_HEADING.test(before)) return 0;
    if (
      words >= MIN_WORDS &&
      beginsAnew(text, from + index + 1, rules.beginnings) &&
      !isIncomplete(before, rules) &&
      !PARTICLE.test(run.slice(index + 1))
    ) {
      const after = text.slice(from + index + 1, Math.min(end, from + index + 200)).split(' ').length;
      return after >= MIN_AFTER ? index + 1 : 0;
    }
    words += 1;
  }
  return 0;
}

/** Whether a run cannot be a whole heading: it ends in a function word, or in a noun that a name follows. */
function isIncomplete(run: string, rules: SentenceRules): boolean {
  const last = run.slice(run.lastIndexOf(' ') + 1).toLowerCase();
  return rules.openers.has(last) || last.length < 2 || rules.named.has(foldText(last.replace(/^.*['’]/, '')));
}
