import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type ChecksumName, checksumNames, checksumOf } from './checksums.ts';
import { S3Error } from './s3-error.ts';

/** A body as it was meant: without transfer framing, proven against every checksum the client sent. */
export interface Body {
  readonly bytes: Buffer;
  readonly checksums: Partial<Record<ChecksumName, string>>;
}

/**
 * Reads the body of a request, takes off the aws-chunked framing, and proves it.
 *
 * Errors: EntityTooLarge above `maxBytes`; BadDigest or XAmzContentSHA256Mismatch when a checksum differs;
 * IncompleteBody when the framing breaks off. Source: S3 API reference, signature version 4 for chunked uploads.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new S3Error('EntityTooLarge', `the body is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const raw = Buffer.concat(chunks);
  const declared = String(request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD');
  const { bytes, trailers } = declared.startsWith('STREAMING-') ? unframe(raw) : { bytes: raw, trailers: new Map() };
  if (/^[0-9a-f]{64}$/.test(declared) && createHash('sha256').update(bytes).digest('hex') !== declared) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'the body does not have the hash that was signed');
  }
  const md5 = request.headers['content-md5'];
  if (md5 !== undefined && createHash('md5').update(bytes).digest('base64') !== md5) {
    throw new S3Error('BadDigest', 'the body does not have the Content-MD5 given');
  }
  const checksums: Partial<Record<ChecksumName, string>> = {};
  for (const name of checksumNames) {
    const header = `x-amz-checksum-${name}`;
    const given = trailers.get(header) ?? request.headers[header];
    if (given === undefined) continue;
    if (checksumOf(name, bytes) !== given) throw new S3Error('BadDigest', `the ${name} checksum did not match`);
    checksums[name] = String(given);
  }
  return { bytes, checksums };
}

/** Takes off the framing `<hex size>[;chunk-signature=…]CRLF <data> CRLF … 0 CRLF <trailers> CRLF`. */
function unframe(raw: Buffer): { bytes: Buffer; trailers: Map<string, string> } {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = raw.indexOf('\r\n', at);
    if (lineEnd < 0) throw new S3Error('IncompleteBody', 'the chunked body breaks off');
    const size = Number.parseInt(raw.toString('latin1', at, lineEnd).split(';')[0] ?? '', 16);
    if (!Number.isInteger(size) || size < 0) throw new S3Error('InvalidRequest', 'the chunked body has no chunk size');
    at = lineEnd + 2;
    if (size === 0) break;
    if (at + size + 2 > raw.length) throw new S3Error('IncompleteBody', 'the chunked body breaks off');
    parts.push(raw.subarray(at, at + size));
    at += size + 2;
  }
  const trailers = new Map<string, string>();
  for (const line of raw.toString('latin1', at).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { bytes: Buffer.concat(parts), trailers };
}
