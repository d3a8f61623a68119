/**
 * Reads the value of a `Retry-After` header, seconds or a date, as milliseconds from `now`.
 *
 * Nothing when it is absent, unreadable or not in the future. Source: RFC 9110, 10.2.3.
 */
export function retryAfterMs(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return ms > 0 ? ms : undefined;
}
