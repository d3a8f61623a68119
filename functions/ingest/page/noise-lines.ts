import type { PageNoise } from '../../contracts/language.ts';
import { pageNoiseOf } from '../../languages/page-noise.ts';
import { profiles } from '../../languages/profiles.ts';
import { foldText } from '../../text/fold-text.ts';
import { parseDate } from '../feed/parse-date.ts';

/** A notice is short; a paragraph that happens to begin like one is longer. */
const MAX_NOISE_LENGTH = 160;

/** A one-word cue must stand before a colon or alone: `Photo : …`, not `Photographers say …`. */
const AFTER_SHORT_CUE = /^\s*(?:[:|/(©–—-]|$)/;

/** Credits and copyright lines need no language. */
const CREDIT = /^(?:©|\(c\)\s|ph(?:oto)?\.?\s*[:©])/i;

/** A clock alone, a counter (`2 / 6`, `Image 1 of 5`), an address alone. */
const BOILERPLATE =
  /^(?:\d{1,2}\s?[:h]\s?\d{2}|(?:\p{L}+ )?\d{1,3} (?:of|de|von|di|van|sur|من|\/) \d{1,3}|https?:\/\/\S+)$/iu;

/** A byline alone: a word before a name of a few words, and nothing that ends like a sentence. */
const BYLINE =
  /^(?:by|par|por|von|di|door|بقلم)\s*:?\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){0,4}$/iu;
const MAX_STAMP_LENGTH = 90;

/** Whether a short line says who wrote and when, and nothing more: its parts are bylines and dates. */
function isStamp(line: string): boolean {
  if (line.length > MAX_STAMP_LENGTH) return false;
  const parts = line.split(/\s*[|•·]\s*|\s+[–—-]\s+/).filter((part) => part !== '');
  return parts.every((part) => (BYLINE.test(part) && !/\.$/.test(part)) || isDate(part));
}

/** A line that is read as a date and holds few words beside it; a sentence with a date in it does not. */
function isDate(line: string): boolean {
  if (!/\p{N}/u.test(line) || line.split(/\s+/).length > 9 || /\p{L}{4,}\.$/u.test(line)) return false;
  const words = line.match(/\p{L}{3,}/gu) ?? [];
  return words.length <= 4 && /(?:19|20)\d\d|[٠-٩]{4}/.test(line) && parseDate(line) !== undefined;
}

/** Whether a line says that the rest is for subscribers. */
export function speaksOfSubscribers(line: string): boolean {
  if (line.length > MAX_NOISE_LENGTH) return false;
  const folded = foldText(line);
  return everyNoise().some(({ paywall }) => foldedStarts(paywall).some(({ phrase }) => folded.includes(phrase)));
}

/** The cues of all built-in languages. */
export function everyNoise(): readonly PageNoise[] {
  return profiles.map(({ code }) => pageNoiseOf(code));
}

const starts = new WeakMap<readonly string[], { phrase: string; single: boolean }[]>();

/** How surely a line begins like a notice in any language: 0 not at all, 1 by a word, 2 by a phrase or a sign. */
export function noticeCue(line: string): number {
  if (CREDIT.test(line) || BOILERPLATE.test(line) || !/[\p{L}\p{N}]/u.test(line)) return 2;
  if (isStamp(line) || speaksOfSubscribers(line)) return 2;
  const folded = foldText(line.slice(0, 80));
  let cue = 0;
  for (const { noise } of everyNoise()) {
    for (const { phrase, single } of foldedStarts(noise)) {
      if (!folded.startsWith(phrase) || /^[\p{L}\p{N}]/u.test(folded.slice(phrase.length))) continue;
      cue = Math.max(cue, single ? 1 : 2);
    }
  }
  return cue;
}

/** Whether a line is a notice (read also, caption, newsletter, sharing) and no part of the article. */
export function isNoise(line: string, cues: readonly Pick<PageNoise, 'noise'>[]): boolean {
  if (line.length > MAX_NOISE_LENGTH) return false;
  if (CREDIT.test(line) || BOILERPLATE.test(line) || !/[\p{L}\p{N}]/u.test(line)) return true;
  if (isStamp(line) || speaksOfSubscribers(line)) return true;
  const folded = foldText(line);
  return cues.some(({ noise }) =>
    foldedStarts(noise).some(({ phrase, single }) => {
      if (!folded.startsWith(phrase)) return false;
      const rest = folded.slice(phrase.length);
      return single ? AFTER_SHORT_CUE.test(rest) : !/^[\p{L}\p{N}]/u.test(rest) && !endsLikeSentence(line, rest);
    }),
  );
}

/** `Sign up for …` is a notice; a whole sentence of some length that begins so may be news. */
function endsLikeSentence(line: string, rest: string): boolean {
  return /[.!?]["»”]?$/.test(line) && line.length > 90 && !/^\s*:/.test(rest);
}

function foldedStarts(noise: readonly string[]): { phrase: string; single: boolean }[] {
  const known = starts.get(noise);
  if (known !== undefined) return known;
  const made = noise.map((phrase) => ({ phrase: foldText(phrase), single: !phrase.includes(' ') }));
  starts.set(noise, made);
  return made;
}
