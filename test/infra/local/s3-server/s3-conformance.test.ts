import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../../infra/local/s3-server/start-s3-server.ts';
import { conformance } from './s3-conformance/conformance.ts';

const credentials = { accessKeyId: 'local-test', secretAccessKey: 'local-test-secret' };
let root: string;
let server: S3Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  server = await startS3Server({ root, accessKeyIds: [credentials.accessKeyId] });
  await server.createBucket('conformance');
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const checks = Object.entries(conformance).map(([name, check], number) => ({ name, check, number }));

test('the suite has at least 20 checks', () => {
  expect(checks.length).toBeGreaterThanOrEqual(20);
});

describe('our S3 server, by the AWS SDK', () => {
  test.each(checks)('$name', async ({ check, number }) => {
    const s3 = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
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
