import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createS3Store } from '../../functions/adapters/s3-store.ts';
import { Digest } from '../../functions/contracts/digest.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { publishedMessage } from '../../infra/edition-metric.ts';
import { type S3Server, startS3Server } from '../../infra/local/s3-server/start-s3-server.ts';
import { permits } from '../../infra/permits.ts';
import { bundle, packagesBeside, stubs } from '../../infra/pipeline-function.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { readWorkflow, type TemplateWorkflow } from '../../infra/read-template.ts';
import { type Station, stations } from '../../infra/stations.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { bareBundle, MAX_COLD_START, measureColdStarts } from '../bench/cold-start.ts';
import { bundledConfig, digestId, editionId, preparedBatch, run } from './prepared-run.ts';

/** Bytes of a minified bundle: a fifth above what they are today, so that a new heavy import is seen. */
const MAX_BYTES: Readonly<Record<Station, number>> = {
  ingest: 2_090_000,
  // With the lexicon, whose meanings speak for links across languages.
  group: 1_100_000,
  summarize: 790_000,
  publish: 810_000,
  deliver: 1_590_000,
};
const ROUNDS = 5;
/** Processor time of a busy machine varies: only what is far too slow fails here. `npm run bench -- cold-start` measures. */
const TOLERANCE = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'depeche-bundles-'));
const names = { storeBucket: 'bundle-store', siteBucket: 'bundle-site', siteUrl: 'http://127.0.0.1' };
const admin = { accessKeyId: 'admin', secretAccessKey: 'secret-of-admin' };
const bare = join(folder, 'bare.mjs');
let workflow: TemplateWorkflow;
let server: S3Server;
let store: Store;
let site: Store;

const entryOf = (station: Station): string => join(folder, 'cdk.out', workflow.functions[station].bundleEntry);

beforeAll(async () => {
  const { template } = synthesizeStack({ config: bundledConfig, bundling: true, outdir: join(folder, 'cdk.out') });
  workflow = readWorkflow(template, names);
  await bareBundle(bare, 'plain');
  server = await startS3Server({
    root: join(folder, 's3'),
    accessKeyIds: [...stations, 'admin'],
    // Each function signs with a key of its own, and may do what its role in the template permits.
    allow: ({ accessKeyId, ...wish }) =>
      accessKeyId === 'admin' || permits(workflow.functions[accessKeyId as Station].permissions, wish),
  });
  for (const bucket of [names.storeBucket, names.siteBucket]) await server.createBucket(bucket);
  const client = new S3Client({
    region: 'eu-west-3',
    endpoint: server.endpoint,
    forcePathStyle: true,
    credentials: admin,
  });
  store = createS3Store({ bucket: names.storeBucket, client });
  site = createS3Store({ bucket: names.siteBucket, client });
}, 180_000);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = promisify(execFile);

/** Runs a script in a fresh Node process that knows nothing of this one but what Lambda would tell it. */
async function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { stdout } = await call(process.execPath, ['--input-type=module', '--eval', script, ...args], {
    env: { ...env, AWS_REGION: 'eu-west-3' },
    timeout: 60_000,
  });
  return stdout.trim().split('\n');
}

/** Calls a bundled handler; answers its result, and what it logged before. */
async function invoke(station: Station, event: unknown): Promise<{ result: Record<string, unknown>; log: string[] }> {
  const script = `
    const { handler } = await import(process.argv[1]);
    console.log(JSON.stringify(await handler(JSON.parse(process.argv[2]))));
  `;
  const lines = await runNode(script, [entryOf(station), JSON.stringify(event)], {
    ...workflow.functions[station].environment,
    AWS_ENDPOINT_URL_S3: server.endpoint,
    AWS_ACCESS_KEY_ID: station,
    AWS_SECRET_ACCESS_KEY: `secret-of-${station}`,
  });
  return { result: JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>, log: lines.slice(0, -1) };
}

