import { monthOf } from './month-names.ts';
import { readOffset, type TimeOfDay, takeTime } from './time-of-day.ts';

const LONGEST = 100;

/**
 * Reads a date of a feed: RFC 3339 and parts of it, week and ordinal dates of ISO 8601, RFC 822 with any zone, asctime,
 * Unix seconds and milliseconds, dates in numbers, and dates in words of some thirty languages.
 *
 * Shape: ISO 8601 in UTC with milliseconds, or nothing: a date that cannot be read is never "now". A date without a
 * zone is taken as UTC. `04/05/2016` is 4 May, but with AM or PM it is American and 5 April. Years from 1990 to 2100
 * only. Source: RFC 3339, RFC 822, RFC 2822, ISO 8601; what feeds really hold.
 */
export function parseDate(text: string | undefined): string | undefined {
  const raw = asciiDigits((text ?? '').trim().slice(0, LONGEST));
  if (!/\d/.test(raw)) return undefined;
  return inUtc(mailParts(raw)) ?? inUtc(isoParts(raw)) ?? unixTime(raw) ?? inUtc(looseParts(raw));
}

interface Day {
  readonly year: number;
  /** January 0. */
  readonly month: number;
  readonly day: number;
}

type Parts = Day & TimeOfDay;

function inUtc(parts: Parts | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const { year, month, day, hour, minute, second, offsetMinutes } = parts;
  if (year < 1990 || year > 2100 || month < 0 || month > 11 || hour > 24 || minute > 59) return undefined;
  // Date would make 2 March of 31 February: a day that is not in its month is a day nobody meant.
  if (day < 1 || day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
  const at = Date.UTC(year, month, day, hour, minute - offsetMinutes, Math.min(59, second));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

const MAIL = /^(?:[A-Za-z]{3}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|[+-]\d{4})$/;

/** The way nearly all RSS feeds write a date, and all should: read without looking further. Source: RFC 2822, 3.3. */
function mailParts(raw: string): Parts | undefined {
  const [, day, name, year, ...time] = MAIL.exec(raw) ?? [];
  const month = name === undefined ? undefined : monthOf(name);
  if (month === undefined) return undefined;
  return withTime({ year: Number(year), month, day: Number(day) }, time);
}

const ISO_TIME = String.raw`(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?|[A-Za-z]{1,4})?)?$`;
const ISO_DATE = new RegExp(String.raw`^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?${ISO_TIME}`, 'i');
const ISO_WEEK = new RegExp(String.raw`^(\d{4})-?W(\d\d)(?:-?([1-7]))?${ISO_TIME}`, 'i');
const ISO_ORDINAL = new RegExp(String.raw`^(\d{4})-(\d{3})${ISO_TIME}`, 'i');

function isoParts(raw: string): Parts | undefined {
  const [, year, month = '1', day = '1', ...date] = ISO_DATE.exec(raw) ?? [];
  if (year !== undefined) return withTime({ year: Number(year), month: Number(month) - 1, day: Number(day) }, date);
  const [, weekYear, week, weekday = '1', ...ofWeek] = ISO_WEEK.exec(raw) ?? [];
  if (weekYear !== undefined) {
    // Week 1 is the one with 4 January in it; weeks begin on Monday.
    const fourth = new Date(Date.UTC(Number(weekYear), 0, 4));
    const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
    const days = monday + (Number(week) - 1) * 7 + Number(weekday) - 1;
    return Number(week) < 1 || Number(week) > 53 ? undefined : withTime(dayOfYear(Number(weekYear), days), ofWeek);
  }
  const [, ordinalYear, ordinal, ...ofOrdinal] = ISO_ORDINAL.exec(raw) ?? [];
  if (ordinalYear === undefined || Number(ordinal) < 1 || Number(ordinal) > 366) return undefined;
  return withTime(dayOfYear(Number(ordinalYear), Number(ordinal)), ofOrdinal);
}

function withTime(
  date: Day,
  [hour = '0', minute = '0', second = '0', zone]: (string | undefined)[],
): Parts | undefined {
  const offsetMinutes = readOffset(zone);
  if (offsetMinutes === undefined) return undefined;
  return { ...date, hour: Number(hour), minute: Number(minute), second: Number(second), offsetMinutes };
}

function dayOfYear(year: number, days: number): Day {
  const date = new Date(Date.UTC(year, 0, days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** Seconds or milliseconds since 1970, in a range that no other number of a date falls into. */
function unixTime(raw: string): string | undefined {
  const digits = /^(\d{9,10})(?:\.\d{1,6})?$|^(\d{12,13})$/.exec(raw);
  if (digits === null) return undefined;
  const date = new Date(digits[1] === undefined ? Number(digits[2]) : Number(digits[1]) * 1000);
  return date.getUTCFullYear() < 1990 || date.getUTCFullYear() > 2100 ? undefined : date.toISOString();
}

/** A date in any order of words and numbers: first the time of day is taken out of it, then the day is read. */
function looseParts(raw: string): Parts | undefined {
  const { time, rest, american } = takeTime(raw);
  const day = numberDay(rest, american) ?? wordDay(rest);
  return day === undefined ? undefined : { ...day, ...time };
}

const YEAR_FIRST = /(?:^|[^\d])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?:\s?[日일]|\.)?(?=$|[^\d])/;
const YEAR_LAST = /(?:^|[^\d])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?=$|[^\d])/;

function numberDay(text: string, american: boolean): Day | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first !== null && isDecoration(text.replace(first[0], ' '))) {
    return { year: Number(first[1]), month: Number(first[2]) - 1, day: Number(first[3]) };
  }
  const last = YEAR_LAST.exec(text);
  if (last === null || !isDecoration(text.replace(last[0], ' '))) return undefined;
  const [one, two] = [Number(last[1]), Number(last[2])];
  const monthFirst = two > 12 || (american && one <= 12);
  return { year: fullYear(last[3] ?? ''), month: (monthFirst ? one : two) - 1, day: monthFirst ? two : one };
}

/** What may surround a date in numbers: a weekday, "le", "Uhr"; never another number, never a path. */
function isDecoration(text: string): boolean {
  return /^[\p{L}\p{M}\s.,()'’|–-]*$/u.test(text) && text.trim().split(/\s+/).length <= 4;
}

/** Of all scripts that are read only Arabic has months of two words. */
const ARABIC = /^\p{Script=Arabic}/u;

function wordDay(text: string): Day | undefined {
  const words = text.split(/[\s,()/.|–-]+|(?<=\d)(?=\p{L}{3})/u).filter((word) => word !== '');
  if (words.length > 12) return undefined;
  // "mar. 5 avr.": a weekday may look like a month, and comes before it.
  let month: number | undefined;
  for (const [at, word] of words.entries()) {
    if (!/^\p{L}/u.test(word)) continue;
    const pair = ARABIC.test(word) ? monthOf(`${word} ${words[at + 1] ?? ''}`) : undefined;
    month = pair ?? monthOf(word) ?? month;
  }
  if (month === undefined) return undefined;
  const counts = words.filter((word) => /^\d{1,4}(?:er|st|nd|rd|th|º|ª|e)?$/.test(word));
  const year =
    counts.findLast((count) => Number.parseInt(count, 10) > 31) ?? (counts.length > 1 ? counts.at(-1) : undefined);
  const day = counts.find((count) => count !== year || counts.indexOf(count) !== counts.lastIndexOf(count));
  if (year === undefined || day === undefined || counts.length > 2) return undefined;
  return { year: fullYear(year), month, day: Number.parseInt(day, 10) };
}

/** Source: RFC 2822, 4.3: two digits below 50 are of this century. */
function fullYear(text: string): number {
  const year = Number.parseInt(text, 10);
  return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Digits of other scripts as ours, and marks of direction away. */
function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKC')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
