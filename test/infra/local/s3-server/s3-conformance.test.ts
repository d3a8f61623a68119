import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../../infra/local/s3-server/start-s3-server.ts';
import { awsCliClient, MissingInClient } from './s3-conformance/aws-cli-client.ts';
import { conformance } from './s3-conformance.ts';

const keys = { accessKeyId: 'local-test', secretAccessKey: 'local-test-secret' };
let root: string;
let server: S3Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  server = await startS3Server({ root, credentials: new Map([[keys.accessKeyId, keys.secretAccessKey]]) });
  await server.createBucket('conformance');
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const checks = Object.entries(conformance).map(([name, check], number) => ({ name, check, number }));

test('the suite has at least 40 checks', () => {
  expect(checks.length).toBeGreaterThanOrEqual(40);
});

describe('our S3 server, by the AWS SDK', () => {
  test.each(checks)('$name', async ({ check, number }) => {
    const s3 = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', credentials: keys, maxAttempts: 1 });
    await check(s3, 'conformance', `sdk-${number}/`);
  });
});

const { S3_CONFORMANCE_ENDPOINT: foreign, S3_CONFORMANCE_BUCKET: bucket = 'conformance' } = process.env;
if (foreign === undefined) {
  process.stdout.write('skipped: S3 conformance of another server: S3_CONFORMANCE_ENDPOINT is not set\n');
}

describe.runIf(foreign !== undefined)('the S3 at S3_CONFORMANCE_ENDPOINT, by the AWS SDK', () => {
  test.each(checks)('$name', async ({ check, number }) => {
    await check(new S3Client({ endpoint: foreign ?? '' }), bucket, `depeche-conformance/${process.pid}/${number}/`);
  });
});

/** A CLI call costs half a second of processor, so without S3_CONFORMANCE_CLI=all it shows the following only. */
const briefly = [
  'an object comes back byte for byte',
  'several objects are deleted at once',
  'a create-only write succeeds once',
  'a swap needs the ETag that is there',
  'a swap of a missing key is 404',
  '20 racing creates have 1 winner',
  '20 racing swaps count to 20',
  'a conditional read answers 304 for the ETag held',
  'a wrong Content-MD5 is BadDigest',
  'a CRC64NVME checksum is proven and given back',
  'a key with spaces and signs',
];
const all = process.env.S3_CONFORMANCE_CLI === 'all';
const byCli = all ? checks : checks.filter(({ name }) => briefly.includes(name));

const cliFound = ((): boolean => {
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    process.stdout.write('skipped: S3 conformance by the aws CLI: aws CLI not found\n');
    return false;
  }
})();
if (cliFound && !all) {
  process.stdout.write(
    `skipped: ${checks.length - byCli.length} of ${checks.length} checks by the aws CLI: S3_CONFORMANCE_CLI=all runs them\n`,
  );
}

describe.runIf(cliFound)('our S3 server, by the aws CLI', { timeout: 300_000 }, () => {
  test('the short list names checks that exist', () => {
    expect(checks.filter(({ name }) => briefly.includes(name))).toHaveLength(briefly.length);
  });

  test.for(byCli)('$name', async ({ name, check, number }, { skip }) => {
    const s3 = awsCliClient({
      HOME: root,
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: server.endpoint,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    });
    await check(s3, 'conformance', `cli-${number}/`).catch((error: unknown) => {
      if (!(error instanceof MissingInClient)) throw error;
      process.stdout.write(`skipped: «${name}» by the aws CLI: ${error.message}\n`);
      skip();
    });
  });
});
