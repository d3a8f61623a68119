import { mapAtMost } from '../../../functions/text/map-at-most.ts';

/**
 * Does some work for each item, those of one host one after the other, and of no more than `mostHosts` at once.
 *
 * Stops before the next item when the signal says so, and then does not wait for what is under way. Errors: the first
 * of the work.
 */
export async function inHostLanes<T>(
  items: readonly T[],
  about: {
    readonly hostOf: (item: T) => string;
    readonly work: (item: T) => Promise<void>;
    readonly mostHosts: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const { hostOf, work, mostHosts, signal } = about;
  const doAll = () =>
    mapAtMost([...Map.groupBy(items, hostOf).values()], mostHosts, async (ofHost) => {
      for (const item of ofHost) {
        if (signal?.aborted === true) return;
        await work(item);
      }
    });
  const stopped = Promise.withResolvers<void>();
  const stop = (): void => stopped.resolve();
  signal?.addEventListener('abort', stop);
  try {
    await Promise.race([doAll(), stopped.promise]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
