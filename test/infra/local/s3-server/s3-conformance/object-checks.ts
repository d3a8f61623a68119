import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Check, type Checks, failure, keysOf, put, text } from './check.ts';

/** Objects: bytes, headers, ranges, checksums. Source: S3 API reference. */
export const objectChecks: Checks = {
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
  'a range with checksums asked for is no checksum error': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}range3`, '0123456789');
    const more = { Range: 'bytes=0-3', ChecksumMode: 'ENABLED' };
    expect(await text(s3, Bucket, `${prefix}range3`, more)).toBe('0123');
  },
  'a range of the end may be longer than the object': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}range4`, 'abc');
    expect(await text(s3, bucket, `${prefix}range4`, { Range: 'bytes=-9' })).toBe('abc');
    expect(await text(s3, bucket, `${prefix}range4`, { Range: 'bytes=1-99' })).toBe('bc');
  },
  'a content encoding is kept, without that of the transfer': async (s3, Bucket, prefix) => {
    const Body = Readable.from([Buffer.from('squeezed')]);
    const input = { Bucket, Key: `${prefix}gz`, Body, ContentLength: 8, ContentEncoding: 'x-test' };
    await s3.send(new PutObjectCommand(input));
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: `${prefix}gz` }));
    expect(head.ContentEncoding?.replace(/,\s*$/, '')).toBe('x-test');
  },
  'a quiet delete of several objects tells nothing of those that went': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}q1`, 'x');
    const Objects = [{ Key: `${prefix}q1` }, { Key: `${prefix}q2` }];
    const answer = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    expect([answer.Deleted ?? [], answer.Errors ?? []]).toEqual([[], []]);
    expect(await keysOf(s3, Bucket, prefix)).toEqual([]);
  },
};
