import { S3Error } from './s3-error.ts';

/** The content of a framed body: the bytes, and the headers after them, with names in lower case. */
export interface Unframed {
  readonly bytes: Buffer;
  readonly trailers: ReadonlyMap<string, string>;
}

/**
 * Removes the aws-chunked framing `<hex size>[;extension]CRLF <data> CRLF … 0 CRLF <trailers> CRLF`.
 *
 * Errors: IncompleteBody when it is cut off; InvalidRequest when it is not framed like that.
 * Source: S3 API reference, transferring payload in multiple chunks with trailing headers.
 */
export function unframe(raw: Buffer): Unframed {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = raw.indexOf('\r\n', at);
    if (lineEnd < 0) throw new S3Error('IncompleteBody', 'the chunked body is cut off');
    const size = raw.toString('latin1', at, lineEnd).split(';')[0] ?? '';
    if (!/^[0-9a-f]{1,8}$/i.test(size)) throw new S3Error('InvalidRequest', 'the chunked body has no chunk size');
    at = lineEnd + 2;
    const end = at + Number.parseInt(size, 16);
    if (end === at) break;
    if (end + 2 > raw.length) throw new S3Error('IncompleteBody', 'the chunked body is cut off');
    if (raw.toString('latin1', end, end + 2) !== '\r\n') {
      throw new S3Error('InvalidRequest', 'a chunk does not have its announced length');
    }
    parts.push(raw.subarray(at, end));
    at = end + 2;
  }
  const trailers = new Map<string, string>();
  for (const line of raw.toString('latin1', at).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { bytes: Buffer.concat(parts), trailers };
}
