import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Article } from '../../functions/contracts/article.ts';
import { articlesById } from '../../functions/contracts/article-versions.ts';
import { Digest } from '../../functions/contracts/digest.ts';
import { UsageError } from '../../functions/contracts/errors.ts';
import { digestFileName, storeKeys } from '../../functions/contracts/keys.ts';
import { StoredBatch } from '../../functions/contracts/stored.ts';
import { localNames } from './local-names.ts';
import { missing } from './s3-server/file-errors.ts';

/** A published edition, and the articles it may quote, as they lie in the folders of the local S3. */
export interface ReadEdition {
  readonly file: string;
  readonly digest: Digest;
  readonly articles: ReadonlyMap<string, Article>;
  /** What of the files is not as it was written, in words; what could not be read is named. */
  readonly damage: readonly { readonly where: string; readonly message: string }[];
}

/** The store's folder stands beside the site's. */
const STORE_FOLDER = localNames.storeBucket;

/**
 * Reads an edition from its `digest.json` (or the folder of it: then in its latest revision) and all stored articles up to it.
 *
 * A story may quote an article of an earlier run that never became an edition, so all earlier batches are read. A batch
 * that cannot be read is named in `damage`: what it held cannot be proven.
 * Errors: UsageError when the edition or the store's folder cannot be read.
 */
export async function readEdition(path: string, storeFolder?: string): Promise<ReadEdition> {
  const file = await fileOf(path);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`cannot read the edition ${file}: give its folder or its digest.json`, cause);
  });
  const { digest, canonical } = parseDigest(file, text);
  const store = resolve(storeFolder ?? join(dirname(file), '..', '..', '..', STORE_FOLDER));
  const damage = canonical ? [] : [{ where: file, message: 'it is not written as publish writes it' }];
  const batches: StoredBatch[] = [];
  for (const batch of await batchFiles(store, digest)) {
    const read = StoredBatch.safeParse(jsonOf(await readFile(batch, 'utf8')));
    if (read.success) batches.push(read.data);
    else damage.push({ where: batch, message: 'it is no batch of articles as ingest stores them' });
  }
  return { file, digest, articles: articlesById(batches), damage };
}

async function fileOf(path: string): Promise<string> {
  const found = await stat(path).catch(missing);
  if (found?.isDirectory() !== true) return path;
  let revision = 0;
  while ((await stat(join(path, digestFileName(revision + 1))).catch(missing)) !== undefined) revision += 1;
  return join(path, digestFileName(revision));
}

function parseDigest(file: string, text: string): { digest: Digest; canonical: boolean } {
  const value = jsonOf(text);
  const parsed = Digest.safeParse(value);
  if (!parsed.success) {
    const why = value === undefined ? 'it is no JSON' : z.prettifyError(parsed.error);
    throw new UsageError(`cannot read the edition ${file}: ${why}`, parsed.error);
  }
  return { digest: parsed.data, canonical: text === `${JSON.stringify(value, null, 2)}\n` };
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
