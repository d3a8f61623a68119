import { etagMatches } from './etag-matches.ts';
import { nothingThere } from './permissions.ts';
import { S3Error } from './s3-error.ts';
import type { S3Answer, S3Request } from './s3-request.ts';

/** Answers GET and HEAD of an object. Errors: NoSuchKey, PreconditionFailed, InvalidRange, AccessDenied. */
export async function readObject(request: S3Request): Promise<S3Answer> {
  const { message, method, bucket, key, files, query } = request;
  const found = await files.read(bucket, key);
  if (found === undefined) throw nothingThere(request);
  const { meta, body } = found;
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch, range, 'x-amz-checksum-mode': mode } = message.headers;
  const etag = `"${meta.etag}"`;
  // HTTP dates hold whole seconds, and so must the comparisons with them.
  const modified = Math.floor(Date.parse(meta.lastModified) / 1000) * 1000;
  const since = Date.parse(message.headers['if-modified-since'] ?? '');
  const until = Date.parse(message.headers['if-unmodified-since'] ?? '');
  if (ifMatch !== undefined ? !etagMatches(ifMatch, meta.etag) : modified > until) {
    throw new S3Error('PreconditionFailed', 'the object is another than the one asked for');
  }
  const lastModified = new Date(modified).toUTCString();
  // A 304 must carry no checksum header: clients would check it against the empty body.
  if (ifNoneMatch !== undefined ? etagMatches(ifNoneMatch, meta.etag) : modified <= since) {
    return { status: 304, headers: { etag, 'last-modified': lastModified } };
  }
  const part = range === undefined ? undefined : rangeOf(range, body.length);
  const bytes = part === undefined ? body : body.subarray(part.start, part.end + 1);
  const headers: Record<string, string> = {
    ...meta.headers,
    etag,
    'content-type': query.get('response-content-type') ?? meta.contentType,
    'content-length': String(bytes.length),
    'last-modified': lastModified,
    'accept-ranges': 'bytes',
  };
  if (part !== undefined) headers['content-range'] = `bytes ${part.start}-${part.end}/${body.length}`;
  else if (String(mode).toUpperCase() === 'ENABLED') {
    for (const [name, value] of Object.entries(meta.checksums)) headers[`x-amz-checksum-${name}`] = value;
  }
  return { status: part === undefined ? 200 : 206, headers, ...(method === 'HEAD' ? {} : { body: bytes }) };
}

/** One range; several or broken ones are as none, as RFC 9110 (14.2) allows and S3 does. */
function rangeOf(header: string, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(size - 1, Number(match[2]));
  if (start >= size || start > end) throw new S3Error('InvalidRange', `the object has ${size} bytes`);
  return { start, end };
}
