import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** A request: what it is about, who sent it, and whether the sender may do an action on a key of the bucket. */
export interface S3Request {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly bucket: string;
  /** Empty when the request is about the whole bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly root: string;
  readonly maxBytes: number;
  readonly now: () => Date;
  readonly may: (action: string, key: string) => boolean;
}

/** A response to be written. */
export interface S3Response {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** Source: S3 user guide, general purpose bucket naming rules (the main ones). */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/**
 * Parses the path-style URL of a request: `/<bucket>/<key>?<query>`.
 *
 * Errors: InvalidURI for invalid percent-encoding; InvalidBucketName for what cannot be a bucket, such as `..`.
 */
export function parseAddress(message: IncomingMessage): Pick<S3Request, 'method' | 'bucket' | 'key' | 'query'> {
  const [path = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const [bucket = '', key = ''] = path
    .slice(1)
    .split(/\/(.*)/s)
    .map(decode);
  checkBucketName(bucket);
  return { method: message.method ?? 'GET', bucket, key, query: new URLSearchParams(query) };
}

/** Accepts a valid bucket name. Errors: InvalidBucketName. */
export function checkBucketName(bucket: string): void {
  if (!BUCKET_NAME.test(bucket) || bucket.includes('..')) {
    throw new S3Error('InvalidBucketName', `${JSON.stringify(bucket)} is not a valid bucket name`);
  }
}

/** Rejects what S3 can do and this server cannot: no answer is better than a wrong one. Errors: NotImplemented. */
export function notImplemented(what: string): never {
  throw new S3Error('NotImplemented', `this server does not implement ${what}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI', 'the URL is not encoded correctly');
  }
}
