import type * as z from 'zod/mini';
import { StoreError } from './errors.ts';
import type { Store } from './ports.ts';
import { readStored, writeStored } from './stored-json.ts';

/** Few runs write the same key at once, and after each refused write one of them is done. */
const MAX_TRIES = 20;

/**
 * Changes a stored JSON object: reads it, applies `change` and writes it if it has not changed meanwhile, else retries.
 *
 * `change` gets `undefined` when the key is free and answers `undefined` to leave what is there; it may run several
 * times. Answers the object as it is stored then. Errors: as `readStored`; StoreError when others keep writing the key.
 */
export async function swapStored<T, R extends T | undefined>(
  store: Store,
  key: string,
  schema: z.ZodMiniType<T>,
  change: (current: T | undefined) => R | Promise<R>,
  cacheControl?: string,
): Promise<T | R> {
  return untilWritten(key, async () => {
    const current = await readStored(store, key, schema);
    const next = await change(current?.value);
    if (next === undefined) return { value: current?.value as T | R };
    const condition = current === undefined ? 'absent' : { ifMatch: current.etag };
    const put = await writeStored(store, key, next, condition, cacheControl);
    return put.status === 'refused' ? undefined : { value: next };
  });
}

/** Stores a value unless that of the same edition or a later one is stored already. Errors: as `swapStored`. */
export async function storeNewest<T extends { readonly edition: string }>(
  store: Store,
  key: string,
  schema: z.ZodMiniType<T>,
  value: T,
): Promise<void> {
  await swapStored(store, key, schema, (current) =>
    current !== undefined && current.edition >= value.edition ? undefined : value,
  );
}

/**
 * Runs `attempt` until its write is taken; it answers `undefined` when the write was refused because of another one.
 *
 * Errors: StoreError, retryable, that names the key when every attempt was refused.
 */
export async function untilWritten<T>(key: string, attempt: () => Promise<{ value: T } | undefined>): Promise<T> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const done = await attempt();
    if (done !== undefined) return done.value;
  }
  throw new StoreError(
    `cannot write ${key}: gave up after ${MAX_TRIES} conflicting writes; run this step again, fewer at a time`,
    { key, retryable: true },
  );
}
