import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Article } from '../../../functions/contracts/article.ts';
import { Digest } from '../../../functions/contracts/digest.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { digestFileName } from '../../../functions/contracts/keys.ts';
import { json } from '../../../functions/publish/formats/json.ts';
import { localNames } from '../pipeline/local-names.ts';
import { missing } from '../s3-server/file-errors.ts';
import { proveRevisions } from './prove-revisions.ts';
import { editionAddress, isLoopback, readFromSite } from './read-from-site.ts';
import { readStoredArticles } from './read-stored-articles.ts';

/** A published edition in a folder or on a site, and the stored articles where available. */
export interface OpenedEdition {
  /** Path or address of its `digest.json`. */
  readonly name: string;
  readonly digest: Digest;
  /** Absent without a store: then the edition can only be proven to be consistent. */
  readonly articles: ReadonlyMap<string, Article> | undefined;
  /** Files that are not as publish wrote them, or could not be read. */
  readonly damage: readonly { readonly where: string; readonly message: string }[];
  /**
   * Addresses, without a trailing slash, that the site may have been rendered for: none, and the one it was read from. A
   * copy on this machine names its own in its page; all its files must name the same.
   */
  readonly sites: readonly (string | undefined)[];
  /** Reads a file of the site by its key; undefined where there is none. */
  read(key: string): Promise<string | undefined>;
}

/**
 * Opens an edition by its folder, its `digest.json`, or the address of it, of its page or of any page below it: its
 * latest revision, or the one that is named (`digest.r1.json`).
 *
 * A story may quote an article of an earlier run that never became an edition, so all earlier batches are read; a batch
 * that cannot be read is named in `damage`. Errors: UsageError when the edition or a store that was given cannot be
 * read, FetchError when the address cannot be fetched.
 */
export async function openEdition(target: string, storeFolder?: string): Promise<OpenedEdition> {
  const versions = await versionsOf(/^https?:\/\//i.test(target) ? await openAddress(target) : await openFile(target));
  const read = versions.map((found) => ({ where: found.name, ...parseDigest(found.name, found.text) }));
  const [opened, latest] = [versions.at(-1), read.at(-1)] as [Found, (typeof read)[number]];
  const { digest } = latest;
  const folder = resolve(storeFolder ?? opened.store ?? '');
  const near = storeFolder !== undefined || (opened.store !== undefined && (await isFolder(folder)));
  const stored = near ? await readStoredArticles(folder, digest) : undefined;
  const written = read.filter(({ canonical }) => !canonical);
  const damage = [
    ...written.map(({ where }) => ({ where, message: 'it is not written as publish writes it' })),
    ...proveRevisions(read),
  ];
  const prefix = `${digest.digestId}/${digest.editionId}/`;
  const isCopy = opened.site === undefined || isLoopback(opened.site);
  const named = isCopy ? siteIn((await opened.read('index.html')) ?? '', prefix) : opened.site;
  return {
    name: opened.name,
    digest,
    articles: stored?.articles,
    damage: [...damage, ...(stored?.damage ?? [])],
    sites: named === undefined ? [undefined] : [named, undefined],
    // The folder of an edition may have been copied elsewhere: other files are read relative to it.
    read: (key) => opened.read(key.startsWith(prefix) ? key.slice(prefix.length) : `../../${key}`),
  };
}

/** The site that a page of an edition says it belongs to. */
function siteIn(page: string, folder: string): string | undefined {
  const address = /<link rel="canonical" href="(https?:\/\/[^"]+)">/.exec(page)?.[1];
  return address?.endsWith(`/${folder}`) === true ? address.slice(0, -folder.length - 1) : undefined;
}

interface Found {
  readonly name: string;
  readonly text: string;
  /** Whether the edition was named, and not one revision of it. */
  readonly whole: boolean;
  readonly store?: string;
  readonly site?: string;
  /** Reads a file by its path from the folder of the edition. */
  read(path: string): Promise<string | undefined>;
}

/** The first version and its revisions where the whole edition was named; renderings are made of the last. */
async function versionsOf(found: Found): Promise<Found[]> {
  const versions = [found];
  for (let revision = 1; found.whole; revision += 1) {
    const text = await found.read(digestFileName(revision));
    if (text === undefined) break;
    versions.push({ ...found, text, name: found.name.replace(/[^/\\]*$/, digestFileName(revision)) });
  }
  return versions;
}

async function openFile(path: string): Promise<Found> {
  const file = (await isFolder(path)) ? join(path, digestFileName(0)) : path;
  const whole = basename(file) === digestFileName(0);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`cannot read the edition ${file}: give its folder, its digest.json or its address`, cause);
  });
  const folder = dirname(file);
  return {
    name: file,
    text,
    whole,
    store: join(folder, '..', '..', '..', localNames.storeBucket),
    read: (key) => readFile(join(folder, key), 'utf8').catch(missing),
  };
}

async function openAddress(target: string): Promise<Found> {
  const { folder, site } = editionAddress(target);
  const named = /\/(digest(?:\.r\d+)?\.json)(?:[?#]|$)/.exec(target)?.[1];
  const name = `${folder}${named ?? digestFileName(0)}`;
  const text = await readFromSite(name);
  if (text === undefined) throw new UsageError(`cannot read the edition ${name}: there is nothing at this address`);
  return {
    name,
    text,
    whole: named === undefined || named === digestFileName(0),
    site,
    read: (key) => readFromSite(new URL(key, folder).href),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(missing))?.isDirectory() === true;
}

function parseDigest(name: string, text: string): { digest: Digest; canonical: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`cannot read the edition ${name}: it is not JSON`, cause);
  }
  const parsed = Digest.safeParse(value);
  if (!parsed.success)
    throw new UsageError(`cannot read the edition ${name}: ${z.prettifyError(parsed.error)}`, parsed.error);
  // Compared with what was parsed: a field that no contract knows would be shown by no rendering and hashed by nobody.
  const canonical = text === json.render(value as Digest, { siteUrl: undefined });
  return { digest: parsed.data, canonical };
}
