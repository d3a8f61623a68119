import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { missing } from './file-errors.ts';
import { withKeyLock } from './key-lock.ts';
import { isRunning, processIdentity } from './process-identity.ts';

/** Where an object lies: `<root>/<bucket>/<key>` is its body, byte for byte. */
export interface ObjectPlace {
  readonly root: string;
  readonly bucket: string;
  readonly key: string;
}

/** What is kept of an object beside its body. */
export interface ObjectHeaders {
  readonly contentType: string;
  readonly cacheControl?: string | undefined;
  /** ISO 8601. */
  readonly lastModified: string;
}

/** An object as stored; its ETag is the MD5 of the body. */
export interface StoredObject extends ObjectHeaders {
  readonly etag: string;
  readonly body: Buffer;
}

/** The folder beside the buckets for everything that is not an object: headers, locks, half-written files. */
const SIDE = '.s3';

/** A file system accepts names up to 255 bytes; this leaves room for the endings of side files. */
const MAX_NAME_BYTES = 240;

/** Creates a bucket; one that exists stays as it is. */
export async function createBucket(root: string, bucket: string): Promise<void> {
  for (const folder of ['headers', 'half', 'lock']) await mkdir(join(root, SIDE, bucket, folder), { recursive: true });
  await mkdir(join(root, bucket), { recursive: true });
}

/** Whether a bucket exists. */
export async function hasBucket(root: string, bucket: string): Promise<boolean> {
  return (await stat(join(root, SIDE, bucket, 'headers')).catch(missing)) !== undefined;
}

/**
 * Whether a key can be the path of a file: every part is an ordinary file name. Not empty parts, `.` and `..`, control
 * characters, backslashes and colons (separators elsewhere), trailing dots or spaces, and names that are too long.
 */
export function isFileKey(key: string): boolean {
  return key
    .split('/')
    .every((part) => /^[^\p{Cc}\\:]*[^\p{Cc}\\:. ]$/u.test(part) && Buffer.byteLength(part) <= MAX_NAME_BYTES);
}

/** Lists the keys of a bucket that begin with `prefix`, in UTF-8 byte order. */
export async function listKeys(root: string, bucket: string, prefix = ''): Promise<string[]> {
  const top = join(root, bucket);
  const folder = join(top, prefix.slice(0, prefix.lastIndexOf('/') + 1));
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(missing)) ?? [];
  const files = entries.filter((entry) => entry.isFile());
  const keys = files.map(({ parentPath, name }) => relative(top, join(parentPath, name)).split(sep).join('/'));
  return keys.filter((key) => key.startsWith(prefix)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Reads an object; `undefined` when there is none. A file put there by hand is an object, too. */
export async function readObject(place: ObjectPlace): Promise<StoredObject | undefined> {
  const body = isFileKey(place.key) ? await readFile(bodyFile(place)).catch(missing) : undefined;
  if (body === undefined) return undefined;
  const headers = await readFile(headersFile(place), 'utf8').catch(missing);
  const { contentType, cacheControl, lastModified }: ObjectHeaders =
    headers === undefined
      ? { contentType: 'application/octet-stream', lastModified: (await stat(bodyFile(place))).mtime.toISOString() }
      : JSON.parse(headers);
  return { body, etag: createHash('md5').update(body).digest('hex'), contentType, cacheControl, lastModified };
}

/**
 * Writes an object if `check`, given the ETag of what is stored now, does not throw; answers the new ETag.
 *
 * Nobody else writes the key between the check and the write, in this process or another one on the same root. Both
 * files are renamed into place, the body last: a process killed at any moment leaves the old object or the new one, at
 * worst the old body with new headers. `place.key` must satisfy `isFileKey`. Errors: those of `check`.
 */
export async function writeObject(
  place: ObjectPlace,
  headers: ObjectHeaders,
  body: Buffer,
  check: (etag: string | undefined) => void,
): Promise<string> {
  return withKeyLock(
    join(sideFolder(place, 'lock'), createHash('sha256').update(place.key).digest('hex')),
    async () => {
      check((await readObject(place))?.etag);
      await replaceFile(place, headersFile(place), JSON.stringify(headers));
      await replaceFile(place, bodyFile(place), body);
      return createHash('md5').update(body).digest('hex');
    },
  );
}

/** Removes the half-written files of processes that no longer run. */
export async function removeHalfFiles(root: string): Promise<void> {
  for (const bucket of (await readdir(join(root, SIDE)).catch(missing)) ?? []) {
    const folder = join(root, SIDE, bucket, 'half');
    for (const name of (await readdir(folder).catch(missing)) ?? []) {
      if (!isRunning(name.slice(0, name.indexOf('~')))) await rm(join(folder, name), { force: true });
    }
  }
}

async function replaceFile(place: ObjectPlace, file: string, content: string | Buffer): Promise<void> {
  const half = join(sideFolder(place, 'half'), `${processIdentity()}~${randomUUID()}`);
  try {
    await writeFile(half, content);
    await mkdir(dirname(file), { recursive: true });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

const bodyFile = ({ root, bucket, key }: ObjectPlace): string => join(root, bucket, ...key.split('/'));
const sideFolder = ({ root, bucket }: ObjectPlace, folder: 'half' | 'headers' | 'lock'): string =>
  join(root, SIDE, bucket, folder);
const headersFile = (place: ObjectPlace): string =>
  join(sideFolder(place, 'headers'), ...`${place.key}.json`.split('/'));
