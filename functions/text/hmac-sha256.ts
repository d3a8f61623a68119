import { createHmac } from 'node:crypto';

/** Signs a text (as UTF-8) with HMAC-SHA-256, in base64. */
export function hmacSha256(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}
