import { nearestWord } from './nearest-word.ts';

/**
 * Says what is wrong with the name of a time zone, or nothing. An offset (`+02:00`) is none: it knows no summer time,
 * and the scheduler of AWS takes names only, in their own spelling.
 */
export function timeZoneProblem(name: string): string | undefined {
  const known = canonicalZone(name);
  if (known === name || (known !== undefined && known.toLowerCase() !== name.toLowerCase())) return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${name.trim().replaceAll(' ', '_')}`.toLowerCase();
  const near = known ?? zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearestWord(name, zones);
  const hint = near === undefined ? '; give a name such as Europe/Paris' : `; did you mean «${near}»?`;
  return `«${name}» is no time zone${hint}`;
}

/** The zone that a name stands for, in its own spelling; nothing for an offset and for what is no zone. */
function canonicalZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // No zone has this name: that is the answer.
    return undefined;
  }
}
