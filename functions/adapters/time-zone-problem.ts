import { nearestWord } from './nearest-word.ts';

/**
 * Describes what is wrong with the name of a time zone, or returns nothing. An offset (`+02:00`) is not accepted: it has no
 * daylight saving time, and EventBridge Scheduler takes names only, in their canonical case.
 */
export function timeZoneProblem(name: string): string | undefined {
  const known = canonicalZone(name);
  if (known === name || (known !== undefined && known.toLowerCase() !== name.toLowerCase())) return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${name.trim().replaceAll(' ', '_')}`.toLowerCase();
  const near = known ?? zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearestWord(name, zones);
  const hint = near === undefined ? ' (for example Europe/Paris)' : `; did you mean "${near}"?`;
  return `"${name}" is not a valid time zone${hint}`;
}

/** The zone that a name stands for, in its canonical spelling; nothing for an offset or an unknown name. */
function canonicalZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // No zone has this name.
    return undefined;
  }
}
