import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** What a check needs of a client; the aws CLI is made to look like it, too. */
export type S3 = Pick<S3Client, 'send'>;

/** One thing that S3 does, checked from outside over any client on any endpoint. Keys stand below `prefix`. */
export type Check = (s3: S3, Bucket: string, prefix: string) => Promise<void>;

/** Checks by name. */
export type Checks = Readonly<Record<string, Check>>;

/** Puts an object, with more input if given. */
export const put = (s3: S3, Bucket: string, Key: string, Body: string | Uint8Array, more: object = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

/** Reads an object as text. */
export const text = async (s3: S3, Bucket: string, Key: string, more: object = {}): Promise<string> =>
  (await (await s3.send(new GetObjectCommand({ Bucket, Key, ...more }))).Body?.transformToString()) ?? '';

/** Lists the keys below a prefix, without it, in the order they come. */
export async function keysOf(s3: S3, Bucket: string, Prefix: string, more: object = {}): Promise<string[]> {
  const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ...more }));
  return (page.Contents ?? []).map(({ Key }) => Key?.slice(Prefix.length) ?? '');
}

/** The status and name of the error that a call ends in; a call that succeeds fails the check. */
export async function failure(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof S3ServiceException)) throw error;
  return `${error.$metadata.httpStatusCode} ${error.name}`;
}
