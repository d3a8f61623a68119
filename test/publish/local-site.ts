import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { createS3Store } from '../../functions/adapters/s3-store.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { type S3ServerOptions, startS3Server } from '../../infra/local/s3-server/start-s3-server.ts';

/** The two buckets of a run on the local S3 server, in a folder of their own. */
export interface LocalBuckets {
  /** Folder of the buckets. */
  readonly root: string;
  readonly store: Store;
  readonly site: Store;
  /** Stops the server and removes the folder. */
  remove(): Promise<void>;
}

/** Starts the local S3 server with the buckets of a run. */
export async function localBuckets(options: Pick<S3ServerOptions, 'fault'> = {}): Promise<LocalBuckets> {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  const server = await startS3Server({ root, accessKeyIds: ['a'], ...options });
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const bucketOf = async (bucket: string): Promise<Store> => {
    await server.createBucket(bucket);
    return createS3Store({ bucket, client });
  };
  return {
    root,
    store: await bucketOf('depeche-store'),
    site: await bucketOf('depeche-site'),
    remove: async () => {
      client.destroy();
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
