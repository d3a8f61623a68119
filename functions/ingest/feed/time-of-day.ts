/** A time of day and how far its zone is from UTC. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number;
}

/** Hours from UTC of the zone names of RFC 822 and of those that feeds use beside them. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2 },
  ...{ eet: 2, eest: 3, msk: 3, trt: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ akst: -9, akdt: -8, hst: -10, art: -3, brt: -3, jst: 9, kst: 9, hkt: 8, sgt: 8, ist: 5.5 },
  ...{ aest: 10, aedt: 11, acst: 9.5, awst: 8, nzst: 12, nzdt: 13, sast: 2, wat: 1, eat: 3, cat: 2 },
};

/** Minutes from UTC that a zone stands for: a name, `+02:00`, `GMT+2`; nothing for one that is not known; 0 for none. */
export function readOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return 0;
  const [, sign, hours = '0', minutes = '0'] = /^(?:GMT|UTC?)?\s?([+-])(\d\d?):?(\d\d)?$/i.exec(zone) ?? [];
  if (sign !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    return offset > 14 * 60 || Number(minutes) > 59 ? undefined : sign === '-' ? -offset : offset;
  }
  // The single letters of RFC 822 were defined the wrong way round and mean nothing. Source: RFC 2822, 4.3.
  if (/^[a-ik-z]$/i.test(zone)) return 0;
  const known = ZONES[zone.toLowerCase()];
  return known === undefined ? undefined : known * 60;
}

const HALF = String.raw`a\.?m\b\.?|p\.?m\b\.?|오전|오후|上午|下午|午前|午後|ص(?!\p{L})|م(?!\p{L})|π\.?μ\.?|μ\.?μ\.?`;
const CLOCK = new RegExp(
  String.raw`(?:(${HALF})\s*)?(?<![\d])(\d{1,2})(?:\s?[:h時点시]\s?(?:(\d\d)(?:\s?[:分분m]\s?(?:(\d\d)(?:[.,]\d{1,9})?\s?[秒초s]?)?)?)?|\.(\d\d)(?=\s*(?:uhr|h\b)))(?!\d)\s*(${HALF}|uhr\b|h\b)?`,
  'iu',
);
const OFFSET = /(?:(?:GMT|UTC?)\s?)?([+-]\d\d?:?\d\d|(?<=(?:GMT|UTC)\s?)[+-]\d\d?)(?!\d)/i;

/**
 * Takes the time of day and its zone out of a date: what they are (midnight UTC where there are none), what is left, and
 * whether the clock has twelve hours in Latin letters, as American dates have.
 */
export function takeTime(text: string): { time: TimeOfDay; rest: string; american: boolean } {
  const clock = CLOCK.exec(text);
  if (clock === null) return { time: { hour: 0, minute: 0, second: 0, offsetMinutes: 0 }, rest: text, american: false };
  const [whole, before, hours, minutes, seconds = '0', dotted, after] = clock;
  const half = (before ?? after ?? '').toLowerCase();
  const tail = text.slice(clock.index + whole.length);
  const head = text.slice(0, clock.index).replace(/T$/, ' ');
  const offset = OFFSET.exec(tail);
  const named = /(?<![\p{L}/])([A-Z]{1,4})(?![\p{L}/])/giu;
  const name = [...tail.matchAll(named)].map(([, zone = '']) => zone).find((zone) => zone.toLowerCase() in ZONES);
  const left = tail.replace(/\([^)]*\)/g, ' ').replace(offset?.[0] ?? '', ' ');
  return {
    time: {
      hour: hourOf(Number(hours), half),
      minute: Number(minutes ?? dotted ?? '0'),
      second: Number(seconds),
      offsetMinutes: readOffset(offset?.[1] ?? name) ?? 0,
    },
    rest: `${head} ${name === undefined ? left : left.replace(name, ' ')}`,
    american: /^[ap]\.?m/.test(half),
  };
}

function hourOf(hour: number, half: string): number {
  if (/^p|^(?:오후|下午|午後|م|μ)/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^a|^(?:오전|上午|午前|ص|π)/.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}
