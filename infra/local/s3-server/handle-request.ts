import type { IncomingMessage } from 'node:http';
import { checksumOf } from './checksums.ts';
import { withKeyLock } from './key-lock.ts';
import { listPage } from './list-objects.ts';
import type { ObjectMeta, objectFiles } from './object-files.ts';
import { readBody } from './read-body.ts';
import { S3Error } from './s3-error.ts';
import { readDeleteRequest, renderXml, type XmlNode } from './s3-xml.ts';

/** A request after its address was taken apart. */
export interface S3Request {
  readonly message: IncomingMessage;
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly files: ReturnType<typeof objectFiles>;
  readonly maxBytes: number;
  readonly now: () => Date;
}

/** An answer to be written. */
export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

const LONGEST_KEY_BYTES = 1024;
const XML = { 'content-type': 'application/xml' };
const OWN_HEADERS = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];

/** Names the S3 action of a request, as IAM does: what a role must allow. */
export function actionOf({ method, key, query }: Pick<S3Request, 'method' | 'key' | 'query'>): string {
  if (key === '')
    return method === 'GET' || method === 'HEAD' || query.has('delete') ? 's3:ListBucket' : 's3:CreateBucket';
  if (method === 'PUT') return 's3:PutObject';
  return method === 'DELETE' ? 's3:DeleteObject' : 's3:GetObject';
}

/** Does what a signed request asks for. Errors: S3Error. Unknown operations are NotImplemented, never guessed. */
export async function handleRequest(request: S3Request): Promise<S3Answer> {
  const { method, bucket, key, query } = request;
  if (bucket === '') return method === 'GET' ? listBuckets(request) : refuse(method);
  const unknown = [...query.keys()].find((name) => !KNOWN_QUERY.test(name));
  if (unknown !== undefined) throw new S3Error('NotImplemented', `«${unknown}» is not built into this server`);
  if (key === '') return handleBucket(request);
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new S3Error('KeyTooLongError', 'a key has at most 1024 bytes');
  if (!(await request.files.hasBucket(bucket))) throw new S3Error('NoSuchBucket', `there is no bucket ${bucket}`);
  if (method === 'GET' || method === 'HEAD') return readObject(request);
  if (request.message.headers['x-amz-copy-source'] !== undefined) return refuse('CopyObject');
  const lock = request.files.lockPath(bucket, key);
  if (method === 'PUT') {
    const body = await readBody(request.message, request.maxBytes);
    return withKeyLock(lock, () => putObject(request, body));
  }
  if (method === 'DELETE') return withKeyLock(lock, () => deleteObject(request));
  return refuse(method);
}

const KNOWN_QUERY =
  /^(x-id|list-type|prefix|delimiter|start-after|continuation-token|max-keys|encoding-type|fetch-owner|delete|location|X-Amz-.*|x-amz-.*)$/;

function refuse(what: string): never {
  throw new S3Error('NotImplemented', `${what} is not built into this server`);
}

async function listBuckets({ files }: S3Request): Promise<S3Answer> {
  const buckets: XmlNode[] = (await files.buckets()).map((name) => ['Bucket', [['Name', name]]]);
  return { status: 200, headers: XML, body: renderXml('ListAllMyBucketsResult', [['Buckets', buckets]]) };
}

async function handleBucket(request: S3Request): Promise<S3Answer> {
  const { method, bucket, files, query } = request;
  const there = await files.hasBucket(bucket);
  if (method === 'PUT') {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
      throw new S3Error('InvalidBucketName', `«${bucket}» is no name`);
    if (there) throw new S3Error('BucketAlreadyOwnedByYou', `the bucket ${bucket} is there already`);
    await files.createBucket(bucket);
    return { status: 200, headers: { location: `/${bucket}` } };
  }
  if (!there) throw new S3Error('NoSuchBucket', `there is no bucket ${bucket}`);
  if (method === 'HEAD') return { status: 200 };
  if (method === 'DELETE') {
    if ((await files.keys(bucket)).length > 0)
      throw new S3Error('BucketNotEmpty', `the bucket ${bucket} holds objects`);
    await files.deleteBucket(bucket);
    return { status: 204 };
  }
  if (method === 'GET' && query.has('location')) {
    return { status: 200, headers: XML, body: renderXml('LocationConstraint', []) };
  }
  if (method === 'GET') return listObjects(request);
  if (method === 'POST' && query.has('delete')) return deleteObjects(request);
  return refuse(method);
}

async function listObjects({ bucket, files, query }: S3Request): Promise<S3Answer> {
  if (query.get('list-type') !== '2') return refuse('ListObjects (version 1)');
  const encode = (text: string): string => (query.get('encoding-type') === 'url' ? encodeURIComponent(text) : text);
  const maxKeys = Number(query.get('max-keys') ?? 1000);
  if (!Number.isInteger(maxKeys) || maxKeys < 0) throw new S3Error('InvalidArgument', 'max-keys is no count');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const page = listPage(await files.keys(bucket), {
    prefix,
    delimiter,
    startAfter: query.get('start-after') ?? '',
    continuationToken: query.get('continuation-token') ?? undefined,
    maxKeys: Math.min(1000, maxKeys),
  });
  const contents: XmlNode[] = [];
  for (const key of page.keys) {
    const meta = await files.readMeta(bucket, key);
    if (meta === undefined) continue;
    contents.push([
      'Contents',
      [
        ['Key', encode(key)],
        ['LastModified', meta.lastModified],
        ['ETag', `"${meta.etag}"`],
        ['Size', meta.size],
        ['StorageClass', 'STANDARD'],
      ],
    ]);
  }
  const body = renderXml('ListBucketResult', [
    ['Name', bucket],
    ['Prefix', encode(prefix)],
    ['Delimiter', delimiter === '' ? undefined : encode(delimiter)],
    ['MaxKeys', maxKeys],
    ['KeyCount', page.keys.length + page.prefixes.length],
    ['EncodingType', query.get('encoding-type') ?? undefined],
    ['IsTruncated', page.next !== undefined],
    ['NextContinuationToken', page.next],
    ...contents,
    ...page.prefixes.map((common): XmlNode => ['CommonPrefixes', [['Prefix', encode(common)]]]),
  ]);
  return { status: 200, headers: XML, body };
}

