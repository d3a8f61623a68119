import type { IncomingHttpHeaders } from 'node:http';
import { checksumOf } from './checksums.ts';
import { etagMatches } from './etag-matches.ts';
import { accessDenied } from './permissions.ts';
import { readBody } from './read-body.ts';
import { S3Error } from './s3-error.ts';
import { refuse, type S3Answer, type S3Request } from './s3-request.ts';
import { readDeleteRequest, renderXml, type XmlNode } from './s3-xml.ts';

/** Headers of a write that come back with every read. */
const KEPT = /^(cache-control|content-disposition|content-encoding|content-language|expires|x-amz-meta-.+)$/;

/** Source: S3 API reference, DeleteObjects. */
const MAX_DELETES = 1000;

/**
 * Writes an object, under If-None-Match: * or If-Match if given.
 * Errors: PreconditionFailed; NoSuchKey where If-Match finds nothing; those of `readBody`.
 */
export async function putObject({ message, bucket, key, files, maxBytes, now }: S3Request): Promise<S3Answer> {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch, 'content-type': contentType } = message.headers;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') refuse('If-None-Match with anything but * on a write');
  const { bytes, checksums } = await readBody(message, maxBytes);
  const stored = Object.keys(checksums).length > 0 ? checksums : { crc64nvme: checksumOf('crc64nvme', bytes) };
  return files.locked(bucket, key, async () => {
    const etag = await etagOf({ files, bucket, key }, ifMatch ?? ifNoneMatch);
    if (ifNoneMatch !== undefined && etag !== undefined) {
      throw new S3Error('PreconditionFailed', 'an object is there already');
    }
    checkIfMatch(ifMatch, etag);
    const object = {
      key,
      contentType: contentType ?? 'application/octet-stream',
      headers: keptHeaders(message.headers),
      checksums: stored,
      lastModified: now().toISOString(),
    };
    const meta = await files.write(bucket, object, bytes);
    const answer: Record<string, string> = { etag: `"${meta.etag}"` };
    for (const [name, value] of Object.entries(stored)) answer[`x-amz-checksum-${name}`] = value;
    return { status: 200, headers: answer };
  });
}

/** Deletes an object, under If-Match if given; nothing there is success without it. Errors: as of `putObject`. */
export async function deleteObject({ message, bucket, key, files }: S3Request): Promise<S3Answer> {
  const ifMatch = message.headers['if-match'];
  await files.locked(bucket, key, async () => {
    checkIfMatch(ifMatch, await etagOf({ files, bucket, key }, ifMatch));
    await files.remove(bucket, key);
  });
  return { status: 204 };
}

/** Deletes several objects; each succeeds or fails for itself. */
export async function deleteObjects({ message, bucket, files, maxBytes, may }: S3Request): Promise<S3Answer> {
  const { bytes } = await readBody(message, maxBytes);
  const { keys, quiet } = readDeleteRequest(bytes.toString());
  if (keys.length > MAX_DELETES) throw new S3Error('MalformedXML', `at most ${MAX_DELETES} objects at once`);
  const results: XmlNode[] = [];
  for (const key of keys) {
    if (may('s3:DeleteObject', key)) {
      await files.locked(bucket, key, () => files.remove(bucket, key));
      if (!quiet) results.push(['Deleted', [['Key', key]]]);
    } else {
      const { code, message: reason } = accessDenied('s3:DeleteObject', bucket, key);
      const parts: XmlNode[] = [
        ['Key', key],
        ['Code', code],
        ['Message', reason],
      ];
      results.push(['Error', parts]);
    }
  }
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: renderXml('DeleteResult', results) };
}

/** The ETag of what is stored; not looked up where no condition asks for it. */
async function etagOf(
  { files, bucket, key }: Pick<S3Request, 'files' | 'bucket' | 'key'>,
  condition: string | undefined,
): Promise<string | undefined> {
  return condition === undefined ? undefined : (await files.read(bucket, key))?.meta.etag;
}

function checkIfMatch(ifMatch: string | undefined, etag: string | undefined): void {
  if (ifMatch === undefined) return;
  if (etag === undefined) throw new S3Error('NoSuchKey', 'there is no object that could match');
  if (!etagMatches(ifMatch, etag)) throw new S3Error('PreconditionFailed', 'the object has another ETag');
}

function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!KEPT.test(name)) continue;
    // aws-chunked is the way the body came, not what it is.
    const parts = String(value)
      .split(',')
      .filter((part) => name !== 'content-encoding' || part.trim() !== 'aws-chunked');
    if (parts.join('').trim() !== '') kept[name] = parts.join(',').trim();
  }
  return kept;
}
