import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Checks, keysOf, put } from './check.ts';

/** ListObjectsV2. Source: S3 API reference. */
export const listChecks: Checks = {
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
  'folded pages miss and repeat nothing': async (s3, Bucket, Prefix) => {
    for (const name of ['a', 'b/1', 'b/2', 'c', 'd/1', 'e']) await put(s3, Bucket, Prefix + name, 'x');
    const seen: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const input = { Bucket, Prefix, Delimiter: '/', MaxKeys: 1, ContinuationToken };
      const page = await s3.send(new ListObjectsV2Command(input));
      expect(page.KeyCount).toBe(1);
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
      seen.push(...(page.CommonPrefixes ?? []).map((common) => common.Prefix));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(seen.map((entry) => entry?.slice(Prefix.length))).toEqual(['a', 'b/', 'c', 'd/', 'e']);
  },
  'a list of at most nothing ends': async (s3, Bucket, Prefix) => {
    await put(s3, Bucket, `${Prefix}one`, 'x');
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 0 }));
    expect([page.Contents ?? [], page.IsTruncated]).toEqual([[], false]);
  },
  'a list follows a write and a delete at once': async (s3, bucket, prefix) => {
    for (const name of ['1', '2']) {
      await put(s3, bucket, prefix + name, 'x');
      expect(await keysOf(s3, bucket, prefix)).toContain(name);
    }
  },
};
