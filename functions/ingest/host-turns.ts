import type { Clock } from '../contracts/ports.ts';

/** Lets one request at a time to a host, each a pause after the end of the one before. */
export type HostTurns = <T>(host: string, ask: () => Promise<T>) => Promise<T>;

/** Between the end of one request to a host and the beginning of the next. */
export const PAUSE_MS = 1000;

/** Requests of one call end by then; the rest of the function's time is for reading what came and storing it. */
export const BUDGET_MS = 100_000;

/** Makes the turns of all hosts; they are kept as long as the function lives. `pauseOf` gives a host's own pause. */
export function hostTurns(clock: Clock, pauseOf: (host: string) => number = () => PAUSE_MS): HostTurns {
  const lastEnds = new Map<string, Promise<number>>();
  return async (host, ask) => {
    const before = lastEnds.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
    const { promise, resolve } = Promise.withResolvers<number>();
    lastEnds.set(host, promise);
    const wait = (await before) + pauseOf(host) - clock.now().getTime();
    if (wait > 0) await clock.sleep(wait);
    try {
      return await ask();
    } finally {
      resolve(clock.now().getTime());
    }
  };
}
