import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { StoredStories } from '../../functions/contracts/stored.ts';
import { group } from '../../functions/group/group.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { quiet } from '../builders.ts';
import { measureGrowth, stream } from './bench-stories.ts';

/** Articles of a stored batch, as ten feeds bring them. */
const PER_BATCH = 500;
const DIGEST = 'bench';

/** A store in files, so that what lies in it takes no memory of the step. */
function fileStore(folder: string): Store {
  const keys = new Set<string>();
  const fileOf = (key: string): string => join(folder, hexId(key));
  return {
    get: async (key) => (existsSync(fileOf(key)) ? { body: readFileSync(fileOf(key)), etag: key } : undefined),
    list: async (prefix, range) =>
      [...keys].filter((key) => key.startsWith(prefix) && key > (range?.startAfter ?? '')).sort(),
    put: async (key, body) => {
      keys.add(key);
      writeFileSync(fileOf(key), body);
      return { status: 'written', etag: key };
    },
  };
}

/** Puts a stream into a store as ingest would, then runs the group step over it. */
async function groupEdition(articles: number, words: number): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const store = fileStore(folder);
    let list = stream(articles, words);
    const scheduledAt = new Date(Date.parse(list.at(-1)?.published ?? '') + 60_000).toISOString();
    const editionId = editionIdOf(scheduledAt, 'UTC');
    const feeds = [...new Set(list.map(({ feedId }) => feedId))].map((id) => ({
      id,
      name: id,
      url: `https://${id}.example/feed`,
    }));
    const { contact, fetch, digests } = DepecheConfig.parse({
      contact: 'bench@press.example',
      digests: [{ id: DIGEST, title: 'Bench', lang: 'fr', timeZone: 'UTC', schedule: '0 6 * * *', feeds }],
    });
    await store.put(storeKeys.digestConfig(DIGEST), JSON.stringify({ contact, fetch, digest: digests[0] }), {
      contentType: 'application/json',
    });
    for (let at = 0; at < list.length; at += PER_BATCH) {
      const batch = hexId(String(at));
      const stored = {
        schemaVersion: 1,
        digestId: DIGEST,
        editionId,
        batch,
        articles: list.slice(at, at + PER_BATCH),
        feeds: [],
      };
      await store.put(storeKeys.batch(DIGEST, editionId, batch), JSON.stringify(stored), {
        contentType: 'application/json',
      });
    }
    list = [];
    globalThis.gc?.();
    const begun = performance.now();
    await group({ digestId: DIGEST, scheduledAt }, { store, log: quiet });
    const ms = performance.now() - begun;
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const found = await store.get(storeKeys.stories(DIGEST, editionId));
    const { stories, withheld } = StoredStories.parse(JSON.parse(new TextDecoder().decode(found?.body)));
    return { ms, stories: stories.length + withheld.length, peakMb };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , what, articles, words] = process.argv;
const result = what === 'growth' ? measureGrowth() : await groupEdition(Number(articles), Number(words));
process.stdout.write(JSON.stringify(result));
