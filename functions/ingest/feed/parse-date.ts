/** Hours from UTC of the zone names of RFC 822 and of those that feeds use beside them. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  ist: 5.5,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month names of other languages as feeds write them, by their first letters. */
const OTHER_MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:janv|ene|gen)/, 0],
  [/^(?:fév|fev|febb)/, 1],
  [/^(?:mär|maer|mrt|marz)/, 2],
  [/^(?:avr|abr)/, 3],
  [/^(?:mai|mag|mei)/, 4],
  [/^(?:juin|giu)/, 5],
  [/^(?:juil|lug)/, 6],
  [/^(?:août|aout|ago)/, 7],
  [/^(?:set)/, 8],
  [/^(?:okt|ott|out)/, 9],
  [/^(?:dez|dic|déc)/, 11],
];

/**
 * Reads a date of a feed: RFC 3339 and parts of it, RFC 822 with any zone, asctime, month names of several languages.
 *
 * Shape: ISO 8601 in UTC with milliseconds, or nothing: a date that cannot be read is never "now". A date without a
 * zone is taken as UTC. Years from 1990 to 2100 only. Source: RFC 3339, RFC 822, RFC 2822; what feeds really hold.
 */
export function parseDate(text: string | undefined): string | undefined {
  const raw = text?.trim().slice(0, 100) ?? '';
  const parts = isoParts(raw) ?? wordParts(raw);
  if (parts === undefined) return undefined;
  const { year, month, day, hour, minute, second, offsetMinutes } = parts;
  if (year < 1990 || year > 2100 || month > 11 || hour > 24 || minute > 59) return undefined;
  // Date would make 2 March of 31 February: a day that is not in its month is a day nobody meant.
  if (day < 1 || day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
  const at = Date.UTC(year, month, day, hour, minute - offsetMinutes, Math.min(59, second));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number;
}

function isoParts(raw: string): Parts | undefined {
  const match =
    /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?|[A-Za-z]{2,4})?)?$/i.exec(
      raw,
    );
  if (match === null) return undefined;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', zone] = match;
  const offsetMinutes = offsetOf(zone);
  if (offsetMinutes === undefined) return undefined;
  return { ...numbers({ year, hour, minute, second, day }), month: Number(month) - 1, offsetMinutes };
}

function wordParts(raw: string): Parts | undefined {
  const words = raw
    .replace(/[,()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const clock = words.find((word) => /^\d{1,2}:\d\d(?::\d\d)?/.test(word));
  const monthAt = words.findIndex((word) => monthOf(word) !== undefined);
  if (monthAt < 0) return undefined;
  const counts = words
    .filter((word, at) => at !== monthAt && /^\d{1,4}(?:er|st|nd|rd|th|\.)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  const year = counts.findLast((count) => count > 31) ?? (counts.length > 1 ? 2000 + (counts.at(-1) ?? 0) : undefined);
  const day = counts.find((count) => count >= 1 && count <= 31);
  if (year === undefined || day === undefined) return undefined;
  const [hour = '0', minute = '0', second = '0'] = clock?.split(':') ?? [];
  const zone =
    words.find((word) => /^[+-]\d\d:?\d\d$/.test(word)) ?? words.findLast((word) => word.toLowerCase() in ZONES);
  return {
    ...numbers({ year, day, hour, minute, second }),
    month: monthOf(words[monthAt] ?? '') ?? 0,
    offsetMinutes: offsetOf(zone) ?? 0,
  };
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const english = MONTHS.indexOf(lower.slice(0, 3));
  if (!/^\p{L}{3,}\.?$/u.test(word)) return undefined;
  const other = OTHER_MONTHS.find(([start]) => start.test(lower))?.[1];
  return other ?? (english < 0 ? undefined : english);
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return 0;
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (match !== null) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
  const hours = ZONES[zone.toLowerCase()];
  return hours === undefined ? undefined : hours * 60;
}

function numbers<K extends string>(texts: Record<K, string | number | undefined>): Record<K, number> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, Number.parseInt(String(value), 10)]),
  ) as Record<K, number>;
}
