import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { expect } from 'vitest';

/** One thing that S3 does, checked from outside over any client on any endpoint. Keys stand below `prefix`. */
export type Check = (s3: S3Client, Bucket: string, prefix: string) => Promise<void>;

const put = (s3: S3Client, Bucket: string, Key: string, Body: string | Uint8Array, more: object = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

const text = async (s3: S3Client, Bucket: string, Key: string, more: object = {}): Promise<string> =>
  (await (await s3.send(new GetObjectCommand({ Bucket, Key, ...more }))).Body?.transformToString()) ?? '';

/** The status and name of the error that a call ends in; a call that succeeds fails the check. */
async function failure(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof S3ServiceException)) throw error;
  return `${error.$metadata.httpStatusCode} ${error.name}`;
}

async function keysOf(s3: S3Client, Bucket: string, Prefix: string, more: object = {}): Promise<string[]> {
  const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ...more }));
  return (page.Contents ?? []).map(({ Key }) => Key?.slice(Prefix.length) ?? '');
}

const roundTrip =
  (name: string): Check =>
  async (s3, bucket, prefix) => {
    await put(s3, bucket, prefix + name, `body of ${name}`);
    expect(await text(s3, bucket, prefix + name)).toBe(`body of ${name}`);
    expect(await keysOf(s3, bucket, prefix)).toContain(name);
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: prefix + name }));
    expect(await failure(text(s3, bucket, prefix + name))).toBe('404 NoSuchKey');
  };

