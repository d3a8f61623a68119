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
  server = await startS3Server({ root, accessKeyIds: ['a'], fault: () => faults.shift() });
  await server.createBucket('bucket');
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const clientOf = (endpoint = server.endpoint, over: object = {}) =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { ...keys, ...over }, retryMode: 'standard' });

const waits: number[] = [];
const storeOf = () =>
  createS3Store({
    bucket: 'bucket',
    client: clientOf(),
    clock: { now: () => new Date(0), sleep: async (ms) => void waits.push(ms) },
    random: () => 0.5,
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
    ['a conflict behind a lost answer counts as done', ['lost-response', 409], 'same'],
  ])('%s', async (_, drill, status) => {
    faults = [...drill];
    const store = storeOf();
    expect(await store.put('a', 'one', { ...json, condition: 'absent' })).toMatchObject({ status });
    expect(new TextDecoder().decode((await store.get('a'))?.body)).toBe('one');
  });

  test('a write without a condition that meets a conditional one of its key is retried, too', async () => {
    faults = [409, 409];
    const store = storeOf();
    expect(await store.put('a', 'one', json)).toMatchObject({ status: 'written' });
    expect(new TextDecoder().decode((await store.get('a'))?.body)).toBe('one');
  });

  test('a refusal of what is not there after all is a refusal', async () => {
    faults = [412];
    expect(await storeOf().put('a', 'one', { ...json, condition: 'absent' })).toEqual({ status: 'refused' });
  });

  test('a swap whose answer was lost counts as done', async () => {
    const store = storeOf();
    await store.put('a', 'one', json);
    const { etag = '' } = (await store.get('a')) ?? {};
    faults = ['lost-response'];
    expect(await store.put('a', 'two', { ...json, condition: { ifMatch: etag } })).toMatchObject({ status: 'same' });
  });

  test('a conflict without end is an error that names the key, after waits that grow', async () => {
    faults = Array.from({ length: 50 }, () => 409);
    waits.length = 0;
    const put = storeOf().put('a', 'x', { ...json, condition: 'absent' });
    await expect(put).rejects.toMatchObject({
      name: 'StoreError',
      key: 'a',
      retryable: true,
      message: expect.stringContaining('cannot write s3://bucket/a: ConditionalRequestConflict'),
    });
    expect(waits).toEqual([20, 40, 80, 160, 320, 640, 1280]);
  });

  test('a slow-down without end is an error to be tried again', async () => {
    faults = Array.from({ length: 50 }, () => 503);
    await expect(storeOf().put('a', 'x', json)).rejects.toMatchObject({ code: 'store', retryable: true });
  });

  test('20 racing creates of different bytes have 1 winner; of equal bytes all end well', async () => {
    const race = (bodyOf: (n: number) => string, key: string) =>
      Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          const { status } = await storeOf().put(key, bodyOf(n), { ...json, condition: 'absent' });
          return status;
        }),
      );
    expect((await race(String, 'different')).toSorted()).toEqual([...Array(19).fill('refused'), 'written']);
    expect((await race(() => 'equal', 'equal')).toSorted()).toEqual([...Array(19).fill('same'), 'written']);
  });

  test('an unknown access key id is an error that is not retried', async () => {
    const client = clientOf(server.endpoint, { accessKeyId: 'nobody' });
    await expect(createS3Store({ bucket: 'bucket', client }).get('a')).rejects.toMatchObject({
      message: 'cannot read s3://bucket/a: InvalidAccessKeyId; check the credentials in the environment or the profile',
      retryable: false,
    });
  });

  test('a server that is not there says what to do', async () => {
    const client = clientOf(server.endpoint);
    await server.close();
    await expect(createS3Store({ bucket: 'bucket', client }).get('a')).rejects.toMatchObject({
      message: 'cannot read s3://bucket/a: ECONNREFUSED; start the S3 server or correct AWS_ENDPOINT_URL_S3',
      retryable: true,
    });
    server = await startS3Server({ root, accessKeyIds: ['a'] });
  });

  test('a missing bucket is an error, not an absent object', async () => {
    await expect(createS3Store({ bucket: 'absent', client: clientOf() }).get('a')).rejects.toThrow(
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
