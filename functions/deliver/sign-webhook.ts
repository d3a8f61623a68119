import { DeliveryError } from '../contracts/errors.ts';
import { hmacSha256 } from '../text/hmac-sha256.ts';

const PREFIX = 'whsec_';

/**
 * Signs a post so that its receiver can verify origin, content and time: `webhook-id`, `webhook-timestamp` (seconds) and
 * `webhook-signature` (`v1,` and base64 of HMAC-SHA-256 over `id.timestamp.body`).
 *
 * The id is the same for every attempt, so that a receiver can drop duplicates. `secret` is `whsec_` and
 * base64 of 24 to 64 bytes. Errors: DeliveryError for another secret. Source: Standard Webhooks 1.0.
 */
export function signWebhook(id: string, at: Date, body: string, secret: string): Record<string, string> {
  const coded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  const key = /^[A-Za-z0-9+/]+={0,2}$/.test(coded) ? Uint8Array.from(Buffer.from(coded, 'base64')) : new Uint8Array();
  if (key.length < 24 || key.length > 64) {
    throw new DeliveryError('the signing secret is not valid: write it as whsec_ and base64 of 24 to 64 random bytes', {
      code: 'secret',
      resource: 'signing secret',
    });
  }
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = `v1,${hmacSha256(key, `${id}.${timestamp}.${body}`)}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
}
