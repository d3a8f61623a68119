import { createHash, createHmac } from 'node:crypto';
import { compareBy } from '../text/compare-by.ts';
import { definedOnly } from '../text/defined-only.ts';

/** Keys of a caller of AWS, as Lambda puts them into the environment. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** A POST of JSON to a service of AWS. */
export interface SignableRequest {
  readonly url: URL;
  readonly body: string;
  readonly region: string;
  readonly service: string;
  readonly now: Date;
}

/**
 * Signs a POST of JSON with Signature Version 4. Shape: all headers to send, but `host`. Errors: none.
 * Source: AWS, «Create a signed AWS API request».
 */
export function signRequest(request: SignableRequest, credentials: AwsCredentials): Record<string, string> {
  const { url, body, region, service, now } = request;
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/json',
    'x-amz-date': time,
    ...definedOnly({ 'x-amz-security-token': credentials.sessionToken }),
  };
  const signed = Object.entries({ ...headers, host: url.host }).sort(compareBy(([name]) => name));
  const names = signed.map(([name]) => name).join(';');
  // Every service but S3 wants the parts of the path encoded once more.
  const path = url.pathname.split('/').map(encodeStrictly).join('/');
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join('');
  const canonical = ['POST', path, '', lines, names, hash(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n')).toString('hex');
  const claim = `Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization: `AWS4-HMAC-SHA256 ${claim}` };
}

function encodeStrictly(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}
