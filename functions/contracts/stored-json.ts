import type * as z from 'zod/mini';
import { StoreError } from './errors.ts';
import type { PutOptions, PutOutcome, Store } from './ports.ts';

/**
 * Reads a stored JSON object and checks its shape; `undefined` when the key is free.
 *
 * Errors: StoreError that names the key when the object is not JSON or has another shape.
 */
export async function readStored<T>(
  store: Store,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<{ value: T; etag: string } | undefined> {
  const object = await store.get(key);
  if (object === undefined) return undefined;
  try {
    return { value: schema.parse(JSON.parse(new TextDecoder().decode(object.body))), etag: object.etag };
  } catch (cause) {
    throw new StoreError(`cannot read ${key}: it is not what this version stores; restore or delete it`, {
      key,
      code: 'bad-object',
      cause,
    });
  }
}

/** Reads a stored JSON object that must exist. Errors: as `readStored`, and StoreError when the key is free. */
export async function requireStored<T>(store: Store, key: string, schema: z.ZodMiniType<T>): Promise<T> {
  const found = await readStored(store, key, schema);
  if (found === undefined) {
    const step = key.startsWith('config/') ? 'deploy the configuration' : 'run the step that writes it';
    throw new StoreError(`cannot find ${key} in the store; ${step}`, { key, code: 'missing-object' });
  }
  return found.value;
}

/** Writes a value as JSON with a line feed at the end; same value, same bytes. */
export function writeStored(
  store: Store,
  key: string,
  value: unknown,
  condition?: PutOptions['condition'],
  cacheControl?: string,
): Promise<PutOutcome> {
  return store.put(key, `${JSON.stringify(value)}\n`, { contentType: 'application/json', cacheControl, condition });
}
