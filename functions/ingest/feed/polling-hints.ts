import type { PollingHints } from './parsed-feed.ts';

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Reads how often a feed asks to be polled: `ttl`, `skipHours`, `skipDays`, and the update period of RSS 1.0.
 *
 * `field` gives the text of a field by its lower-case name, markup inside kept. What cannot be read is left out.
 * Source: RSS 2.0, optional channel elements; RDF Site Summary 1.0 Modules: Syndication.
 */
export function readPollingHints(field: (name: string) => string | undefined): PollingHints {
  const ttl = Number.parseInt(field('ttl') ?? '', 10);
  const period = PERIOD_MINUTES[(field('period') ?? '').trim().toLowerCase()];
  const frequency = Math.max(1, Number.parseInt(field('frequency') ?? '', 10) || 1);
  const ttlMinutes = Math.max(Number.isNaN(ttl) ? 0 : ttl, period === undefined ? 0 : period / frequency);
  const hours = inside(field('skiphours'), 'hour').map(Number);
  // Hour 24 was allowed once and is midnight.
  const skipHours = hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24);
  const skipDays = inside(field('skipdays'), 'day').map((day) => DAYS.indexOf(day.toLowerCase()));
  return {
    ...(ttlMinutes > 0 ? { ttlMinutes } : {}),
    ...(skipHours.length > 0 ? { skipHours: sorted(skipHours) } : {}),
    ...(skipDays.some((day) => day >= 0) ? { skipDays: sorted(skipDays.filter((day) => day >= 0)) } : {}),
  };
}

/** The texts of the elements of a name in a short piece of markup. */
function inside(markup: string | undefined, name: string): string[] {
  const open = `<${name}>`;
  return (markup ?? '')
    .slice(0, MAX_CHARACTERS)
    .split(open)
    .slice(1)
    .map((part) => part.split('<', 1)[0]?.trim() ?? '')
    .filter((text) => text !== '');
}

const MAX_CHARACTERS = 2000;

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
