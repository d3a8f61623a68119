import type { Clock } from '../../functions/contracts/ports.ts';

/** A clock that stands still until somebody sleeps, and then goes to the earliest end of a sleep. */
export interface FakeClock extends Clock {
  /** Sets the time, forward only. */
  set(time: Date): void;
}

/** Makes a clock for tests: sleepers wake in the order of their times, and no real time passes. */
export function fakeClock(start: string): FakeClock {
  let now = Date.parse(start);
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  let ticking = false;
  const tick = (): void => {
    ticking = false;
    sleepers.sort((a, b) => a.until - b.until);
    const first = sleepers.shift();
    if (first === undefined) return;
    now = Math.max(now, first.until);
    first.wake();
    if (sleepers.length > 0) schedule();
  };
  // Whoever has something to do at this moment does it before the time goes on.
  const schedule = (): void => {
    if (ticking) return;
    ticking = true;
    setImmediate(() => setImmediate(tick));
  };
  return {
    now: () => new Date(now),
    set: (time) => {
      now = Math.max(now, time.getTime());
    },
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ until: now + ms, wake });
        schedule();
      }),
  };
}
