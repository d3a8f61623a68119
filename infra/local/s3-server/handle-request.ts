import { listPage } from './list-page.ts';
import { hasBucket, isFileKey, readObject, writeObject } from './object-files.ts';
import { readBody } from './read-body.ts';
import { S3Error } from './s3-error.ts';
import { notImplemented, type S3Request, type S3Response } from './s3-request.ts';

/** Source: S3 user guide, object key naming. */
const MAX_KEY_BYTES = 1024;

const KNOWN_QUERY = /^(x-id|list-type|prefix|start-after|continuation-token|max-keys|encoding-type)$/;
const KNOWN_HEADER =
  /^x-amz-(date|content-sha256|security-token|decoded-content-length|trailer|user-agent|sdk-checksum-algorithm|checksum-mode|checksum-crc32)$/;

/** Handles GetObject, PutObject and ListObjectsV2. Errors: S3Error, NotImplemented for everything else that S3 does. */
export async function handleRequest(request: S3Request): Promise<S3Response> {
  const { bucket, key, query, message, root } = request;
  for (const name of query.keys()) if (!KNOWN_QUERY.test(name)) notImplemented(`the query parameter ${name}`);
  for (const name of Object.keys(message.headers)) {
    if (name.startsWith('x-amz-') && !KNOWN_HEADER.test(name)) notImplemented(`the header ${name}`);
  }
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError', 'a key has at most 1024 bytes');
  const operation = operationOf(request);
  if (!(await hasBucket(root, bucket))) throw new S3Error('NoSuchBucket', `there is no bucket ${bucket}`);
  return operation(request);
}

function operationOf({ method, key, query }: S3Request): (request: S3Request) => Promise<S3Response> {
  if (method === 'GET' && key !== '') return getObject;
  if (method === 'PUT' && key !== '') return putObject;
  if (method === 'GET' && query.get('list-type') === '2') return listObjects;
  return notImplemented(`${method} of ${key === '' ? 'a bucket' : 'an object'}`);
}

async function listObjects(request: S3Request): Promise<S3Response> {
  requirePermission(request, 's3:ListBucket');
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: await listPage(request) };
}

async function getObject(request: S3Request): Promise<S3Response> {
  const { message, root, bucket, key } = request;
  requirePermission(request, 's3:GetObject');
  for (const name of ['range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since']) {
    if (message.headers[name] !== undefined) notImplemented(`a read with ${name}`);
  }
  const found = await readObject({ root, bucket, key });
  if (found === undefined) {
    // S3 answers 403 here to those who may not list: they must not learn whether a key exists.
    if (!request.may('s3:ListBucket', '')) throw accessDenied('s3:ListBucket', request);
    throw new S3Error('NoSuchKey', 'there is no object with this key');
  }
  const { body, etag, contentType, cacheControl, lastModified } = found;
  const headers = {
    etag: `"${etag}"`,
    'content-type': contentType,
    'content-length': String(body.length),
    'last-modified': new Date(lastModified).toUTCString(),
    ...(cacheControl === undefined ? {} : { 'cache-control': cacheControl }),
  };
  return { status: 200, headers, body };
}

/** Writes an object, under If-None-Match: * or If-Match if given. Source: S3 user guide, conditional writes. */
async function putObject(request: S3Request): Promise<S3Response> {
  const { message, root, bucket, key, maxBytes, now } = request;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch, 'content-type': contentType } = message.headers;
  requirePermission(request, 's3:PutObject');
  if (ifMatch !== undefined) requirePermission(request, 's3:GetObject');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') notImplemented('If-None-Match with an ETag on a write');
  if (!isFileKey(key)) throw new S3Error('InvalidArgument', `${JSON.stringify(key)} cannot be the path of a file`);
  const body = await readBody(message, maxBytes);
  const headers = {
    contentType: contentType ?? 'application/octet-stream',
    cacheControl: message.headers['cache-control'],
    lastModified: now().toISOString(),
  };
  const etag = await writeObject({ root, bucket, key }, headers, body, (stored) => {
    if (ifNoneMatch !== undefined && stored !== undefined) throw preconditionFailed('there is an object already');
    if (ifMatch === undefined) return;
    if (stored === undefined) throw new S3Error('NoSuchKey', 'there is no object that could match');
    if (ifMatch.replaceAll('"', '') !== stored) throw preconditionFailed('the object has another ETag');
  });
  return { status: 200, headers: { etag: `"${etag}"` } };
}

function preconditionFailed(reason: string): S3Error {
  return new S3Error('PreconditionFailed', reason);
}

/** Errors: AccessDenied that names the missing action. Source: S3 user guide, required permissions for API operations. */
function requirePermission(request: S3Request, action: string): void {
  if (!request.may(action, request.key)) throw accessDenied(action, request);
}

function accessDenied(action: string, { bucket, key }: S3Request): S3Error {
  return new S3Error('AccessDenied', `the caller may not do ${action} on ${bucket}/${key}`);
}
