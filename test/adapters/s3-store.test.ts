import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createS3Store } from '../../functions/adapters/s3-store.ts';
import { type Fault, type S3Server, startS3Server } from '../../infra/local/s3-server/start-s3-server.ts';

const keys = { accessKeyId: 'a', secretAccessKey: 'b' };
const json = { contentType: 'application/json' } as const;
let root: string;
let server: S3Server;
let faults: (Fault | undefined)[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'store-'));
  faults = [];
  server = await startS3Server({ root, credentials: new Map([['a', 'b']]), fault: () => faults.shift() });
  await server.createBucket('bucket');
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const storeOf = () =>
  createS3Store({
    bucket: 'bucket',
    client: new S3Client({ endpoint: server.endpoint, region: 'us-east-1', credentials: keys, retryMode: 'standard' }),
    sleep: async () => undefined,
  });

describe('the S3 store', () => {
  test('reads what it wrote and nothing where nothing is', async () => {
    const store = storeOf();
    expect(await store.get('a')).toBeUndefined();
    const put = await store.put('a', 'é', json);
    const got = await store.get('a');
    expect(new TextDecoder().decode(got?.body)).toBe('é');
    expect(put).toEqual({ status: 'written', etag: got?.etag });
  });

  test('tells a twin with the same bytes from another winner', async () => {
    const store = storeOf();
    await store.put('a', 'one', { ...json, condition: 'absent' });
    expect(await store.put('a', 'one', { ...json, condition: 'absent' })).toMatchObject({ status: 'same' });
    expect(await store.put('a', 'two', { ...json, condition: 'absent' })).toEqual({ status: 'refused' });
  });

  test('swaps only over the version it was given', async () => {
    const store = storeOf();
    await store.put('a', 'one', json);
    const etag = (await store.get('a'))?.etag ?? '';
    expect(await store.put('a', 'two', { ...json, condition: { ifMatch: etag } })).toMatchObject({ status: 'written' });
    expect(await store.put('a', 'three', { ...json, condition: { ifMatch: etag } })).toEqual({ status: 'refused' });
    expect(await store.put('none', 'x', { ...json, condition: { ifMatch: etag } })).toEqual({ status: 'refused' });
  });

  test.each<[string, Fault[], string]>([
    ['a conflict is retried', [409, 409], 'written'],
    ['a slow-down is retried', [503], 'written'],
    ['a write whose answer was lost counts as done', ['lost-response'], 'same'],
  ])('%s', async (_, drill, status) => {
    faults = [...drill];
    const store = storeOf();
    expect(await store.put('a', 'one', { ...json, condition: 'absent' })).toMatchObject({ status });
    expect(new TextDecoder().decode((await store.get('a'))?.body)).toBe('one');
  });

  test('a conflict without end is an error that names the key', async () => {
    faults = Array.from({ length: 50 }, () => 409);
    const put = storeOf().put('a', 'x', { ...json, condition: 'absent' });
    await expect(put).rejects.toThrow('cannot write s3://bucket/a: ConditionalRequestConflict');
  });

  test('a missing bucket is an error, not an absent object', async () => {
    const client = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', credentials: keys });
    await expect(createS3Store({ bucket: 'absent', client }).get('a')).rejects.toThrow(
      'cannot read s3://absent/a: NoSuchBucket',
    );
  });

  test('lists all pages, after a key', async () => {
    const store = storeOf();
    await Promise.all(Array.from({ length: 1005 }, (_, n) => store.put(`k/${String(n).padStart(4, '0')}`, '', json)));
    expect(await store.list('k/')).toHaveLength(1005);
    expect(await store.list('k/', { startAfter: 'k/1002' })).toEqual(['k/1003', 'k/1004']);
  });
});
