import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../infra/local/s3-server/start-s3-server.ts';
import { conformance } from './s3-conformance.ts';

const keys = { accessKeyId: 'local-test', secretAccessKey: 'local-test-secret' };
const credentials = new Map([[keys.accessKeyId, keys.secretAccessKey]]);
const clientOf = (endpoint: string, over: object = {}): S3Client =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { ...keys, ...over }, maxAttempts: 1 });

const foreign = process.env['S3_CONFORMANCE_ENDPOINT'];
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

describe('our S3 server, by the AWS SDK', () => {
  let number = 0;
  test.each(Object.entries(conformance))('%s', async (_, check) => {
    number += 1;
    await check(clientOf(server.endpoint), 'conformance', `check-${number}/`);
  });
});

if (foreign === undefined)
  process.stdout.write('skipped: S3 conformance elsewhere: S3_CONFORMANCE_ENDPOINT is not set\n');
describe.runIf(foreign !== undefined)('the S3 at S3_CONFORMANCE_ENDPOINT, by the AWS SDK', () => {
  const bucket = process.env['S3_CONFORMANCE_BUCKET'] ?? 'conformance';
  test.each(Object.entries(conformance))('%s', async (name, check) => {
    const prefix = `depeche-conformance/${process.pid}/${Buffer.from(name).toString('hex')}/`;
    await check(new S3Client({ endpoint: foreign ?? '' }), bucket, prefix);
  });
});

const cli = ((): string | undefined => {
  try {
    return execFileSync('aws', ['--version'], { encoding: 'utf8' });
  } catch {
    process.stdout.write('skipped: S3 conformance by the aws CLI: aws is not on the PATH\n');
    return undefined;
  }
})();

describe.runIf(cli !== undefined)('our S3 server, by the aws CLI', () => {
  const aws = (...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((done) => {
      const child = spawn('aws', ['--endpoint-url', server.endpoint, '--region', 'us-east-1', ...args], {
        env: {
          PATH: process.env['PATH'],
          HOME: root,
          AWS_ACCESS_KEY_ID: keys.accessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
      child.on('close', (code) => done({ code: code ?? 1, output }));
    });

  test('copies, lists and reads back', async () => {
    const file = join(root, 'cli.txt');
    writeFileSync(file, 'by hand');
    expect(await aws('s3', 'cp', file, 's3://conformance/cli/a.txt')).toMatchObject({ code: 0 });
    expect((await aws('s3', 'ls', 's3://conformance/cli/')).output).toMatch(/7 a\.txt/);
    expect((await aws('s3', 'cp', 's3://conformance/cli/a.txt', '-')).output).toBe('by hand');
  });

  test('honors create-only and swap', async () => {
    const body = join(root, 'cli.txt');
    const create = ['s3api', 'put-object', '--bucket', 'conformance', '--key', 'cli/once', '--body', body];
    expect((await aws(...create, '--if-none-match', '*')).code).toBe(0);
    expect((await aws(...create, '--if-none-match', '*')).output).toContain('PreconditionFailed');
  });
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
      import { startS3Server } from ${JSON.stringify(new URL('../../../infra/local/s3-server/start-s3-server.ts', import.meta.url).href)};
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
