import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type ChecksumName, checksumNames, checksumOf } from './checksums.ts';
import { S3Error } from './s3-error.ts';
import { unframe } from './unframe.ts';

/** A body as it was meant: without transfer framing, proven against every checksum the client sent. */
export interface Body {
  readonly bytes: Buffer;
  readonly checksums: Partial<Record<ChecksumName, string>>;
}

/**
 * Reads the body of a request, takes off the aws-chunked framing, and proves it.
 *
 * Errors: EntityTooLarge above `maxBytes`; BadDigest or XAmzContentSHA256Mismatch when a checksum differs;
 * IncompleteBody when the body is shorter than announced; MalformedTrailerError when an announced trailer is missing;
 * NotImplemented for signed chunks, which would have to be verified one by one.
 * Source: S3 API reference, signature version 4 for chunked uploads.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Body> {
  const { headers } = request;
  const raw = await readRaw(request, maxBytes);
  const declared = String(headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD');
  if (declared.startsWith('STREAMING-') && declared !== 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    throw new S3Error('NotImplemented', `${declared}: chunks with a signature each are not built into this server`);
  }
  const { bytes, trailers } = declared.startsWith('STREAMING-') ? unframe(raw) : { bytes: raw, trailers: new Map() };
  const length = headers['x-amz-decoded-content-length'];
  if (length !== undefined && Number(length) !== bytes.length) {
    throw new S3Error('IncompleteBody', `the body has ${bytes.length} bytes, not the ${length} announced`);
  }
  const trailer = headers['x-amz-trailer'];
  if (trailer !== undefined && !trailers.has(String(trailer).toLowerCase())) {
    throw new S3Error('MalformedTrailerError', `the trailer ${trailer} was announced and did not come`);
  }
  proveHashes(request, declared, bytes);
  const checksums: Partial<Record<ChecksumName, string>> = {};
  for (const name of checksumNames) {
    const header = `x-amz-checksum-${name}`;
    const given = trailers.get(header) ?? headers[header];
    if (given === undefined) continue;
    if (checksumOf(name, bytes) !== given) throw new S3Error('BadDigest', `the ${name} checksum did not match`);
    checksums[name] = String(given);
  }
  return { bytes, checksums };
}

/** Reads all bytes. A body too large is read to its end and thrown away: else the client never hears the reason. */
async function readRaw(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw new S3Error('EntityTooLarge', `the body is larger than ${maxBytes} bytes`);
  return Buffer.concat(chunks);
}

function proveHashes({ headers }: IncomingMessage, declared: string, bytes: Buffer): void {
  if (/^[0-9a-f]{64}$/.test(declared) && createHash('sha256').update(bytes).digest('hex') !== declared) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'the body does not have the hash that was signed');
  }
  const md5 = headers['content-md5'];
  if (md5 === undefined) return;
  if (!/^[A-Za-z0-9+/]{22}==$/.test(String(md5))) throw new S3Error('InvalidDigest', 'the Content-MD5 is no MD5');
  if (createHash('md5').update(bytes).digest('base64') !== md5) {
    throw new S3Error('BadDigest', 'the body does not have the Content-MD5 given');
  }
}
