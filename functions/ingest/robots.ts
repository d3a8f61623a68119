import robots from 'robots-parser';
import { isDigestError } from '../contracts/errors.ts';
import type { FetchPage } from '../contracts/ports.ts';

/** The package's types describe its CommonJS export as if it were an ES module's default. */
const parseRobots = robots as unknown as (typeof robots)['default'];

/** How a crawler is named in robots.txt. */
const AGENT = 'depeche';

/** RFC 9309 asks to read at least 500 KiB. */
const MAX_BYTES = 512_000;

/**
 * Makes a question: may this page be fetched? Each host's robots.txt is read once.
 *
 * A status of 4xx allows everything, 5xx and no answer forbid everything. Source: RFC 9309, 2.3.1.
 */
export function robotsGate(fetchPage: FetchPage, timeoutMs: number): (url: string) => Promise<boolean> {
  const rules = new Map<string, Promise<(url: string) => boolean>>();
  return async (url) => {
    const { origin } = new URL(url);
    const known = rules.get(origin) ?? readRobots(fetchPage, `${origin}/robots.txt`, timeoutMs);
    rules.set(origin, known);
    return (await known)(url);
  };
}

async function readRobots(fetchPage: FetchPage, url: string, timeoutMs: number): Promise<(url: string) => boolean> {
  try {
    const answer = await fetchPage({ url, accept: 'text/plain', maxBytes: MAX_BYTES, timeoutMs });
    if (answer.status >= 500) return () => false;
    if (answer.status >= 400) return () => true;
    const rules = parseRobots(url, new TextDecoder().decode(answer.body));
    return (page) => rules.isAllowed(page, AGENT) ?? true;
  } catch (error) {
    if (isDigestError(error)) return () => error.code === 'too-large';
    throw error;
  }
}