describe('the bundles, as the stack deploys them', () => {
  test.each(stations)('%s is no larger than it should be', (station) => {
    expect(statSync(entryOf(station)).size).toBeLessThan(MAX_BYTES[station]);
  });

  test.each(stations)(
    '%s does not load the client behind the fetch of Node, which nothing here uses',
    async (station) => {
      const script = `
      await import(process.argv[1]);
      console.log(process.moduleLoadList.filter((name) => name.endsWith('internal/deps/undici/undici')).length);
    `;
      expect(await runNode(script, [entryOf(station)], { STORE_BUCKET: names.storeBucket })).toEqual(['0']);
    },
  );

  test.each(stations)('%s has the packages beside it that it requires, and no others', (station) => {
    const text = readFileSync(entryOf(station), 'utf8');
    const required = ['snowball-stemmers', 'stopwords-iso'].filter((name) => text.includes(`("${name}")`));
    const beside = join(dirname(entryOf(station)), 'node_modules');
    expect(existsSync(beside) ? readdirSync(beside) : []).toEqual(required);
    expect(packagesBeside[station] ?? []).toEqual(required);
  });

  test('they start within their limits, beside a bare client of S3', async () => {
    const [, ...measured] = await measureColdStarts([bare, ...stations.map(entryOf)], ROUNDS);
    for (const [at, station] of stations.entries()) {
      expect(measured[at]?.ratio, station).toBeLessThan(MAX_COLD_START[station] * TOLERANCE);
    }
  });
});

test('what reads pages is at most 500 kB', async () => {
  const built = await build({
    entryPoints: [join(projectRoot, 'functions/ingest/page/read-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: bundle.format,
    target: bundle.target,
    mainFields: bundle.mainFields,
    alias: { ...stubs },
  });
  const bytes = built.outputFiles[0]?.contents.length ?? 0;
  console.log(`page path       ${String(bytes).padStart(10)} bytes`);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(500_000);
});

describe('the bundles run, each with the rights of its role only', () => {
  test('ingest refuses a private address, and stores that it did', async () => {
    const [feed] = bundledConfig.digests[0]?.feeds ?? [];
    await writeStored(store, storeKeys.digestConfig(digestId), { ...bundledConfig, digest: bundledConfig.digests[0] });
    const { result } = await invoke('ingest', { ...run, feeds: [feed] });
    expect(result).toMatchObject({ articles: 0, problems: 1 });
    const key = storeKeys.batch(digestId, editionId, String(result.batch));
    expect(new TextDecoder().decode((await store.get(key))?.body)).toContain('private-address');
  });

  test('group, summarize and publish make an edition of stored articles', { timeout: 60_000 }, async () => {
    await writeStored(store, storeKeys.batch(digestId, editionId, preparedBatch.batch), preparedBatch);
    const { result: grouped } = await invoke('group', run);
    const batches = grouped.batches as unknown[];
    expect(batches.length).toBeGreaterThan(0);
    for (const batch of batches) await invoke('summarize', batch);
    const { result, log } = await invoke('publish', { digestId, editionId });
    expect(result).toMatchObject({ status: 'published', digestId, editionId });
    const { stories } = await requireStored(site, siteKeys.digest(digestId, editionId), Digest);
    expect(stories.flatMap(({ keyPoints }) => keyPoints).length).toBeGreaterThan(0);

    // The alarm on missing editions counts this line.
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ message }) => message === publishedMessage)).toMatchObject([{ digestId }]);
  });

  test('publish called again changes nothing and counts no second edition', async () => {
    const { result, log } = await invoke('publish', { digestId, editionId });
    expect(result).toMatchObject({ status: 'already-published' });
    expect(log.join('\n')).not.toContain(`"${publishedMessage}"`);
  });

  test('deliver reads the edition and its configuration, and holds back what is no news any more', async () => {
    const { result } = await invoke('deliver', { digestId, editionId });
    const why = expect.stringMatching(/^the edition is \d+ hours old$/) as string;
    expect(result).toEqual({
      channels: [{ channel: 'email', sent: 0, alreadySent: 0, unconfirmed: 0, failed: 0, skipped: 1, why }],
      failingChannels: 0,
      notice: '',
      remaining: 0,
    });
  });

  test('a function that reaches beyond its role is refused, as in AWS', async () => {
    const script = `
      const { S3Client, PutObjectCommand } = await import(process.argv[1]);
      const put = new PutObjectCommand({ Bucket: process.argv[2], Key: '${digestId}/index.html', Body: '' });
      await new S3Client({}).send(put).catch((error) => console.log(error.name));
    `;
    const lines = await runNode(script, [import.meta.resolve('@aws-sdk/client-s3'), names.siteBucket], {
      AWS_ENDPOINT_URL_S3: server.endpoint,
      AWS_ACCESS_KEY_ID: 'group',
      AWS_SECRET_ACCESS_KEY: 'secret-of-group',
    });
    expect(lines).toEqual(['AccessDenied']);
  });
});