/** The suite, by name. Source: S3 API reference and user guide; each check passes on Amazon S3. */
export const conformance: Readonly<Record<string, Check>> = {
  'a bucket that is there answers': async (s3, Bucket) => {
    await s3.send(new HeadBucketCommand({ Bucket }));
  },
  'a bucket that is not there is NoSuchBucket': async (s3, bucket) => {
    expect(await failure(put(s3, `${bucket}-absent-7c1`, 'a', 'b'))).toBe('404 NoSuchBucket');
  },
  'an object comes back byte for byte': async (s3, Bucket, prefix) => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
    await put(s3, Bucket, `${prefix}bytes`, bytes);
    const answer = await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}bytes` }));
    expect(Buffer.compare((await answer.Body?.transformToByteArray()) ?? new Uint8Array(), bytes)).toBe(0);
  },
  'an empty object is an object': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}empty`, '');
    expect(await text(s3, bucket, `${prefix}empty`)).toBe('');
  },
  'the ETag is the MD5 of the body': async (s3, bucket, prefix) => {
    const { ETag } = await put(s3, bucket, `${prefix}etag`, 'abc');
    expect(ETag).toBe(`"${createHash('md5').update('abc').digest('hex')}"`);
  },
  'a missing key is NoSuchKey': async (s3, bucket, prefix) => {
    expect(await failure(text(s3, bucket, `${prefix}none`))).toBe('404 NoSuchKey');
  },
  'HEAD of a missing key is 404': async (s3, Bucket, prefix) => {
    expect(await failure(s3.send(new HeadObjectCommand({ Bucket, Key: `${prefix}none` })))).toMatch(/^404 /);
  },
  'HEAD tells size, type and ETag': async (s3, Bucket, prefix) => {
    const { ETag } = await put(s3, Bucket, `${prefix}head`, 'hello', { ContentType: 'text/plain' });
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: `${prefix}head` }));
    expect(head).toMatchObject({ ETag, ContentLength: 5, ContentType: 'text/plain' });
  },
  'type, cache control and metadata are kept': async (s3, Bucket, prefix) => {
    const kept = { ContentType: 'text/html; charset=utf-8', CacheControl: 'max-age=60', Metadata: { edition: '7' } };
    await put(s3, Bucket, `${prefix}headers`, 'x', kept);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}headers` }));
    expect(got).toMatchObject(kept);
  },
  'an overwrite replaces body and headers': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}over`, 'one', { CacheControl: 'max-age=1' });
    await put(s3, Bucket, `${prefix}over`, 'two');
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}over` }));
    expect(await got.Body?.transformToString()).toBe('two');
    expect(got.CacheControl).toBeUndefined();
  },
  'a delete of nothing succeeds': async (s3, Bucket, prefix) => {
    await s3.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}never` }));
  },
  'several objects are deleted at once': async (s3, Bucket, prefix) => {
    for (const name of ['d1', 'd&2', 'd3']) await put(s3, Bucket, prefix + name, name);
    const Objects = ['d1', 'd&2'].map((name) => ({ Key: prefix + name }));
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(await keysOf(s3, Bucket, prefix)).toEqual(['d3']);
  },
  'a create-only write succeeds once': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}once`, 'one', { IfNoneMatch: '*' });
    expect(await failure(put(s3, bucket, `${prefix}once`, 'two', { IfNoneMatch: '*' }))).toBe('412 PreconditionFailed');
    expect(await text(s3, bucket, `${prefix}once`)).toBe('one');
  },
  'a create-only write succeeds again after a delete': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}again`, 'one', { IfNoneMatch: '*' });
    await s3.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}again` }));
    await put(s3, Bucket, `${prefix}again`, 'two', { IfNoneMatch: '*' });
  },
  'a swap needs the ETag that is there': async (s3, bucket, prefix) => {
    const { ETag } = await put(s3, bucket, `${prefix}swap`, 'one');
    await put(s3, bucket, `${prefix}swap`, 'two', { IfMatch: ETag });
    expect(await failure(put(s3, bucket, `${prefix}swap`, 'three', { IfMatch: ETag }))).toBe('412 PreconditionFailed');
    expect(await text(s3, bucket, `${prefix}swap`)).toBe('two');
  },
  'a swap of a missing key is 404': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, `${prefix}void`, 'x', { IfMatch: '"0"' }))).toBe('404 NoSuchKey');
  },
  '20 racing creates have 1 winner': async (s3, bucket, prefix) => {
    const races = Array.from({ length: 20 }, (_, n) => put(s3, bucket, `${prefix}race`, `${n}`, { IfNoneMatch: '*' }));
    const won = (await Promise.allSettled(races)).flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
    expect(won).toHaveLength(1);
    expect(await text(s3, bucket, `${prefix}race`)).toBe(String(won[0]));
  },
  '20 racing swaps count to 20': async (s3, Bucket, prefix) => {
    const Key = `${prefix}count`;
    await put(s3, Bucket, Key, '0');
    const increment = async (): Promise<void> => {
      for (;;) {
        const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
        const next = String(Number(await got.Body?.transformToString()) + 1);
        const done = await put(s3, Bucket, Key, next, { IfMatch: got.ETag }).then(
          () => true,
          (error: unknown) => {
            const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : 0;
            if (status === 412 || status === 409) return false;
            throw error;
          },
        );
        if (done) return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await text(s3, Bucket, Key)).toBe('20');
  },
  'a conditional read answers 304 for the ETag held': async (s3, bucket, prefix) => {
    const { ETag } = await put(s3, bucket, `${prefix}cond`, 'x');
    expect(await failure(text(s3, bucket, `${prefix}cond`, { IfNoneMatch: ETag }))).toMatch(/^304 /);
    expect(await text(s3, bucket, `${prefix}cond`, { IfNoneMatch: '"other"' })).toBe('x');
  },
  'a conditional read answers 412 for another ETag': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}cond2`, 'x');
    expect(await failure(text(s3, bucket, `${prefix}cond2`, { IfMatch: '"other"' }))).toMatch(/^412 /);
  },
  'a read if modified since the last write answers 304': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}since`, 'x');
    const { LastModified } = await s3.send(new HeadObjectCommand({ Bucket, Key: `${prefix}since` }));
    expect(await failure(text(s3, Bucket, `${prefix}since`, { IfModifiedSince: LastModified }))).toMatch(/^304 /);
  },
  'a range is a part': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}range`, '0123456789');
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}range`, Range: 'bytes=2-4' }));
    expect(await got.Body?.transformToString()).toBe('234');
    expect(got.ContentRange).toBe('bytes 2-4/10');
    expect(await text(s3, Bucket, `${prefix}range`, { Range: 'bytes=-3' })).toBe('789');
    expect(await text(s3, Bucket, `${prefix}range`, { Range: 'bytes=7-' })).toBe('789');
  },
  'a range beyond the end is InvalidRange': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}range2`, 'abc');
    expect(await failure(text(s3, bucket, `${prefix}range2`, { Range: 'bytes=9-' }))).toBe('416 InvalidRange');
  },
  'a body as a stream is stored without its framing': async (s3, Bucket, prefix) => {
    const Body = Readable.from([Buffer.from('first '), Buffer.from('second')]);
    await s3.send(new PutObjectCommand({ Bucket, Key: `${prefix}stream`, Body, ContentLength: 12 }));
    expect(await text(s3, Bucket, `${prefix}stream`)).toBe('first second');
  },
  'a wrong checksum is BadDigest': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, `${prefix}sum`, 'x', { ChecksumCRC32: 'AAAAAA==' }))).toMatch(/^400 /);
    expect(await failure(text(s3, bucket, `${prefix}sum`))).toBe('404 NoSuchKey');
  },
  'a wrong Content-MD5 is BadDigest': async (s3, bucket, prefix) => {
    const ContentMD5 = createHash('md5').update('y').digest('base64');
    expect(await failure(put(s3, bucket, `${prefix}md5`, 'x', { ContentMD5 }))).toBe('400 BadDigest');
  },
  ...Object.fromEntries(
    (['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const).map((ChecksumAlgorithm): [string, Check] => [
      `a ${ChecksumAlgorithm} checksum is proven and given back`,
      async (s3, Bucket, prefix) => {
        const Key = `${prefix}sum-${ChecksumAlgorithm}`;
        const sent = await put(s3, Bucket, Key, 'checksummed', { ChecksumAlgorithm });
        const got = await s3.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
        expect(got[`Checksum${ChecksumAlgorithm}`]).toBe(sent[`Checksum${ChecksumAlgorithm}`]);
        expect(got[`Checksum${ChecksumAlgorithm}`]).toBeTruthy();
        expect(await text(s3, Bucket, Key, { ChecksumMode: 'ENABLED' })).toBe('checksummed');
      },
    ]),
  ),
  'a list is in UTF-8 byte order': async (s3, bucket, prefix) => {
    for (const name of ['b', 'a', 'Z', 'é', 'a/1', 'a.1', 'ﬀ', '😀']) await put(s3, bucket, prefix + name, name);
    expect(await keysOf(s3, bucket, prefix)).toEqual(['Z', 'a', 'a.1', 'a/1', 'b', 'é', 'ﬀ', '😀']);
  },
  'a list comes in pages': async (s3, Bucket, Prefix) => {
    for (let n = 0; n < 7; n += 1) await put(s3, Bucket, `${Prefix}page-${n}`, 'x');
    const pages: string[][] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 3, ContinuationToken }));
      pages.push((page.Contents ?? []).map(({ Key }) => Key?.slice(Prefix.length) ?? ''));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flat()).size).toBe(7);
  },
  'a list starts after a key': async (s3, bucket, prefix) => {
    for (const name of ['1', '2', '3']) await put(s3, bucket, prefix + name, 'x');
    expect(await keysOf(s3, bucket, prefix, { StartAfter: `${prefix}1` })).toEqual(['2', '3']);
  },
  'a list folds at a delimiter': async (s3, Bucket, Prefix) => {
    for (const name of ['x/1', 'x/2', 'y/1', 'z']) await put(s3, Bucket, Prefix + name, 'x');
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/' }));
    expect(page.CommonPrefixes?.map((common) => common.Prefix?.slice(Prefix.length))).toEqual(['x/', 'y/']);
    expect(page.Contents?.map(({ Key }) => Key?.slice(Prefix.length))).toEqual(['z']);
  },
  'a list of nothing is empty': async (s3, bucket, prefix) => {
    expect(await keysOf(s3, bucket, `${prefix}nothing/`)).toEqual([]);
  },
  'a list tells size and ETag': async (s3, Bucket, Prefix) => {
    const { ETag } = await put(s3, Bucket, `${Prefix}one`, 'four');
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
    expect(page.Contents?.[0]).toMatchObject({ ETag, Size: 4 });
    expect(page.KeyCount).toBe(1);
  },
  'a key may be the folder of another': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}a`, 'file');
    await put(s3, bucket, `${prefix}a/b`, 'below');
    expect([await text(s3, bucket, `${prefix}a`), await text(s3, bucket, `${prefix}a/b`)]).toEqual(['file', 'below']);
    await put(s3, bucket, `${prefix}c/d`, 'below');
    await put(s3, bucket, `${prefix}c`, 'file');
    expect([await text(s3, bucket, `${prefix}c`), await text(s3, bucket, `${prefix}c/d`)]).toEqual(['file', 'below']);
  },
  'keys differ by case': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}Case`, 'upper');
    await put(s3, bucket, `${prefix}case`, 'lower');
    expect(await text(s3, bucket, `${prefix}Case`)).toBe('upper');
  },
  'a key with spaces and signs': roundTrip('a b+c&d=e?f#g%h;i,j@k!(l)*\'"m'),
  'a key with letters of many scripts': roundTrip('été/سلام/日本/😀'),
  'a key of 900 bytes': async (s3, bucket, prefix) => {
    await roundTrip('k'.repeat(900 - prefix.length))(s3, bucket, prefix);
  },
  'a key that ends with a slash': roundTrip('folder/'),
  'a key with an empty part': roundTrip('a//b'),
  'a key over 1024 bytes is refused': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, prefix + 'k'.repeat(1025), 'x'))).toBe('400 KeyTooLongError');
  },
};
