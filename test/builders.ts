import type { Article } from '../functions/contracts/article.ts';
import { DigestConfig } from '../functions/contracts/config.ts';
import type { Log, Store } from '../functions/contracts/ports.ts';
import { hexId, sha256Hex } from '../functions/text/sha256.ts';

/** A log that nobody reads. */
export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** An article of an outlet as ingest would have stored it; what a test does not name has a value that means nothing. */
export function articleOf({
  outlet = 'outlet',
  text = '',
  ...more
}: Partial<Article> & { readonly outlet?: string } = {}): Article {
  const id = hexId(`${outlet} ${text}`);
  return {
    id,
    feedId: outlet,
    source: { id: outlet, name: outlet },
    url: `https://${outlet}.example/${id}`,
    title: '',
    fetchedAt: '2016-04-04T04:30:00.000Z',
    lang: 'fr',
    text,
    textSha256: sha256Hex(text),
    textFrom: 'page',
    teaser: false,
    ...more,
  };
}

/** The configuration of a digest of one feed. */
export function digestOf(more: Readonly<Record<string, unknown>> = {}): DigestConfig {
  return DigestConfig.parse({
    id: 'daily',
    title: 'Daily',
    lang: 'fr',
    timeZone: 'Europe/Paris',
    schedule: '30 6 * * *',
    feeds: [{ id: 'any', url: 'http://any.example/feed', name: 'Any' }],
    ...more,
  });
}

/** A store that lives as long as a test and keeps the promises of the port. */
export interface MemoryStore extends Store {
  /** Every object by its key, as text. */
  readonly objects: Map<string, string>;
}

/** Makes a store in memory, empty or with copies of the objects of another. */
export function memoryStore(from: Iterable<readonly [string, string]> = []): MemoryStore {
  const objects = new Map(from);
  return {
    objects,
    get: async (key) => {
      const text = objects.get(key);
      return text === undefined ? undefined : { body: new TextEncoder().encode(text), etag: sha256Hex(text) };
    },
    put: async (key, body, { condition }) => {
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
      const stored = objects.get(key);
      const etag = stored === undefined || condition === undefined ? undefined : sha256Hex(stored);
      const holds =
        condition === undefined || (condition === 'absent' ? stored === undefined : etag === condition.ifMatch);
      if (!holds) return stored === text ? { status: 'same', etag: sha256Hex(text) } : { status: 'refused' };
      objects.set(key, text);
      return { status: 'written', etag: sha256Hex(text) };
    },
    list: async (prefix, range) =>
      [...objects.keys()].filter((key) => key.startsWith(prefix) && key > (range?.startAfter ?? '')).toSorted(),
  };
}
