import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Checks, keysOf, put } from './check.ts';

/** ListObjectsV2. Source: S3 API reference. */
export const listChecks: Checks = {
  'a list is in UTF-8 byte order, whatever the folders': async (s3, bucket, prefix) => {
    for (const name of ['b', 'a-1', 'Z', 'é', 'a/1', 'a.1', 'ﬀ', '😀']) await put(s3, bucket, prefix + name, name);
    expect(await keysOf(s3, bucket, prefix)).toEqual(['Z', 'a-1', 'a.1', 'a/1', 'b', 'é', 'ﬀ', '😀']);
  },
  'a prefix may end inside a name': async (s3, bucket, prefix) => {
    for (const name of ['x/one', 'x/only', 'x/two', 'y/one']) await put(s3, bucket, prefix + name, 'x');
    expect(await keysOf(s3, bucket, `${prefix}x/on`)).toEqual(['e', 'ly']);
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
  'a list starts after a key, which is not in it': async (s3, bucket, prefix) => {
    for (const name of ['1', '2', '3']) await put(s3, bucket, prefix + name, 'x');
    expect(await keysOf(s3, bucket, prefix, { StartAfter: `${prefix}1` })).toEqual(['2', '3']);
  },
  'a list of nothing is empty': async (s3, bucket, prefix) => {
    expect(await keysOf(s3, bucket, `${prefix}nothing/`)).toEqual([]);
  },
  'keys with signs come back as they were written': async (s3, bucket, prefix) => {
    const names = ["a b+c&d=e?f#g%h;i,j@k!(l)*'m", 'été/سلام/日本', '100%25/%2e%2e'];
    for (const name of names) await put(s3, bucket, prefix + name, 'x');
    expect((await keysOf(s3, bucket, prefix)).toSorted()).toEqual(names.toSorted());
  },
};
