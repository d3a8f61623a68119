import { html, raw } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import type { Story } from '../../../contracts/story.ts';
import { withColon } from '../french-spaces.ts';
import { fill, shortTime } from '../local-time.ts';
import { counted, wordsOf } from '../words.ts';
import type { Markup } from './page.ts';

const HOUR = 3_600_000;

/** A longer story is counted by day: bars of an hour would be too thin to see. */
const MAX_HOURS = 48;

/** Beyond this the first days are one bar. */
const MAX_BARS = 60;

/** Pixels: a bar with its gap, and the height of the highest. */
const [STEP, HEIGHT] = [4, 16] as const;

/**
 * Draws how many articles a story had over time, a bar per hour, or per day for a longer story, and says it in words.
 *
 * Empty for a story whose dated articles are all in one bar. Copies count: they are coverage.
 */
export function renderCoverage({ articles }: Story, { lang, timeZone }: Digest): Markup | string {
  const labels = wordsOf(lang);
  const times = articles.flatMap(({ published }) => published ?? []).toSorted();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  const hourly = Date.parse(last) - Date.parse(first) <= MAX_HOURS * HOUR;
  const places = hourly
    ? times.map((time) => Math.floor(Date.parse(time) / HOUR))
    : times.map((time) => dayOf(time, timeZone));
  const end = places.at(-1) ?? 0;
  const start = Math.max(places[0] ?? 0, end - MAX_BARS + 1);
  if (start === end) return '';
  const bars = new Map<number, number>();
  for (const place of places) bars.set(Math.max(place, start), (bars.get(Math.max(place, start)) ?? 0) + 1);
  const most = Math.max(...bars.values());
  const path = [...bars]
    .map(([place, count]) => {
      const height = Math.max(2, Math.round((count / most) * HEIGHT));
      return `M${(place - start) * STEP} ${HEIGHT}v-${height}h3v${height}z`;
    })
    .join('');
  const words = `${withColon(hourly ? labels.coverageHour : labels.coverageDay, lang)} ${fill(labels.coverageText, {
    articles: counted(labels.plurals.articles, times.length, lang),
    from: shortTime(first, lang, timeZone),
    to: shortTime(last, lang, timeZone),
  })}`;
  const width = (end - start) * STEP + 3;
  return html`<svg width="${width}" height="${HEIGHT + 1}" role="img"><title>${words}</title><path d="M0 ${HEIGHT}h${width}v1h-${width}z${raw(path)}"/></svg>`;
}

/** The number of a local day: days since 1970 in a time zone. */
function dayOf(time: string, timeZone: string): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return Math.round(Date.parse(`${day.format(new Date(time))}T00:00:00Z`) / 86_400_000);
}
