import type { Store } from '../../functions/contracts/ports.ts';
import { sha256Hex } from '../../functions/text/sha256.ts';

/** A store that lives as long as a test and keeps the promises of the port. */
export interface MemoryStore extends Store {
  /** Every object by its key, as text. */
  readonly objects: Map<string, string>;
}

/** Makes an empty store in memory. */
export function memoryStore(): MemoryStore {
  const objects = new Map<string, string>();
  return {
    objects,
    get: async (key) => {
      const text = objects.get(key);
      return text === undefined ? undefined : { body: new TextEncoder().encode(text), etag: sha256Hex(text) };
    },
    put: async (key, body, { condition }) => {
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
      const stored = objects.get(key);
      const etag = stored === undefined ? undefined : sha256Hex(stored);
      const holds =
        condition === undefined || (condition === 'absent' ? etag === undefined : etag === condition.ifMatch);
      if (!holds) return stored === text ? { status: 'same', etag: sha256Hex(text) } : { status: 'refused' };
      objects.set(key, text);
      return { status: 'written', etag: sha256Hex(text) };
    },
    list: async (prefix, range) =>
      [...objects.keys()].filter((key) => key.startsWith(prefix) && key > (range?.startAfter ?? '')).toSorted(),
  };
}
