import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { StoreError } from '../contracts/errors.ts';
import type { Clock, PutOptions, PutOutcome, Store } from '../contracts/ports.ts';
import { retry } from '../text/retry.ts';
import { systemClock } from './system-clock.ts';

/** Which bucket; tests also give the client, the clock and the random numbers. */
export interface S3StoreOptions {
  readonly bucket: string;
  readonly client?: S3Client;
  readonly clock?: Clock;
  /** A number in [0, 1): the jitter of the waits; nothing that is stored depends on it. */
  readonly random?: () => number;
}

/** A conflict of concurrent writes, conditional or not, passes within moments; S3 asks to retry it. */
const MAX_CONFLICT_TRIES = 8;
const FIRST_WAIT_MS = 20;

/**
 * Creates a store on one S3 bucket, the only access to S3; `AWS_ENDPOINT_URL_S3` sets another endpoint.
 *
 * Any write is retried after a 409. After a 412 the stored bytes are compared with those to be written. The client itself
 * retries 5xx and throttling. Errors: StoreError that names bucket and key; `retryable` where S3 or the network failed.
 */
export function createS3Store(options: S3StoreOptions): Store {
  const { bucket, client = new S3Client({}), clock = systemClock, random = Math.random } = options;

  const get: Store['get'] = async (key) => {
    try {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { body, etag: answer.ETag ?? '' };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw storeError('read', bucket, key, error);
    }
  };

  const put: Store['put'] = async (key, body, write) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ...headersOf(write) });
    const attempt = async (): Promise<PutOutcome | { readonly conflict: unknown }> => {
      try {
        const answer = await client.send(command);
        return { status: 'written', etag: answer.ETag ?? '' };
      } catch (error) {
        const { status, name } = describe(error);
        if (write.condition !== undefined && (status === 412 || name === 'NoSuchKey')) return compare(key, bytes);
        if (status === 409) return { conflict: error };
        throw storeError('write', bucket, key, error);
      }
    };
    const policy = { clock, random, maxTries: MAX_CONFLICT_TRIES, firstWaitMs: FIRST_WAIT_MS };
    const outcome = await retry(policy, attempt, (tried) => ('conflict' in tried ? 0 : undefined));
    if ('conflict' in outcome) throw storeError('write', bucket, key, outcome.conflict);
    return outcome;
  };

  /** An earlier attempt whose response was lost, or another call with equal input, stored the same bytes: success. */
  const compare = async (key: string, bytes: Uint8Array): Promise<PutOutcome> => {
    const stored = await get(key);
    return stored !== undefined && Buffer.compare(stored.body, bytes) === 0
      ? { status: 'same', etag: stored.etag }
      : { status: 'refused' };
  };

  const list: Store['list'] = async (prefix, range) => {
    const request = { Bucket: bucket, Prefix: prefix, StartAfter: range?.startAfter };
    const keys: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      try {
        const page = await client.send(new ListObjectsV2Command({ ...request, ContinuationToken }));
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
        ContinuationToken = page.NextContinuationToken;
      } catch (error) {
        throw storeError('list', bucket, prefix, error);
      }
    } while (ContinuationToken !== undefined);
    return keys;
  };

  return { get, put, list };
}

function headersOf({ contentType, cacheControl, condition }: PutOptions): Partial<PutObjectCommandInput> {
  return {
    ContentType: contentType,
    CacheControl: cacheControl,
    IfNoneMatch: condition === 'absent' ? '*' : undefined,
    IfMatch: typeof condition === 'object' ? condition.ifMatch : undefined,
  };
}

/** What the operator can do, by the name of the error. */
const ADVICE: Readonly<Record<string, string>> = {
  AccessDenied: 'grant the action to this role (without s3:ListBucket a missing key is AccessDenied, too)',
  NoSuchBucket: 'create the bucket or correct its name in the environment',
  ConditionalRequestConflict: 'others kept writing this key; try again later',
  ECONNREFUSED: 'start the S3 server or correct AWS_ENDPOINT_URL_S3',
  CredentialsProviderError: 'give credentials in the environment or a profile',
  InvalidAccessKeyId: 'check the credentials in the environment or the profile',
};

function storeError(what: string, bucket: string, key: string, error: unknown): StoreError {
  const { status, name } = describe(error);
  const retryable =
    status === undefined ? name !== 'CredentialsProviderError' : status >= 500 || [409, 429].includes(status);
  const advice = ADVICE[name] ?? (retryable ? 'try again later' : 'look the error up in the S3 API reference');
  return new StoreError(`cannot ${what} s3://${bucket}/${key}: ${name}; ${advice}`, {
    key,
    retryable,
    cause: error,
  });
}

/** The status of the response, none when S3 was not reached; and the name, or the system's code, of the error. */
function describe(error: unknown): { status: number | undefined; name: string } {
  if (error instanceof S3ServiceException) return { status: error.$metadata.httpStatusCode, name: error.name };
  if (!(error instanceof Error)) return { status: undefined, name: String(error) };
  return { status: undefined, name: String((error as NodeJS.ErrnoException).code ?? error.name) };
}
