import { createHash } from 'node:crypto';
import type { Store } from '../../functions/contracts/ports.ts';

/** Makes a store in memory: what the pipeline costs without S3. */
export function memoryStore(): Store {
  const objects = new Map<string, { body: Uint8Array; etag: string }>();
  return {
    get: async (key) => objects.get(key),
    list: async (prefix, range) =>
      [...objects.keys()].filter((key) => key.startsWith(prefix) && key > (range?.startAfter ?? '')).sort(),
    put: async (key, body, { condition }) => {
      const known = objects.get(key);
      const holds = condition === undefined || (condition === 'absent' ? !known : known?.etag === condition.ifMatch);
      if (!holds) return { status: 'refused' };
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const etag = createHash('md5').update(bytes).digest('hex');
      objects.set(key, { body: bytes, etag });
      return { status: 'written', etag };
    },
  };
}
