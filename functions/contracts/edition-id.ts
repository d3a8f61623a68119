/**
 * Names the edition of a scheduled instant: its local time in the digest's zone, `2016-04-04T0630`.
 *
 * A trigger that is delivered again has the same instant and so the same edition.
 * Errors: RangeError for an unknown zone or an invalid instant.
 */
export function editionIdOf(scheduledAt: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(scheduledAt));
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}${part('minute')}`;
}
