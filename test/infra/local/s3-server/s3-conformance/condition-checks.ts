import { GetObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Checks, failure, put, text } from './check.ts';

/** Conditional writes. Source: S3 user guide, conditional requests. */
export const conditionChecks: Checks = {
  'a create-only write succeeds once': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}once`, 'one', { IfNoneMatch: '*' });
    expect(await failure(put(s3, bucket, `${prefix}once`, 'two', { IfNoneMatch: '*' }))).toBe('412 PreconditionFailed');
    expect(await text(s3, bucket, `${prefix}once`)).toBe('one');
  },
  'a create-only write that was refused changes no header either': async (s3, Bucket, prefix) => {
    const Key = `${prefix}firm`;
    const { ETag } = await put(s3, Bucket, Key, 'one', { ContentType: 'text/plain' });
    await failure(put(s3, Bucket, Key, 'two', { ContentType: 'text/html', IfNoneMatch: '*' }));
    const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(got).toMatchObject({ ETag, ContentType: 'text/plain' });
  },
  'a swap needs the current ETag': async (s3, bucket, prefix) => {
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
};