async function readObject({ message, method, bucket, key, files, query }: S3Request): Promise<S3Answer> {
  const found = await files.read(bucket, key);
  if (found === undefined) throw new S3Error('NoSuchKey', 'there is no object under this key');
  const { meta, body } = found;
  const etag = `"${meta.etag}"`;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch, range } = message.headers;
  const since = Date.parse(message.headers['if-modified-since'] ?? '');
  if (ifMatch !== undefined && !matches(ifMatch, meta))
    throw new S3Error('PreconditionFailed', 'the object has another ETag');
  // A 304 must carry no checksum header: clients would check it against the empty body.
  if (
    ifNoneMatch !== undefined
      ? matches(ifNoneMatch, meta)
      : Math.floor(Date.parse(meta.lastModified) / 1000) * 1000 <= since
  ) {
    return { status: 304, headers: { etag } };
  }
  const headers: Record<string, string> = {
    ...meta.headers,
    etag,
    'content-type': query.get('response-content-type') ?? meta.contentType,
    'last-modified': new Date(meta.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
  };
  const part = range === undefined ? undefined : rangeOf(range, body.length);
  if (part === undefined && message.headers['x-amz-checksum-mode'] === 'ENABLED') {
    for (const [name, value] of Object.entries(meta.checksums)) headers[`x-amz-checksum-${name}`] = value;
  }
  const bytes = part === undefined ? body : body.subarray(part.start, part.end + 1);
  if (part !== undefined) headers['content-range'] = `bytes ${part.start}-${part.end}/${body.length}`;
  headers['content-length'] = String(bytes.length);
  return { status: part === undefined ? 200 : 206, headers, ...(method === 'HEAD' ? {} : { body: bytes }) };
}

function rangeOf(header: string, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(size - 1, Number(match[2]));
  if (start >= size || start > end) throw new S3Error('InvalidRange', `the object has ${size} bytes`);
  return { start, end };
}

async function putObject(
  request: S3Request,
  { bytes, checksums }: Awaited<ReturnType<typeof readBody>>,
): Promise<S3Answer> {
  const { message, bucket, key, files } = request;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = message.headers;
  const earlier = await files.read(bucket, key);
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') return refuse('If-None-Match with anything but * on a write');
  if (ifNoneMatch === '*' && earlier !== undefined)
    throw new S3Error('PreconditionFailed', 'an object is there already');
  if (ifMatch !== undefined && earlier === undefined) throw new S3Error('NoSuchKey', 'there is no object to replace');
  if (ifMatch !== undefined && earlier !== undefined && !matches(ifMatch, earlier.meta)) {
    throw new S3Error('PreconditionFailed', 'the object has another ETag');
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (!OWN_HEADERS.includes(name) && !name.startsWith('x-amz-meta-')) continue;
    const kept = name === 'content-encoding' ? String(value).replace(/(^|,\s*)aws-chunked(,\s*|$)/, '') : String(value);
    if (kept !== '') headers[name] = kept;
  }
  const stored = Object.keys(checksums).length > 0 ? checksums : { crc64nvme: checksumOf('crc64nvme', bytes) };
  const contentType = message.headers['content-type'] ?? 'application/octet-stream';
  const lastModified = request.now().toISOString();
  const meta = await files.write(bucket, { key, contentType, headers, checksums: stored, lastModified }, bytes);
  const answer: Record<string, string> = { etag: `"${meta.etag}"` };
  for (const [name, value] of Object.entries(stored)) answer[`x-amz-checksum-${name}`] = value;
  return { status: 200, headers: answer };
}

async function deleteObject({ message, bucket, key, files }: S3Request): Promise<S3Answer> {
  const ifMatch = message.headers['if-match'];
  const earlier = ifMatch === undefined ? undefined : await files.read(bucket, key);
  if (ifMatch !== undefined && earlier !== undefined && !matches(ifMatch, earlier.meta)) {
    throw new S3Error('PreconditionFailed', 'the object has another ETag');
  }
  await files.remove(bucket, key);
  return { status: 204 };
}

async function deleteObjects({ message, bucket, files, maxBytes }: S3Request): Promise<S3Answer> {
  const { bytes } = await readBody(message, maxBytes);
  const { keys, quiet } = readDeleteRequest(bytes.toString());
  for (const key of keys) await withKeyLock(files.lockPath(bucket, key), () => files.remove(bucket, key));
  const deleted = quiet ? [] : keys.map((key): XmlNode => ['Deleted', [['Key', key]]]);
  return { status: 200, headers: XML, body: renderXml('DeleteResult', deleted) };
}

function matches(header: string, { etag }: Pick<ObjectMeta, 'etag'>): boolean {
  return header.split(',').some((value) => ['*', etag, `"${etag}"`].includes(value.trim().replace(/^W\//, '')));
}
