import type { PostWebhook, SendOutcome } from '../contracts/delivery.ts';
import { retryAfterMs } from '../text/retry-after.ts';
import { refusals, urlRefusal } from './guard-address.ts';
import { type ConnectOptions, GuardError, guardedConnector } from './guarded-connector.ts';
import { Agent, request } from './http-client.ts';

/** What to post with; `timeoutMs` is for the whole exchange. */
export interface PostWebhookOptions extends ConnectOptions {
  readonly timeoutMs?: number;
  /** Lets plain http through: for a server of a test on this machine. */
  readonly plain?: true;
}

const TIMEOUT_MS = 10_000;
/** How long to wait where a server is unwell and does not say how long. */
const UNWELL_MS = 1000;
/** An answer is only looked at; a longer one is cut off. */
const MAX_ANSWER_BYTES = 65_536;

/** Makes the one way to post: https, public addresses only, no redirect followed, one try. */
export function createPostWebhook(options: PostWebhookOptions = {}): PostWebhook {
  const { timeoutMs = TIMEOUT_MS, plain = false } = options;
  const agent = new Agent({ connect: guardedConnector(options), pipelining: 0 });
  return async ({ url, headers, body }) => {
    const refusal = urlRefusal(url) ?? (plain || url.startsWith('https:') ? undefined : 'scheme');
    if (refusal !== undefined) {
      const why = refusal === 'scheme' ? 'only https is supported' : refusals[refusal];
      return { status: 'refused', problem: { code: refusal, message: `its address is refused: ${why}` } };
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
  const problem = { code: 'http-status', message: `the server said ${status}` };
  const again = status === 429 || status >= 500;
  return {
    status: 'refused',
    problem,
    ...(again ? { retryAfterMs: retryAfterMs(retryAfter, new Date()) ?? UNWELL_MS } : {}),
  };
}

function failureOf(error: unknown): SendOutcome {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof GuardError)) continue;
    // The message of a guard names a host, which may be a secret's; the reason is enough.
    const problem = { code: cause.reason, message: GUARD_WORDS[cause.reason] ?? 'its address is refused' };
    return { status: 'refused', problem, ...(cause.reason === 'dns' ? { retryAfterMs: UNWELL_MS } : {}) };
  }
  const { name = '', code = '' } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code)) {
    const problem = { code: 'connect', message: `no connection could be made (${code})` };
    return { status: 'refused', problem, retryAfterMs: UNWELL_MS };
  }
  return { status: 'unsure', problem: { code: 'no-answer', message: `no answer came (${code || name})` } };
}

const GUARD_WORDS: Readonly<Record<string, string>> = {
  dns: 'the name of its host was not found',
  'private-address': 'its host has no public address',
};
