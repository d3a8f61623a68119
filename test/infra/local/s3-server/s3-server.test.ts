import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../../infra/local/s3-server/start-s3-server.ts';

const keys = { accessKeyId: 'local-test', secretAccessKey: 'local-test-secret' };
const credentials = new Map([[keys.accessKeyId, keys.secretAccessKey]]);
const clientOf = (endpoint: string, over: object = {}): S3Client =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { ...keys, ...over }, maxAttempts: 1 });

let root: string;
let server: S3Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  server = await startS3Server({ root, credentials });
  await server.createBucket('conformance');
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('our S3 server', () => {
  test('keeps an object as the plain file of its key', async () => {
    await clientOf(server.endpoint).send(
      new PutObjectCommand({ Bucket: 'conformance', Key: 'daily/index.html', Body: '<p>é' }),
    );
    expect(readFileSync(join(root, 'conformance/daily/index.html'), 'utf8')).toBe('<p>é');
  });

  test.each([
    ['a wrong secret', { secretAccessKey: 'no' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId'],
  ])('refuses %s', async (_, over, name) => {
    const call = clientOf(server.endpoint, over).send(new GetObjectCommand({ Bucket: 'conformance', Key: 'x' }));
    await expect(call).rejects.toMatchObject({ name });
  });

  test.each([
    '/conformance/../../../etc/passwd',
    '/conformance/%2e%2e/%2e%2e/etc/passwd',
    '/.s3/conformance/meta',
    '/%2e%2e/x',
  ])('gives nothing for the unsigned address %s', async (path) => {
    const answer = await new Promise<{ status: number; body: string }>((done, fail) => {
      request({ port: server.port, host: '127.0.0.1', path }, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => done({ status: response.statusCode ?? 0, body }));
      })
        .on('error', fail)
        .end();
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('root:');
  });

  test('a signed key that climbs stays inside the root', async () => {
    const s3 = clientOf(server.endpoint);
    await s3.send(new PutObjectCommand({ Bucket: 'conformance', Key: 'a/../../../climb', Body: 'in' }));
    const got = await s3.send(new GetObjectCommand({ Bucket: 'conformance', Key: 'a/../../../climb' }));
    expect(await got.Body?.transformToString()).toBe('in');
    expect(() => readFileSync(join(root, '../climb'))).toThrow(/ENOENT/);
  });

  test('keeps its objects over a restart and takes a dead owner’s lock', async () => {
    const s3 = clientOf(server.endpoint);
    await s3.send(new PutObjectCommand({ Bucket: 'conformance', Key: 'kept', Body: 'kept', CacheControl: 'no-store' }));
    const second = await startS3Server({ root, credentials });
    const got = await clientOf(second.endpoint).send(new GetObjectCommand({ Bucket: 'conformance', Key: 'kept' }));
    expect(got.CacheControl).toBe('no-store');
    await second.close();
  });

  test('refuses what a role does not allow', async () => {
    const strict = await startS3Server({ root, credentials, allow: ({ action }) => action === 's3:GetObject' });
    const put = clientOf(strict.endpoint).send(new PutObjectCommand({ Bucket: 'conformance', Key: 'no', Body: 'x' }));
    await expect(put).rejects.toMatchObject({ name: 'AccessDenied' });
    await strict.close();
  });

  test('a port in use is one clear error', async () => {
    await expect(startS3Server({ root, credentials, port: server.port })).rejects.toThrow(
      `cannot listen on port ${server.port}: it is in use`,
    );
  });

  test('two server processes on one root have one winner of 20 racing creates', async () => {
    const program = `
      import { startS3Server } from ${JSON.stringify(new URL('../../../../infra/local/s3-server/start-s3-server.ts', import.meta.url).href)};
      const server = await startS3Server({ root: ${JSON.stringify(root)}, credentials: new Map([[${JSON.stringify(keys.accessKeyId)}, ${JSON.stringify(keys.secretAccessKey)}]]) });
      console.log(server.endpoint);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const clients = [clientOf(server.endpoint), clientOf(String(line).trim())];
      for (let round = 0; round < 5; round += 1) {
        const puts = Array.from({ length: 20 }, (_, n) =>
          clients[n % 2]?.send(
            new PutObjectCommand({ Bucket: 'conformance', Key: `two/${round}`, Body: String(n), IfNoneMatch: '*' }),
          ),
        );
        const won = (await Promise.allSettled(puts)).filter(({ status }) => status === 'fulfilled');
        expect(won).toHaveLength(1);
      }
    } finally {
      child.kill();
      await once(child, 'close');
    }
  });
});
