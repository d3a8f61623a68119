import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type S3Server, startS3Server } from '../../../../infra/local/s3-server/start-s3-server.ts';
import { awsCliClient } from './s3-conformance/aws-cli-client.ts';
import { conformance } from './s3-conformance/conformance.ts';

let root: string;
let server: S3Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  server = await startS3Server({ root, accessKeyIds: ['local-test'] });
  await server.createBucket('conformance');
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const cliFound = ((): boolean => {
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    process.stdout.write('skipped: S3 conformance by the aws CLI: aws CLI not found\n');
    return false;
  }
})();

// A client that we did not write and that shares no code with the SDK of the product.
describe.runIf(cliFound)('our S3 server, by the aws CLI', () => {
  const checks = Object.entries(conformance).map(([name, check], number) => ({ name, check, number }));

  test.each(checks)('$name', async ({ check, number }) => {
    const s3 = awsCliClient({
      HOME: root,
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: server.endpoint,
      AWS_ACCESS_KEY_ID: 'local-test',
      AWS_SECRET_ACCESS_KEY: 'local-test-secret',
      // Its default is CRC-64, which the product never sends.
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
    });
    await check(s3, 'conformance', `cli-${number}/`);
  });
});
