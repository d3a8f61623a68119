import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Checks, failure, put, text } from './check.ts';

/** Conditional writes, deletes and reads. Source: S3 user guide, conditional requests. */
export const conditionChecks: Checks = {
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
  'a create-only write that was refused changes nothing': async (s3, Bucket, prefix) => {
    const Key = `${prefix}firm`;
    const { ETag } = await put(s3, Bucket, Key, 'one', { ContentType: 'text/plain' });
    await failure(put(s3, Bucket, Key, 'two', { ContentType: 'text/html', IfNoneMatch: '*' }));
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head).toMatchObject({ ETag, ContentType: 'text/plain' });
  },
  'a write may be barred by * only': async (s3, bucket, prefix) => {
    expect(await failure(put(s3, bucket, `${prefix}star`, 'x', { IfNoneMatch: '"abc"' }))).toBe('501 NotImplemented');
  },
  'a delete under another ETag is refused': async (s3, Bucket, prefix) => {
    const Key = `${prefix}del`;
    const { ETag } = await put(s3, Bucket, Key, 'x');
    const other = s3.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: '"0123"' }));
    expect(await failure(other)).toBe('412 PreconditionFailed');
    await s3.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: ETag }));
    expect(await failure(text(s3, Bucket, Key))).toBe('404 NoSuchKey');
  },
  'a conditional HEAD answers 304': async (s3, Bucket, prefix) => {
    const { ETag } = await put(s3, Bucket, `${prefix}head304`, 'x');
    const head = s3.send(new HeadObjectCommand({ Bucket, Key: `${prefix}head304`, IfNoneMatch: ETag }));
    expect(await failure(head)).toMatch(/^304 /);
  },
  'a 304 is no checksum error when checksums are asked for': async (s3, bucket, prefix) => {
    const { ETag } = await put(s3, bucket, `${prefix}sum304`, 'x', { ChecksumAlgorithm: 'SHA256' });
    const again = text(s3, bucket, `${prefix}sum304`, { IfNoneMatch: ETag, ChecksumMode: 'ENABLED' });
    expect(await failure(again)).toMatch(/^304 /);
  },
};
