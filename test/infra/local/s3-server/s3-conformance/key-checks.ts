import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { type Check, type Checks, failure, keysOf, put, text } from './check.ts';

const roundTrip =
  (name: string): Check =>
  async (s3, bucket, prefix) => {
    await put(s3, bucket, prefix + name, `body of ${name}`);
    expect(await text(s3, bucket, prefix + name)).toBe(`body of ${name}`);
    expect(await keysOf(s3, bucket, prefix)).toContain(name);
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: prefix + name }));
    expect(await failure(text(s3, bucket, prefix + name))).toBe('404 NoSuchKey');
  };

/** Keys that file systems, URLs or XML find odd. Source: S3 user guide, object key naming. */
export const keyChecks: Checks = {
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
  'a key with percent signs is not decoded twice': roundTrip('100%25/%2e%2e/%2F+%20'),
  'a key that ends with a dot or a space': roundTrip('end. /end.'),
  'a key that begins with dots': roundTrip('.hidden/...three'),
  'keys differ by the composition of letters': async (s3, bucket, prefix) => {
    await put(s3, bucket, `${prefix}\u00e9`, 'one sign');
    await put(s3, bucket, `${prefix}e\u0301`, 'two signs');
    expect(await text(s3, bucket, `${prefix}\u00e9`)).toBe('one sign');
    expect(await keysOf(s3, bucket, prefix)).toEqual(['e\u0301', '\u00e9']);
  },
  'deleting a key leaves those below and beside it': async (s3, Bucket, prefix) => {
    for (const name of ['x', 'x/y', 'x/y/z', 'xy']) await put(s3, Bucket, prefix + name, name);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}x/y` }));
    expect(await keysOf(s3, Bucket, prefix)).toEqual(['x', 'x/y/z', 'xy']);
    expect(await text(s3, Bucket, `${prefix}x/y/z`)).toBe('x/y/z');
  },
};
