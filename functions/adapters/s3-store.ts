import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { StoreError } from '../contracts/errors.ts';
import type { PutOptions, PutOutcome, Store } from '../contracts/ports.ts';

/** Where to store, and what tests put in place of the network client and of waiting. */
export interface S3StoreOptions {
  readonly bucket: string;
  readonly client?: S3Client;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** A conflict of concurrent conditional writes passes within moments; S3 asks to retry it. */
const MOST_CONFLICT_TRIES = 8;
const FIRST_WAIT_MS = 20;

/**
 * Makes a store of one S3 bucket. The only way the system reaches S3; `AWS_ENDPOINT_URL_S3` sets another endpoint.
 *
 * 409 is retried, 412 compares what is stored with what was to be written; 5xx and throttling are the client's retries.
 * Errors: StoreError that names bucket and key; `retryable` where S3 was only unwell.
 */
export function createS3Store({ bucket, client = new S3Client({}), sleep = pause }: S3StoreOptions): Store {
  const fail = (what: string, key: string, error: unknown): never => {
    const name = error instanceof Error ? error.name : String(error);
    const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 500) : 500;
    throw new StoreError(`cannot ${what} s3://${bucket}/${key}: ${name}`, {
      key,
      retryable: status >= 500,
      cause: error,
    });
  };

  const get: Store['get'] = async (key) => {
    try {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { body, etag: answer.ETag ?? '' };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      return fail('read', key, error);
    }
  };

  const put: Store['put'] = async (key, body, options) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await client.send(
          new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ...headersOf(options) }),
        );
        return { status: 'written', etag: answer.ETag ?? '' };
      } catch (error) {
        const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
        const conditional = options.condition !== undefined;
        if (conditional && status === 409 && tries < MOST_CONFLICT_TRIES) await sleep(FIRST_WAIT_MS * 2 ** (tries - 1));
        else if (conditional && (status === 412 || status === 404)) return compare(key, bytes);
        else return fail('write', key, error);
      }
    }
  };

  /** An earlier try of ours whose answer was lost, or a twin with equal inputs, has stored the same bytes: success. */
  const compare = async (key: string, bytes: Uint8Array): Promise<PutOutcome> => {
    const stored = await get(key);
    return stored !== undefined && Buffer.compare(stored.body, bytes) === 0
      ? { status: 'same', etag: stored.etag }
      : { status: 'refused' };
  };

  const list: Store['list'] = async (prefix, options) => {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      try {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(options?.startAfter === undefined ? {} : { StartAfter: options.startAfter }),
            ...(token === undefined ? {} : { ContinuationToken: token }),
          }),
        );
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
        token = page.NextContinuationToken;
      } catch (error) {
        fail('list', prefix, error);
      }
    } while (token !== undefined);
    return keys;
  };

  return { get, put, list };
}

function headersOf({ contentType, cacheControl, condition }: PutOptions): object {
  return {
    ContentType: contentType,
    ...(cacheControl === undefined ? {} : { CacheControl: cacheControl }),
    ...(condition === 'absent' ? { IfNoneMatch: '*' } : condition === undefined ? {} : { IfMatch: condition.ifMatch }),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
