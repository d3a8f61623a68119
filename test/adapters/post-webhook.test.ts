import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPostWebhook } from '../../functions/adapters/post-webhook.ts';
import type { PostWebhook } from '../../functions/contracts/delivery.ts';

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server on loopback under a public-looking name, and a way to post to it. */
async function serverOf(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ received: Received[]; post: PostWebhook; port: number }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const { port } = server.address() as AddressInfo;
  const post = createPostWebhook({
    resolve: async () => [{ address: '127.0.0.1', port }],
    allow: [{ address: '127.0.0.1', port }],
    plain: true,
    timeoutMs: 500,
  });
  return { received, post, port };
}

const answering = (status: number, headers: Record<string, string> = {}) =>
  serverOf((_, response) => response.writeHead(status, headers).end('ok'));
const out = { url: 'http://hooks.example/in?a=1', headers: { 'webhook-id': 'msg_1' }, body: '{"a":"é"}' };

test('what is posted arrives as it is, as JSON, with its headers', async () => {
  const { received, post } = await answering(200);
  expect(await post(out)).toEqual({ status: 'sent', receipt: 'HTTP 200' });
  expect(received).toMatchObject([
    {
      method: 'POST',
      path: '/in?a=1',
      body: out.body,
      headers: { 'content-type': 'application/json; charset=utf-8', 'webhook-id': 'msg_1', host: 'hooks.example' },
    },
  ]);
});

describe('an answer', () => {
  test.each([
    [204, {}, { status: 'sent' }],
    [429, { 'retry-after': '7' }, { status: 'refused', retryAfterMs: 7000 }],
    [503, {}, { status: 'refused', retryAfterMs: 1000 }],
    [503, { 'retry-after': 'soon' }, { status: 'refused', retryAfterMs: 1000 }],
    [503, { 'retry-after': 'Mon, 04 Apr 2016 06:30:00 GMT' }, { status: 'refused', retryAfterMs: 1000 }],
    [400, { 'retry-after': '7' }, { status: 'refused' }],
    [410, {}, { status: 'refused' }],
    [302, { location: 'http://elsewhere.example/' }, { status: 'refused' }],
  ])('of %s %j means %j', async (status, headers, outcome) => {
    const { received, post } = await answering(status, headers);
    const got = await post(out);
    expect(got).toMatchObject(outcome);
    expect('retryAfterMs' in got && got.retryAfterMs !== undefined).toBe('retryAfterMs' in outcome);
    expect(received).toHaveLength(1);
  });

  test('that is a date in the future is waited for', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const { post } = await answering(503, { 'retry-after': at });
    const got = await post(out);
    expect(got.status === 'refused' && Number(got.retryAfterMs)).toBeGreaterThan(50_000);
  });

  test('that never comes, or breaks off, leaves a doubt', async () => {
    const silent = await serverOf(() => undefined);
    expect(await silent.post(out)).toMatchObject({ status: 'unconfirmed', problem: { code: 'no-answer' } });
    const broken = await serverOf((request) => request.socket.destroy());
    expect(await broken.post(out)).toMatchObject({ status: 'unconfirmed' });
  });
});

describe('what is not posted', () => {
  test.each([
    ['http://127.0.0.1/in', 'private-address'],
    ['https://10.0.0.5/in', 'private-address'],
    ['https://localhost/in', 'private-address'],
    ['https://[::ffff:169.254.169.254]/in', 'private-address'],
    ['https://user:secret@hooks.example/in', 'credentials'],
    ['https://hooks.example:22/in', 'port'],
    ['ftp://hooks.example/in', 'scheme'],
    ['hooks', 'bad-url'],
  ])('%s: %s', async (url, code) => {
    expect(await createPostWebhook()({ ...out, url })).toMatchObject({ status: 'refused', problem: { code } });
  });

  test('plain http, and a name that leads to a private address, even beside a public one', async () => {
    const post = (addresses: string[]) =>
      createPostWebhook({ resolve: async () => addresses.map((address) => ({ address })) });
    expect(await post(['93.184.216.34'])(out)).toMatchObject({ problem: { code: 'scheme' } });
    for (const addresses of [['10.0.0.5'], ['93.184.216.34', '127.0.0.1']]) {
      const got = await post(addresses)({ ...out, url: 'https://hooks.example/T0/secret' });
      expect(got).toMatchObject({ status: 'refused', problem: { code: 'private-address' } });
      expect(JSON.stringify(got)).not.toMatch(/secret|hooks/);
    }
  });

  test('where nobody listens, or a name is unknown: for certain, and a later try may do better', async () => {
    const { port } = await answering(200);
    for (const server of servers.splice(0)) server.close();
    const closed = createPostWebhook({
      resolve: async () => [{ address: '127.0.0.1', port }],
      allow: [{ address: '127.0.0.1', port }],
      plain: true,
    });
    expect(await closed(out)).toMatchObject({ status: 'refused', problem: { code: 'connect' }, retryAfterMs: 1000 });
    const nowhere = createPostWebhook({ resolve: () => Promise.reject(new Error('ENOTFOUND')), plain: true });
    expect(await nowhere(out)).toMatchObject({ status: 'refused', problem: { code: 'dns' }, retryAfterMs: 1000 });
  });
});
