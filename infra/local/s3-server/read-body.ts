import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { S3Error } from './s3-error.ts';
import { notImplemented } from './s3-request.ts';
import { unframe } from './unframe.ts';

/**
 * Reads the body of a request, removes the aws-chunked framing, and checks it against the hashes that the client sent.
 *
 * Errors: EntityTooLarge above `maxBytes`; BadDigest or XAmzContentSHA256Mismatch when a hash differs; IncompleteBody
 * when the body is shorter than announced; NotImplemented for chunks that are signed one by one.
 * Source: S3 API reference, signature version 4 for chunked uploads; checking object integrity.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const { headers } = request;
  const raw = await readRaw(request, maxBytes);
  const declared = String(headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD');
  const isFramed = declared === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
  if (declared.startsWith('STREAMING-') && !isFramed) notImplemented(declared);
  const { bytes, trailers } = isFramed ? unframe(raw) : { bytes: raw, trailers: new Map<string, string>() };
  const length = headers['x-amz-decoded-content-length'];
  if (length !== undefined && Number(length) !== bytes.length) {
    throw new S3Error('IncompleteBody', `the body has ${bytes.length} bytes, not the announced ${length}`);
  }
  if (/^[0-9a-f]{64}$/.test(declared) && createHash('sha256').update(bytes).digest('hex') !== declared) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'the body does not have the hash that was signed');
  }
  const checksum = trailers.get('x-amz-checksum-crc32') ?? headers['x-amz-checksum-crc32'];
  if (checksum !== undefined && checksum !== crc32Base64(bytes)) {
    throw new S3Error('BadDigest', 'the body does not have the CRC32 checksum that was sent');
  }
  return bytes;
}

/** Reads all bytes. A body that is too large is read to its end and dropped: otherwise the client never sees the error. */
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

/** Big-endian, in base64, as S3 writes it. */
function crc32Base64(bytes: Buffer): string {
  const word = Buffer.alloc(4);
  word.writeUInt32BE(crc32(bytes));
  return word.toString('base64');
}
