import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type ChecksumName, md5Hex } from './checksums.ts';
import { isCode, missing } from './file-errors.ts';
import { keysOfDeadHolders, withKeyLock } from './key-lock.ts';
import { compareKeys, digest, isPlainKey, keyOfSideName, sideName } from './object-names.ts';
import { isRunning, processIdentity } from './process-identity.ts';

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

export type ObjectFiles = ReturnType<typeof objectFiles>;

/** The folder beside the buckets that holds what is not an object: descriptions, locks, half-written files. */
const SIDE = '.s3';

/** Errors by which a file system says that a key's own name is taken, by a folder or by another key. */
const TAKEN = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'ENAMETOOLONG', 'EINVAL'];

/**
 * The files of the buckets below one root: `<root>/<bucket>/<key>` is the object, byte for byte.
 *
 * A write announces itself (`next`), moves the body into place, then turns the announcement into the description
 * (`meta`). Who is killed in between leaves the old object or the new one: `recover` finishes or forgets the write.
 * A delete takes the description away first (`gone`). `write` and `remove` are to be called inside `locked`.
 * A body edited by hand counts, with a fresh ETag.
 */
export function objectFiles(root: string) {
  const side = (bucket: string, ...rest: string[]): string => join(root, SIDE, bucket, ...rest);
  const sideFile = (folder: 'meta' | 'next' | 'gone', bucket: string, key: string): string =>
    side(bucket, folder, sideName(key));
  const readMeta = (bucket: string, key: string): Promise<ObjectMeta | undefined> =>
    readJson(sideFile('meta', bucket, key));

  async function writeHalf(bucket: string, body: Uint8Array | string): Promise<string> {
    const half = side(bucket, 'half', `${processIdentity()}~${randomUUID()}`);
    await writeFile(half, body);
    return half;
  }

  /** Announces a write and moves the body to its place: over the key's own file, or to where nothing is yet. */
  async function place(bucket: string, half: string, meta: ObjectMeta, owned: boolean): Promise<ObjectMeta> {
    const next = sideFile('next', bucket, meta.key);
    await rename(await writeHalf(bucket, JSON.stringify(meta)), next);
    for (;;) {
      try {
        await mkdir(dirname(join(root, meta.file)), { recursive: true });
        if (owned) await rename(half, join(root, meta.file));
        else await link(half, join(root, meta.file));
        break;
      } catch (error) {
        // The folder was pruned by a delete of its last object in this moment: make it again.
        if (!isCode(error, 'ENOENT') || (await stat(half).catch(missing)) === undefined) throw error;
      }
    }
    await rename(next, sideFile('meta', bucket, meta.key));
    return meta;
  }

  async function recover(bucket: string, key: string): Promise<void> {
    const gone = await readJson(sideFile('gone', bucket, key));
    if (gone !== undefined) {
      await removeBody(gone.file);
      await rm(sideFile('gone', bucket, key), { force: true });
    }
    const next = await readJson(sideFile('next', bucket, key));
    if (next === undefined) return;
    const body = await readFile(join(root, next.file)).catch(missing);
    const earlier = await readMeta(bucket, key);
    if (body === undefined || md5Hex(body) !== next.etag) return rm(sideFile('next', bucket, key), { force: true });
    await rename(sideFile('next', bucket, key), sideFile('meta', bucket, key));
    if (earlier !== undefined && earlier.file !== next.file) await removeBody(earlier.file);
  }

  /** Removes a body and the folders that held nothing else, up to the bucket's. */
  async function removeBody(file: string): Promise<void> {
    await rm(join(root, file), { force: true });
    for (let folder = dirname(file); folder.includes(sep) && !folder.startsWith(SIDE); folder = dirname(folder)) {
      const pruned = await rmdir(join(root, folder)).then(
        () => true,
        () => false, // it holds something else
      );
      if (!pruned) return;
    }
  }

  return {
    async createBucket(bucket: string): Promise<void> {
      await mkdir(join(root, bucket), { recursive: true });
      for (const folder of ['next', 'gone', 'half', 'odd', 'lock', 'meta']) {
        await mkdir(side(bucket, folder), { recursive: true });
      }
    },

    async hasBucket(bucket: string): Promise<boolean> {
      return (await stat(side(bucket, 'meta')).catch(missing)) !== undefined;
    },

    async buckets(): Promise<string[]> {
      const names = (await readdir(join(root, SIDE)).catch(missing)) ?? [];
      const there = await Promise.all(names.map((name) => this.hasBucket(name)));
      return names.filter((_, at) => there[at]).toSorted();
    },

    async deleteBucket(bucket: string): Promise<void> {
      await rm(side(bucket), { recursive: true, force: true });
      await rm(join(root, bucket), { recursive: true, force: true });
    },

    /** All keys of a bucket that begin with `prefix`, in UTF-8 byte order. */
    async keys(bucket: string, prefix = ''): Promise<string[]> {
      const names = await readdir(side(bucket, 'meta'));
      const keys = await Promise.all(
        names.map(async (name) => keyOfSideName(name) ?? (await readJson(side(bucket, 'meta', name)))?.key),
      );
      return keys.filter((key): key is string => key?.startsWith(prefix) === true).sort(compareKeys);
    },

    readMeta,

    /** Reads an object whole, body and description of one write, even while another write is under way. */
    async read(bucket: string, key: string): Promise<{ meta: ObjectMeta; body: Buffer } | undefined> {
      let seen: string | undefined;
      for (;;) {
        const meta = await readMeta(bucket, key);
        if (meta === undefined) return undefined;
        const body = await readFile(join(root, meta.file)).catch(missing);
        const etag = body === undefined ? '' : md5Hex(body);
        if (body !== undefined && etag === meta.etag) return { meta, body };
        const next = body === undefined ? undefined : await readJson(sideFile('next', bucket, key));
        if (body !== undefined && next?.etag === etag && next.file === meta.file) return { meta: next, body };
        // Seen twice alike, this is no write in passing: the file was edited or removed by hand.
        const state = `${meta.etag} ${etag}`;
        if (state === seen) {
          return body && { meta: { ...meta, etag, size: body.length, checksums: {} }, body };
        }
        seen = state;
      }
    },

    /** Runs work while nobody else changes the key, on this server or another on the same root. */
    locked: <T>(bucket: string, key: string, work: () => Promise<T>): Promise<T> =>
      withKeyLock(side(bucket, 'lock', digest(key)), key, async () => {
        await recover(bucket, key);
        return work();
      }),

    async write(bucket: string, object: NewObject, body: Uint8Array): Promise<ObjectMeta> {
      const { key } = object;
      const earlier = await readMeta(bucket, key);
      const odd = join(SIDE, bucket, 'odd', digest(key));
      const plain = isPlainKey(key) ? join(bucket, ...key.split('/')) : undefined;
      const meta: ObjectMeta = { ...object, file: plain ?? odd, etag: md5Hex(body), size: body.length };
      const half = await writeHalf(bucket, body);
      try {
        const stored = await place(bucket, half, meta, [odd, earlier?.file].includes(meta.file)).catch(
          (error: unknown) => {
            // `a` may be the folder of `a/b`, `Case` the file of `case`: both cannot stand under their names.
            if (meta.file === odd || !isCode(error, ...TAKEN)) throw error;
            return place(bucket, half, { ...meta, file: odd }, true);
          },
        );
        if (earlier !== undefined && earlier.file !== stored.file) await removeBody(earlier.file);
        return stored;
      } finally {
        await rm(half, { force: true });
      }
    },

    async remove(bucket: string, key: string): Promise<void> {
      const taken = await rename(sideFile('meta', bucket, key), sideFile('gone', bucket, key)).then(
        () => true,
        (error: unknown) => missing(error),
      );
      if (taken === true) await recover(bucket, key);
    },

    /** Puts right what processes that are gone left behind: half-written files, interrupted writes and deletes. */
    async cleanUp(): Promise<void> {
      for (const bucket of await this.buckets()) {
        for (const key of await keysOfDeadHolders(side(bucket, 'lock'))) {
          await this.locked(bucket, key, async () => undefined);
        }
        for (const name of (await readdir(side(bucket, 'half')).catch(missing)) ?? []) {
          if (!isRunning(name.split('~')[0] ?? '')) await rm(side(bucket, 'half', name), { force: true });
        }
      }
    },
  };
}

async function readJson(file: string): Promise<ObjectMeta | undefined> {
  const json = await readFile(file, 'utf8').catch(missing);
  return json === undefined ? undefined : (JSON.parse(json) as ObjectMeta);
}
