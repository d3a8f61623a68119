import type { Span } from './cluster-index.ts';

/** A story's articles lie days apart, not weeks: the standard deviation of the decay. Source: Miranda et al. 2018. */
const DECAY_MS = 3 * 86_400_000;

/** How much likeness is worth at the distance of a time from a span: 1 within it or where one is undated. */
export function decay(time: number | undefined, { from, to }: Span): number {
  if (time === undefined || from === undefined || to === undefined) return 1;
  const apart = Math.max(0, from - time, time - to);
  return Math.exp(-(apart * apart) / (2 * DECAY_MS * DECAY_MS));
}

/** The same between two spans. */
export function decayBetween(a: Span, b: Span): number {
  return Math.max(decay(a.from, b), decay(a.to, b));
}

/** A likeness that has fallen to a fifth joins nothing but near copies, and those are found before. */
const MIN_DECAY = 0.2;

/** Milliseconds after which texts are no longer compared: about five days. */
export const WINDOW_MS = DECAY_MS * Math.sqrt(2 * Math.log(1 / MIN_DECAY));
