import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../functions/contracts/article.ts';
import { articlesById } from '../../../functions/contracts/article-versions.ts';
import type { Digest } from '../../../functions/contracts/digest.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { storeKeys } from '../../../functions/contracts/keys.ts';
import { StoredBatch } from '../../../functions/contracts/stored.ts';

/** The articles that an edition may quote, and the batches that cannot be read. */
export interface StoredArticles {
  readonly articles: ReadonlyMap<string, Article>;
  readonly damage: readonly { readonly where: string; readonly message: string }[];
}

/**
 * Reads all articles stored up to an edition from the folder of the store bucket.
 *
 * Errors: UsageError when the folder holds none.
 */
export async function readStoredArticles(store: string, edition: Digest): Promise<StoredArticles> {
  const batches: StoredBatch[] = [];
  const damage: { where: string; message: string }[] = [];
  for (const file of await batchFiles(store, edition)) {
    const batch = batchOf(await readFile(file, 'utf8'));
    if (batch !== undefined) batches.push(batch);
    else damage.push({ where: file, message: 'it is not a batch of articles as ingest stores them' });
  }
  return { articles: articlesById(batches), damage };
}

async function batchFiles(store: string, { digestId, editionId }: Digest): Promise<string[]> {
  const folder = join(store, storeKeys.batches(digestId));
  const editions = await readdir(folder).catch((cause: unknown) => {
    throw new UsageError(
      `cannot read the stored articles in ${folder}: give the folder of the store with --store`,
      cause,
    );
  });
  const files: string[] = [];
  for (const edition of editions.filter((id) => id <= editionId).toSorted()) {
    const names = (await readdir(join(folder, edition))).filter((name) => name.endsWith('.json'));
    files.push(...names.toSorted().map((name) => join(folder, edition, name)));
  }
  return files;
}

function batchOf(text: string): StoredBatch | undefined {
  try {
    return StoredBatch.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON at all
  }
}
