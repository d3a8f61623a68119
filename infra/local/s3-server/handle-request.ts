import { handleBucket, listBuckets } from './handle-bucket.ts';
import { checkPermissions } from './permissions.ts';
import { readObject } from './read-object.ts';
import { S3Error } from './s3-error.ts';
import { refuse, type S3Answer, type S3Request } from './s3-request.ts';
import { deleteObject, putObject } from './write-object.ts';

/** Source: S3 user guide, object key naming. */
const MAX_KEY_BYTES = 1024;

const KNOWN_QUERY =
  /^(x-id|list-type|prefix|delimiter|start-after|continuation-token|max-keys|encoding-type|fetch-owner|delete|location|response-content-type|X-Amz-[\w-]+)$/;

const KNOWN_HEADER =
  /^x-amz-(date|content-sha256|security-token|decoded-content-length|trailer|user-agent|sdk-checksum-algorithm|checksum-(mode|algorithm|crc32|crc32c|crc64nvme|sha1|sha256)|meta-.+)$/;

/** Does what a signed request asks for. Errors: S3Error. What S3 knows and this server does not is NotImplemented. */
export async function handleRequest(request: S3Request): Promise<S3Answer> {
  const { method, bucket, key, query, message, files } = request;
  checkPermissions(request);
  for (const name of query.keys()) if (!KNOWN_QUERY.test(name)) refuse(`the query parameter ${name}`);
  for (const name of Object.keys(message.headers)) {
    if (name.startsWith('x-amz-') && !KNOWN_HEADER.test(name)) refuse(`the header ${name}`);
  }
  if (bucket === '') return method === 'GET' ? listBuckets(request) : refuse(method);
  if (key === '') return handleBucket(request);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError', 'a key has at most 1024 bytes');
  if (!(await files.hasBucket(bucket))) throw new S3Error('NoSuchBucket', `there is no bucket ${bucket}`);
  if (method === 'GET' || method === 'HEAD') return readObject(request);
  if (method === 'PUT') return putObject(request);
  if (method === 'DELETE') return deleteObject(request);
  return refuse(method);
}
