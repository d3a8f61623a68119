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
  const lanes = Map.groupBy(items, hostOf).values();
  const goThroughLanes = async (): Promise<void> => {
    // All workers draw from one iterator: each host has one worker.
    for (const lane of lanes) {
      for (const item of lane) {
        if (signal?.aborted === true) return;
        await work(item);
      }
    }
  };
  const stopped = Promise.withResolvers<void>();
  const stop = (): void => stopped.resolve();
  signal?.addEventListener('abort', stop);
  try {
    await Promise.race([Promise.all(Array.from({ length: mostHosts }, goThroughLanes)), stopped.promise]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
