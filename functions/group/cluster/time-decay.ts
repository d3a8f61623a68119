import type { Span } from './cluster-index.ts';

/** The articles of a story are days apart, not weeks: standard deviation of the decay. Source: Miranda et al. 2018. */
const DECAY_MS = 3 * 86_400_000;

/** The factor by which similarity falls with the distance of a time from a span: 1 within it, or where one is undated. */
export function decay(time: number | undefined, { from, to }: Span): number {
  if (time === undefined || from === undefined || to === undefined) return 1;
  const distance = Math.max(0, from - time, time - to);
  return Math.exp(-(distance * distance) / (2 * DECAY_MS * DECAY_MS));
}

/** The same factor for two spans. */
export function decayBetween(a: Span, b: Span): number {
  return Math.max(decay(a.from, b), decay(a.to, b));
}

/** Beyond this decay only near-duplicates would be similar enough, and those are found before. */
const MIN_DECAY = 0.2;

/** Milliseconds after which texts are no longer compared: about five days. */
export const WINDOW_MS = DECAY_MS * Math.sqrt(2 * Math.log(1 / MIN_DECAY));
