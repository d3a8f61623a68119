import { editionIdOf } from '../contracts/edition-id.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A schedule that names no day in four years (30 February) has no next edition. */
const MAX_DAYS = 1461;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Says when the edition after an instant is due, by a schedule of five cron fields in a time zone.
 *
 * A local time that daylight saving skips is passed over, as EventBridge Scheduler does. Answers nothing for a schedule
 * that never comes.
 */
export function nextEdition(schedule: string, timeZone: string, after: string): string | undefined {
  const [minutes = [], hours = [], days, months, weekdays] = fieldsOf(schedule);
  const today = Date.parse(`${editionIdOf(after, timeZone).slice(0, 10)}T00:00:00Z`);
  for (let ahead = 0; ahead < MAX_DAYS; ahead += 1) {
    const date = new Date(today + ahead * DAY);
    if (!days?.includes(date.getUTCDate()) || !months?.includes(date.getUTCMonth() + 1)) continue;
    if (!weekdays?.some((day) => day % 7 === date.getUTCDay())) continue;
    for (const hour of hours) {
      for (const minute of minutes) {
        const due = instantOf(date.getTime() + (hour * 60 + minute) * MINUTE, timeZone);
        if (due !== undefined && due > after) return due;
      }
    }
  }
  return undefined;
}

/** The instant of a local time, which is given as if it were UTC; nothing for one that the clocks skip. */
function instantOf(local: number, timeZone: string): string | undefined {
  const shown = (instant: number): number => {
    const id = editionIdOf(new Date(instant).toISOString(), timeZone);
    return Date.parse(`${id.slice(0, 13)}:${id.slice(13)}:00Z`);
  };
  const first = local - (shown(local) - local);
  const instant = first - (shown(first) - local);
  return shown(instant) === local ? new Date(instant).toISOString() : undefined;
}

function fieldsOf(schedule: string): number[][] {
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = schedule.trim().split(/\s+/);
  return [
    valuesOf(minute, 0, 59),
    valuesOf(hour, 0, 23),
    valuesOf(day, 1, 31),
    valuesOf(month, 1, 12, MONTHS, 1),
    valuesOf(weekday, 0, 7, DAYS),
  ];
}

function valuesOf(field: string, least: number, most: number, names: readonly string[] = [], shift = 0): number[] {
  const number = (word: string): number => {
    const at = names.indexOf(word.toUpperCase());
    return at < 0 ? Number(word) : at + shift;
  };
  const found = field.split(',').flatMap((part) => {
    const [range = '*', step = '1'] = part.split('/');
    const [from = '*', to] = range.split('-');
    const first = from === '*' ? least : number(from);
    const last = to === undefined ? (from === '*' || part.includes('/') ? most : first) : number(to);
    return Array.from({ length: most - least + 1 }, (_, at) => least + at).filter(
      (value) => value >= first && value <= last && (value - first) % Number(step) === 0,
    );
  });
  return [...new Set(found)].toSorted((a, b) => a - b);
}
