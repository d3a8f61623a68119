import type { PostWebhook, SendOutcome } from '../contracts/delivery.ts';
import { retryAfterMs } from '../text/retry-after.ts';
import { refusals, urlRefusal } from './guard-address.ts';
import { type ConnectOptions, GuardError, guardedConnector } from './guarded-connector.ts';
import { Agent, request } from './http-client.ts';

/** How to post; `timeoutMs` is for the whole exchange. */
export interface PostWebhookOptions extends ConnectOptions {
  readonly timeoutMs?: number;
  /** Allows plain http, for the servers of tests. */
  readonly plain?: true;
}

const TIMEOUT_MS = 10_000;
/** How long to wait when a server fails without a Retry-After. */
const DEFAULT_RETRY_MS = 1000;
/** The body of a response is not used; a longer one is cut off. */
const MAX_ANSWER_BYTES = 65_536;

/** Creates the only way to post: https, public addresses, no redirects, one attempt. */
export function createPostWebhook(options: PostWebhookOptions = {}): PostWebhook {
  const { timeoutMs = TIMEOUT_MS, plain = false } = options;
  const agent = new Agent({ connect: guardedConnector(options), pipelining: 0 });
  return async ({ url, headers, body }) => {
    const refusal = urlRefusal(url) ?? (plain || url.startsWith('https:') ? undefined : 'scheme');
    if (refusal !== undefined) {
      const why = refusal === 'scheme' ? 'only https is supported' : refusals[refusal];
      return { status: 'refused', problem: { code: refusal, message: `its URL is refused: ${why}` } };
    }
    try {
      const answer = await request(url, {
        method: 'POST',
        dispatcher: agent,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'depeche', ...headers },
        body,
      });
      await answer.body.dump({ limit: MAX_ANSWER_BYTES }).catch(() => undefined);
      return outcomeOf(answer.statusCode, String(answer.headers['retry-after'] ?? ''));
    } catch (error) {
      return failureOf(error);
    }
  };
}

function outcomeOf(status: number, retryAfter: string): SendOutcome {
  if (status >= 200 && status < 300) return { status: 'sent', receipt: `HTTP ${status}` };
  const problem = { code: 'http-status', message: `the server answered ${status}` };
  const again = status === 429 || status >= 500;
  return {
    status: 'refused',
    problem,
    ...(again ? { retryAfterMs: retryAfterMs(retryAfter, new Date()) ?? DEFAULT_RETRY_MS } : {}),
  };
}

function failureOf(error: unknown): SendOutcome {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof GuardError)) continue;
    // The message of a guard names the host, which may be secret; the reason is enough.
    const problem = { code: cause.reason, message: GUARD_WORDS[cause.reason] ?? 'its URL is refused' };
    return { status: 'refused', problem, ...(cause.reason === 'dns' ? { retryAfterMs: DEFAULT_RETRY_MS } : {}) };
  }
  const { name = '', code = '' } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code)) {
    const problem = { code: 'connect', message: `no connection could be made (${code})` };
    return { status: 'refused', problem, retryAfterMs: DEFAULT_RETRY_MS };
  }
  return { status: 'unconfirmed', problem: { code: 'no-answer', message: `no response (${code || name})` } };
}

const GUARD_WORDS: Readonly<Record<string, string>> = {
  dns: 'its host was not found',
  'private-address': 'its host has no public address',
};
