import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../../infra/local/s3-server/start-s3-server.ts';

const keys = { accessKeyId: 'local-test', secretAccessKey: 'local-test-secret' };
const accessKeyIds = [keys.accessKeyId];
const clientOf = (endpoint: string, over: object = {}): S3Client =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { ...keys, ...over }, maxAttempts: 1 });

let root: string;
let server: S3Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  server = await startS3Server({ root, accessKeyIds });
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

  test('refuses an unknown access key id', async () => {
    const s3 = clientOf(server.endpoint, { accessKeyId: 'nobody' });
    const call = s3.send(new GetObjectCommand({ Bucket: 'conformance', Key: 'x' }));
    await expect(call).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
  });

  test.each([
    ['a read of a range', new GetObjectCommand({ Bucket: 'conformance', Key: 'x', Range: 'bytes=0-1' })],
    ['a delete', new DeleteObjectCommand({ Bucket: 'conformance', Key: 'x' })],
    ['a fold at a delimiter', new ListObjectsV2Command({ Bucket: 'conformance', Delimiter: '/' })],
    ['metadata', new PutObjectCommand({ Bucket: 'conformance', Key: 'x', Body: 'x', Metadata: { edition: '7' } })],
  ])('says that it does not implement %s', async (_, command) => {
    const call = clientOf(server.endpoint).send(command as GetObjectCommand);
    await expect(call).rejects.toMatchObject({ name: 'NotImplemented' });
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

  test.each(['a/../../../climb', 'a//b', 'folder/', 'end.', 'a\\b'])(
    'refuses the key %s, which is no path of a file',
    async (Key) => {
      const put = clientOf(server.endpoint).send(new PutObjectCommand({ Bucket: 'conformance', Key, Body: 'x' }));
      await expect(put).rejects.toMatchObject({ name: 'InvalidArgument' });
      const get = clientOf(server.endpoint).send(new GetObjectCommand({ Bucket: 'conformance', Key }));
      await expect(get).rejects.toMatchObject({ name: 'NoSuchKey' });
    },
  );

  test('keeps its objects and their headers over a restart', async () => {
    const object = { Bucket: 'conformance', Key: 'kept' };
    await clientOf(server.endpoint).send(new PutObjectCommand({ ...object, Body: 'kept', CacheControl: 'no-store' }));
    const second = await startS3Server({ root, accessKeyIds });
    const got = await clientOf(second.endpoint).send(new GetObjectCommand(object));
    expect([got.CacheControl, await got.Body?.transformToString()]).toEqual(['no-store', 'kept']);
    await second.close();
  });

  test('refuses what a role does not allow', async () => {
    const strict = await startS3Server({ root, accessKeyIds, allow: ({ action }) => action === 's3:GetObject' });
    const put = clientOf(strict.endpoint).send(new PutObjectCommand({ Bucket: 'conformance', Key: 'no', Body: 'x' }));
    await expect(put).rejects.toMatchObject({ name: 'AccessDenied' });
    await strict.close();
  });

  test('a port in use is one clear error', async () => {
    await expect(startS3Server({ root, accessKeyIds, port: server.port })).rejects.toThrow(
      `cannot listen on port ${server.port}: it is in use`,
    );
  });

  test('two server processes on one root have one winner of 20 racing creates', async () => {
    const child = await startChild();
    try {
      const clients = [clientOf(server.endpoint), clientOf(child.endpoint)];
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
      await child.kill();
    }
  });

  test('a server that is killed while it writes leaves whole objects, and nothing that blocks the next one', async () => {
    const [old, other] = ['0', '1'].map((digit) => digit.repeat(300_000)) as [string, string];
    const s3 = clientOf(server.endpoint);
    await s3.send(new PutObjectCommand({ Bucket: 'conformance', Key: 'killed', Body: old }));
    for (let round = 0; round < 3; round += 1) {
      const child = await startChild();
      const writer = clientOf(child.endpoint);
      // Writes without an end, on both sides of the kill; each round is killed after another number of writes.
      let answered = 0;
      const killed = new Promise<void>((done) => {
        const next = async (n: number): Promise<void> => {
          await writer.send(
            new PutObjectCommand({ Bucket: 'conformance', Key: 'killed', Body: n % 2 === 0 ? old : other }),
          );
          answered += 1;
          if (answered === round + 2) done(child.kill());
          await next(n + 1);
        };
        for (let n = 0; n < 4; n += 1) next(n).catch(() => undefined);
      });
      await killed;
      const got = await s3.send(new GetObjectCommand({ Bucket: 'conformance', Key: 'killed' }));
      expect([old, other]).toContain(await got.Body?.transformToString());
      // The dead process may hold the lock of the key: it is taken over.
      await s3.send(new PutObjectCommand({ Bucket: 'conformance', Key: 'killed', Body: old, IfMatch: got.ETag }));
    }
    const next = await startS3Server({ root, accessKeyIds });
    expect(readdirSync(join(root, '.s3/conformance/half'))).toEqual([]);
    await next.close();
  });

  test('a server that is killed in the middle of a body leaves a whole object', async () => {
    const [old, other] = [Buffer.alloc(1_000_000, 'o'), Buffer.alloc(48_000_000, 'n')];
    const object = { Bucket: 'conformance', Key: 'middle/killed' };
    await clientOf(server.endpoint).send(new PutObjectCommand({ ...object, Body: old }));
    const child = await startChild();
    // Killed once a file that is being written is larger than any headers: there are 48 MB to go.
    const folders = ['conformance/middle', '.s3/conformance/half'].map((folder) => join(root, folder));
    const isWriting = (file: string): boolean => {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      return size > 100_000 && size !== old.length;
    };
    const killed = new Promise<void>((done) => {
      const watchers = folders.map((folder) =>
        watch(folder, (_, name) => {
          if (name === null || !isWriting(join(folder, name))) return;
          for (const watcher of watchers) watcher.close();
          done(child.kill());
        }),
      );
    });
    const put = clientOf(child.endpoint).send(new PutObjectCommand({ ...object, Body: other }));
    await Promise.all([killed, put.catch(() => undefined)]);
    const got = await clientOf(server.endpoint).send(new GetObjectCommand(object));
    const body = Buffer.from((await got.Body?.transformToByteArray()) ?? []);
    expect(body.equals(old) || body.equals(other)).toBe(true);
  });

  test('takes over the lock of a dead process', async () => {
    const key = createHash('sha256').update('locked').digest('hex');
    writeFileSync(join(root, '.s3/conformance/lock', key), JSON.stringify({ process: '1.0.gone', token: 'abc' }));
    await clientOf(server.endpoint).send(new PutObjectCommand({ Bucket: 'conformance', Key: 'locked', Body: 'x' }));
    expect(readdirSync(join(root, '.s3/conformance/lock'))).not.toContain(key);
  });
});

/** Starts a second server on the same root in a process of its own. */
async function startChild(): Promise<{ endpoint: string; kill: () => Promise<void> }> {
  const module = new URL('../../../../infra/local/s3-server/start-s3-server.ts', import.meta.url).href;
  const program = `
    import { startS3Server } from ${JSON.stringify(module)};
    const server = await startS3Server(${JSON.stringify({ root, accessKeyIds })});
    console.log(server.endpoint);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const closed = once(child, 'close');
  return {
    endpoint: String(line).trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
