import type { IncomingMessage } from 'node:http';
import type { ObjectFiles } from './object-files.ts';
import { S3Error } from './s3-error.ts';

/** What a request is about. `bucket` and `key` are empty where the address names none. */
export interface S3Address {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

/** A request whose sender is known. `may` tells whether the sender may do an action on a key of the bucket. */
export interface S3Request extends S3Address {
  readonly message: IncomingMessage;
  readonly files: ObjectFiles;
  readonly maxBytes: number;
  readonly now: () => Date;
  readonly may: (action: string, key: string) => boolean;
}

/** An answer to be written. */
export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** Source: S3 user guide, general purpose bucket naming rules; the stricter ones (no IP address …) do no harm here. */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Host names below which the first label is a bucket: `<bucket>.localhost:<port>` is this machine everywhere. */
const VIRTUAL_HOST = /^(.+)\.localhost(:\d+)?$/;

/**
 * Takes the address of a request apart, in path style or with the bucket in the host name.
 *
 * Errors: InvalidURI for broken percent signs; InvalidBucketName for what can be no bucket, such as `..`.
 */
export function parseAddress(message: IncomingMessage): S3Address {
  const url = message.url ?? '/';
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const virtual = VIRTUAL_HOST.exec(message.headers.host ?? '')?.[1];
  const full = virtual === undefined ? path : `/${virtual}${path}`;
  const slash = full.indexOf('/', 1);
  const bucket = decode(full.slice(1, slash < 0 ? undefined : slash));
  if (bucket !== '') checkBucketName(bucket);
  return {
    method: message.method ?? 'GET',
    bucket,
    key: slash < 0 ? '' : decode(full.slice(slash + 1)),
    query: new URLSearchParams(at < 0 ? '' : url.slice(at + 1)),
  };
}

/** Passes a name that a bucket may have. Errors: InvalidBucketName. */
export function checkBucketName(bucket: string): void {
  if (!BUCKET_NAME.test(bucket) || bucket.includes('..')) {
    throw new S3Error('InvalidBucketName', `${JSON.stringify(bucket)} cannot be the name of a bucket`);
  }
}

/** Refuses what S3 can do and this server cannot: better no answer than a wrong one. Errors: NotImplemented. */
export function refuse(what: string): never {
  throw new S3Error('NotImplemented', `${what} is not built into this server`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI', 'the address is not well encoded');
  }
}
