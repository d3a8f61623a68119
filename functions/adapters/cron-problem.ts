/** The five fields of a cron line: name, least and greatest value, names that stand for values. */
const FIELDS = [
  { name: 'minute', least: 0, most: 59, names: [] },
  { name: 'hour', least: 0, most: 23, names: [] },
  { name: 'day of month', least: 1, most: 31, names: [] },
  { name: 'month', least: 1, most: 12, names: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ') },
  { name: 'day of week', least: 0, most: 7, names: 'SUN MON TUE WED THU FRI SAT'.split(' ') },
] as const;

/**
 * Says what is wrong with a schedule of five cron fields (minute hour day month weekday), or nothing.
 *
 * Lists, ranges, steps and English names are known. EventBridge cannot do both a day of month and a day of week.
 */
export function cronProblem(schedule: string): string | undefined {
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) {
    return `«${schedule}» has ${fields.length} fields; a schedule has five: minute hour day-of-month month day-of-week`;
  }
  for (const [at, field] of FIELDS.entries()) {
    const text = fields[at] ?? '';
    if (!text.split(',').every((part) => isPart(part, field))) return `«${text}» is no ${field.name} in «${schedule}»`;
  }
  if (fields[2] !== '*' && fields[4] !== '*') {
    return `«${schedule}» gives a day of month and a day of week; the scheduler takes one of them`;
  }
  return undefined;
}

function isPart(part: string, { least, most, names }: (typeof FIELDS)[number]): boolean {
  const match = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part);
  if (match === null) return false;
  const [, from = '', to, step] = match;
  const valid = (value: string): boolean =>
    (names as readonly string[]).includes(value.toUpperCase()) ||
    (/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most);
  if (step !== undefined && (Number(step) < 1 || Number(step) > most)) return false;
  if (from === '*') return to === undefined;
  return valid(from) && (to === undefined || valid(to));
}
