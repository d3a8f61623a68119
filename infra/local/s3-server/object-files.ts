import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type ChecksumName, md5Hex } from './checksums.ts';

/** What is kept of an object beside its bytes. `file` is its place below the root. */
export interface ObjectMeta {
  readonly key: string;
  readonly file: string;
  readonly etag: string;
  readonly size: number;
  readonly lastModified: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>;
}

/** Everything of an object that a client decides. */
export type NewObject = Pick<ObjectMeta, 'key' | 'contentType' | 'headers' | 'checksums' | 'lastModified'>;

/** The folder beside the buckets that holds what is not an object: metadata, locks, half-written files. */
export const sideFolder = '.s3';

/** A file system takes names up to 255 bytes; room is left for temporary endings. */
const LONGEST_NAME = 200;

/**
 * The files of the buckets below one root: `<root>/<bucket>/<key>` is the object, byte for byte.
 *
 * Objects appear by renaming, body first, then metadata: whoever is killed in between leaves the old or the new object.
 * A body that does not fit its metadata (killed in between, or edited by hand) counts, with a fresh ETag.
 */
export function objectFiles(root: string) {
  const side = (bucket: string, ...rest: string[]): string => join(root, sideFolder, bucket, ...rest);
  const metaPath = (bucket: string, key: string): string => side(bucket, 'meta', `${metaName(key)}.json`);

  async function readMeta(bucket: string, key: string): Promise<ObjectMeta | undefined> {
    const json = await readFile(metaPath(bucket, key), 'utf8').catch(missing);
    return json === undefined ? undefined : (JSON.parse(json) as ObjectMeta);
  }

  async function writeWhole(bucket: string, path: string, body: Uint8Array | string): Promise<void> {
    const half = side(bucket, 'half', `${process.pid}-${randomUUID()}`);
    await writeFile(half, body);
    try {
      await mkdir(dirname(path), { recursive: true });
      await rename(half, path);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  return {
    async createBucket(bucket: string): Promise<void> {
      await mkdir(join(root, bucket), { recursive: true });
      for (const folder of ['meta', 'half', 'odd', 'lock']) await mkdir(side(bucket, folder), { recursive: true });
    },

    async hasBucket(bucket: string): Promise<boolean> {
      return (await stat(side(bucket, 'meta')).catch(missing)) !== undefined;
    },

    async buckets(): Promise<string[]> {
      return ((await readdir(join(root, sideFolder)).catch(missing)) ?? []).toSorted();
    },

    async deleteBucket(bucket: string): Promise<void> {
      await rm(side(bucket), { recursive: true, force: true });
      await rm(join(root, bucket), { recursive: true, force: true });
    },

    /** All keys of a bucket in UTF-8 byte order. */
    async keys(bucket: string): Promise<string[]> {
      const names = await readdir(side(bucket, 'meta'));
      const keys = await Promise.all(
        names.map(async (name) => {
          const decoded = keyOfMetaName(name);
          if (decoded !== undefined) return decoded;
          const json = await readFile(side(bucket, 'meta', name), 'utf8').catch(missing);
          return json === undefined ? undefined : (JSON.parse(json) as ObjectMeta).key;
        }),
      );
      return keys.filter((key) => key !== undefined).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    },

    readMeta,

    async read(bucket: string, key: string): Promise<{ meta: ObjectMeta; body: Buffer } | undefined> {
      const meta = await readMeta(bucket, key);
      const body = meta === undefined ? undefined : await readFile(join(root, meta.file)).catch(missing);
      if (meta === undefined || body === undefined) return undefined;
      const etag = md5Hex(body);
      return { meta: etag === meta.etag ? meta : { ...meta, etag, size: body.length, checksums: {} }, body };
    },

    async write(bucket: string, object: NewObject, body: Uint8Array): Promise<ObjectMeta> {
      const odd = join(sideFolder, bucket, 'odd', createHash('sha256').update(object.key).digest('hex'));
      const plain = isPlain(object.key) ? join(bucket, ...object.key.split('/')) : undefined;
      let file = plain ?? odd;
      try {
        await writeWhole(bucket, join(root, file), body);
      } catch (error) {
        // A key may be the folder of another (`a` and `a/b`); a file system cannot hold both under their names.
        if (plain === undefined || !isCode(error, 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY')) throw error;
        file = odd;
        await writeWhole(bucket, join(root, file), body);
      }
      const earlier = await readMeta(bucket, object.key);
      const meta: ObjectMeta = { ...object, file, etag: md5Hex(body), size: body.length };
      await writeWhole(bucket, metaPath(bucket, object.key), JSON.stringify(meta));
      if (earlier !== undefined && earlier.file !== file) await rm(join(root, earlier.file), { force: true });
      return meta;
    },

    async remove(bucket: string, key: string): Promise<void> {
      const meta = await readMeta(bucket, key);
      if (meta === undefined) return;
      await rm(metaPath(bucket, key), { force: true });
      await rm(join(root, meta.file), { force: true });
      let folder = dirname(meta.file);
      while (folder.startsWith(`${bucket}${sep}`)) {
        if (
          !(await rmdir(join(root, folder)).then(
            () => true,
            () => false,
          ))
        )
          break;
        folder = dirname(folder);
      }
    },

    /** Removes half-written files of processes that are gone. */
    async cleanUp(): Promise<void> {
      for (const bucket of await this.buckets()) {
        for (const name of (await readdir(side(bucket, 'half')).catch(missing)) ?? []) {
          if (!isAlive(Number(name.split('-')[0]))) await rm(side(bucket, 'half', name), { force: true });
        }
      }
    },

    lockPath: (bucket: string, key: string): string =>
      side(bucket, 'lock', createHash('sha256').update(key).digest('hex')),
  };
}

/** Whether a process of this machine is running. */
export function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Whether an error is of the file system and has one of the codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));
}

/** A key is stored under its own name when every part is an ordinary file name. */
function isPlain(key: string): boolean {
  return key
    .split('/')
    .every(
      (part) => /^[^\p{Cc}\\:]+$/u.test(part) && !/^\.{1,2}$/.test(part) && Buffer.byteLength(part) <= LONGEST_NAME,
    );
}

/** The key itself where it fits into a file name (so that listing opens no file), else its hash. */
function metaName(key: string): string {
  const encoded = Buffer.from(key).toString('base64url');
  return encoded.length <= LONGEST_NAME ? `k-${encoded}` : `h-${createHash('sha256').update(key).digest('hex')}`;
}

function keyOfMetaName(name: string): string | undefined {
  return name.startsWith('k-') ? Buffer.from(name.slice(2, -'.json'.length), 'base64url').toString() : undefined;
}

function missing(error: unknown): undefined {
  if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
  throw error;
}
