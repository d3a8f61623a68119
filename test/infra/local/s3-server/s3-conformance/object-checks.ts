import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Checks, failure, put, text } from './check.ts';

/** Objects: bytes, headers, checksums. Source: S3 API reference. */
export const objectChecks: Checks = {
  'a missing bucket is NoSuchBucket': async (s3, bucket) => {
    expect(await failure(put(s3, `${bucket}-absent-7c1`, 'a', 'b'))).toBe('404 NoSuchBucket');
  },
  'a missing key is NoSuchKey': async (s3, bucket, prefix) => {
    expect(await failure(text(s3, bucket, `${prefix}none`))).toBe('404 NoSuchKey');
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
  'content type and cache control are kept': async (s3, Bucket, prefix) => {
    const kept = { ContentType: 'text/html; charset=utf-8', CacheControl: 'max-age=60' };
    await put(s3, Bucket, `${prefix}headers`, 'x', kept);
    expect(await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}headers` }))).toMatchObject(kept);
  },
  'an overwrite replaces body and headers': async (s3, Bucket, prefix) => {
    await put(s3, Bucket, `${prefix}over`, 'one', { CacheControl: 'max-age=1' });
    await put(s3, Bucket, `${prefix}over`, 'two');
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: `${prefix}over` }));
    expect(await got.Body?.transformToString()).toBe('two');
    expect(got.CacheControl).toBeUndefined();
  },
  'a body sent as a stream is stored without its framing': async (s3, Bucket, prefix) => {
    const Body = Readable.from([Buffer.from('first '), Buffer.from('second')]);
    await s3.send(new PutObjectCommand({ Bucket, Key: `${prefix}stream`, Body, ContentLength: 12 }));
    expect(await text(s3, Bucket, `${prefix}stream`)).toBe('first second');
  },
  'a body with another checksum is refused and not stored': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, `${prefix}sum`, 'x', { ChecksumCRC32: 'AAAAAA==' }))).toMatch(/^400 /);
    expect(await failure(text(s3, bucket, `${prefix}sum`))).toBe('404 NoSuchKey');
  },
  'a key over 1024 bytes is refused': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, prefix + 'k'.repeat(1025), 'x'))).toBe('400 KeyTooLongError');
  },
};
