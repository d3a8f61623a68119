import { FetchError } from '../contracts/errors.ts';
import type { Clock, FetchPage } from '../contracts/ports.ts';
import { retryAfter } from './poll-policy.ts';

/**
 * Leaves a whole host alone for as long as one of its answers (429 or 503) asks for a pause: neither its other feeds
 * nor its pages are asked then.
 *
 * Errors: FetchError `resting` without a packet sent, beside those of `fetchPage`.
 */
export function withRestingHosts(fetchPage: FetchPage, clock: Clock): FetchPage {
  const resting = new Map<string, Date>();
  return async (request) => {
    const { host } = new URL(request.url);
    const until = resting.get(host);
    if (until !== undefined && until > clock.now()) {
      throw new FetchError(`did not request ${request.url}: ${host} asks for a pause until ${until.toISOString()}`, {
        url: request.url,
        reason: 'resting',
        retryable: true,
      });
    }
    const answer = await fetchPage(request);
    if (answer.status === 429 || answer.status === 503) {
      const asked = retryAfter(answer.headers, clock.now());
      if (asked !== undefined) resting.set(new URL(answer.url).host, asked);
    }
    return answer;
  };
}
