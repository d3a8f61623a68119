import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { StoredDigestConfig } from '../../functions/contracts/config.ts';
import { storeKeys } from '../../functions/contracts/keys.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { createHandler } from '../../functions/deliver/handler.ts';
import { quiet } from '../builders.ts';
import { type LocalBuckets, localBuckets } from '../publish/local-site.ts';
import { sampleEdition } from '../publish/sample-digest.ts';

/** A stand-in for SES on loopback, reached as AWS would be: by the endpoint in the environment. */
const taken: { to: string; message: string }[] = [];
let hangUp = false;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      Destination: { ToAddresses: string[] };
      Content: { Raw: { Data: string } };
    };
    taken.push({
      to: body.Destination.ToAddresses.join(),
      message: Buffer.from(body.Content.Raw.Data, 'base64').toString(),
    });
    if (hangUp) request.socket.destroy();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"MessageId":"m"}');
  });
});
let buckets: LocalBuckets;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  buckets = await localBuckets();
  const settings = {
    STORE_BUCKET: 'depeche-store',
    SITE_BUCKET: 'depeche-site',
    SITE_URL: 'https://news.example',
    AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
  await buckets.remove();
});

test('the handler sends by SES what lies in S3, once a reader, whatever is called again; a doubt is never sent again', async () => {
  const { event, digest, store: made, site } = await sampleEdition();
  for (const [key, text] of site.objects) await buckets.site.put(key, text, { contentType: 'x/y' });
  const stored = await requireStored(made, storeKeys.digestConfig(event.digestId), StoredDigestConfig);
  const configure = (to: readonly string[]): Promise<unknown> => {
    const email = { from: 'digest@news.example', to, unsubscribe: 'mailto:bye@news.example' };
    const delivered = { ...stored, digest: { ...stored.digest, delivery: { email, webhooks: [] } } };
    return writeStored(buckets.store, storeKeys.digestConfig(event.digestId), delivered);
  };
  const clock = { now: () => new Date(digest.to), sleep: async () => undefined };
  const handler = createHandler({ store: buckets.store, site: buckets.site, clock, log: quiet });

  await configure(['ana@reader.example', 'bo@reader.example']);
  expect(await handler(event)).toMatchObject({ channels: [{ sent: 2 }], failingChannels: 0 });
  const crowd = await Promise.all(Array.from({ length: 8 }, () => handler(event)));
  for (const { channels } of crowd) expect(channels).toMatchObject([{ sent: 0, alreadySent: 2 }]);
  expect(taken.map(({ to }) => to)).toEqual(['ana@reader.example', 'bo@reader.example']);
  expect(taken[0]?.message).toContain('\r\nTo: ana@reader.example\r\n');

  await configure(['ana@reader.example', 'bo@reader.example', 'cy@reader.example']);
  hangUp = true;
  expect(await handler(event)).toMatchObject({
    channels: [{ sent: 0, alreadySent: 2, unconfirmed: 1 }],
    failingChannels: 1,
  });
  hangUp = false;
  expect(await handler(event)).toMatchObject({ channels: [{ alreadySent: 2, unconfirmed: 1 }] });
  expect(taken).toHaveLength(3);
});
