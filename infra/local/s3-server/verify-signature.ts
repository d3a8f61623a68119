import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** What of a request is signed. */
type Signed = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Keys a caller may sign with: access key id -> secret. */
export type Credentials = ReadonlyMap<string, string>;

/** A clock may be this far off. Source: S3, RequestTimeTooSkewed. */
const MAX_SKEW_MS = 15 * 60_000;

/**
 * Verifies the signature (version 4) of a request, in its header or its query, and answers who signed.
 *
 * Errors: AccessDenied without a signature or after its time, InvalidAccessKeyId, SignatureDoesNotMatch,
 * RequestTimeTooSkewed. Source: AWS General Reference, Signature Version 4; S3 encodes the path only once.
 */
export function verifySignature(request: Signed, credentials: Credentials, nowMs: number): string {
  const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
  const parameters = query === '' ? [] : query.split('&').map((pair) => splitOnce(pair, '='));
  const presigned = parameters.some(([name]) => name === 'X-Amz-Signature');
  const claim = presigned ? claimOfQuery(parameters) : claimOfHeader(request);
  const secret = credentials.get(claim.accessKeyId);
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId', 'the access key id is not known here');
  checkClaim(request, claim);
  checkTime(claim, nowMs);
  const canonical = [
    request.method ?? 'GET',
    path.split('/').map(encodeAgain).join('/'),
    canonicalQuery(parameters.filter(([name]) => name !== 'X-Amz-Signature')),
    ...claim.signedHeaders.map((name) => `${name}:${headerValue(request, name)}`),
    '',
    claim.signedHeaders.join(';'),
    presigned ? 'UNSIGNED-PAYLOAD' : String(request.headers['x-amz-content-sha256']),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', claim.time, claim.scope, createHash('sha256').update(canonical).digest('hex')];
  const key = claim.scope
    .split('/')
    .reduce<Buffer>((previous, part) => hmac(previous, part), Buffer.from(`AWS4${secret}`));
  const expected = hmac(key, toSign.join('\n'));
  const given = Buffer.from(claim.signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Error('SignatureDoesNotMatch', 'the signature is not the one that the request and the secret give');
  }
  return claim.accessKeyId;
}

interface Claim {
  readonly accessKeyId: string;
  /** `<date>/<region>/s3/aws4_request` */
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly time: string;
  readonly expiresSeconds?: number;
}

function claimOfHeader(request: Signed): Claim {
  const header = request.headers.authorization ?? '';
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(header);
  if (match === null) throw new S3Error('AccessDenied', 'the request is not signed');
  const [, accessKeyId = '', scope = '', headers = '', signature = ''] = match;
  return {
    accessKeyId,
    scope,
    signedHeaders: headers.split(';'),
    signature,
    time: String(request.headers['x-amz-date'] ?? ''),
  };
}

function claimOfQuery(parameters: readonly (readonly [string, string])[]): Claim {
  const value = (name: string): string => decodeURIComponent(parameters.find(([key]) => key === name)?.[1] ?? '');
  const [accessKeyId, scope] = splitOnce(value('X-Amz-Credential'), '/');
  return {
    accessKeyId,
    scope,
    signedHeaders: value('X-Amz-SignedHeaders').split(';'),
    signature: value('X-Amz-Signature'),
    time: value('X-Amz-Date'),
    expiresSeconds: Number(value('X-Amz-Expires')),
  };
}

/** A signature must be of its day and for S3, and cover the host and every header that changes what is asked. */
function checkClaim(request: Signed, { scope, time, signedHeaders, expiresSeconds }: Claim): void {
  const day = /^(\d{8})\/[a-z0-9-]+\/s3\/aws4_request$/.exec(scope)?.[1];
  if (day === undefined || day !== time.slice(0, 8)) {
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'the credential is not <date of the request>/<region>/s3/aws4_request',
    );
  }
  if (expiresSeconds === undefined && request.headers['x-amz-content-sha256'] === undefined) {
    throw new S3Error('InvalidRequest', 'the header x-amz-content-sha256 is missing');
  }
  const loose = ['host', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))].find(
    (name) => !signedHeaders.includes(name),
  );
  if (loose !== undefined) throw new S3Error('AccessDenied', `the header ${loose} is not signed`);
}

function checkTime({ time, expiresSeconds }: Claim, nowMs: number): void {
  const iso = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new S3Error('AccessDenied', 'the request has no readable X-Amz-Date');
  if (expiresSeconds !== undefined) {
    if (!(nowMs <= at + expiresSeconds * 1000)) throw new S3Error('AccessDenied', 'the presigned address has expired');
  } else if (Math.abs(nowMs - at) > MAX_SKEW_MS) {
    throw new S3Error('RequestTimeTooSkewed', 'the time of the request is too far from the time of this machine');
  }
}

function canonicalQuery(parameters: readonly (readonly [string, string])[]): string {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return parameters
    .map((pair) => pair.map((text) => encodeAgain(text.replaceAll('+', '%20'))) as [string, string])
    .sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
    .map((pair) => pair.join('='))
    .join('&');
}

/** Encodes as AWS signs, whatever the client left bare. Errors: InvalidURI for broken percent signs. */
function encodeAgain(text: string): string {
  try {
    const hex = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(decodeURIComponent(text)).replace(/[!'()*]/g, hex);
  } catch (error) {
    if (error instanceof URIError) throw new S3Error('InvalidURI', 'the address is not well encoded');
    throw error;
  }
}

function headerValue(request: Signed, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/ +/g, ' ');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
