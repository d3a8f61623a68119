import { createFetchPage } from '../../../functions/adapters/fetch-page.ts';
import { FetchError, UsageError } from '../../../functions/contracts/errors.ts';
import type { FetchPage } from '../../../functions/contracts/ports.ts';

/** Where an edition lies on a site: its folder with a trailing slash, and the site without one. */
export interface EditionAddress {
  readonly folder: string;
  readonly site: string;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;
const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;

/**
 * Finds the edition of an address: its folder, its page, its `digest.json`, or any page below it.
 *
 * Errors: UsageError when no part of the path is an edition.
 */
export function editionAddress(target: string): EditionAddress {
  const url = URL.parse(target);
  const found = url === null ? null : /^(.*?)(\/[a-z0-9-]+\/\d{4}-\d{2}-\d{2}T\d{4})(?:\/|$)/.exec(url.pathname);
  if (url === null || found === null) {
    throw new UsageError(
      `cannot verify ${target}: it is not the address of an edition (https://site/<digest>/2016-04-04T0630/)`,
    );
  }
  const [, base = '', edition = ''] = found;
  return { folder: `${url.origin}${base}${edition}/`, site: `${url.origin}${base}` };
}

/**
 * Reads a text from a site; undefined where the site has none. Every address goes through the guard against private
 * addresses, but for this machine where the caller named it.
 *
 * Errors: FetchError that names the address.
 */
export async function readFromSite(url: string): Promise<string | undefined> {
  const fetchPage = isLoopback(url) ? fetchHere : web;
  const { status, body } = await fetchPage({ url, accept: '*/*', maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
  if (status === 403 || status === 404 || status === 410) return undefined;
  if (status !== 200) {
    throw new FetchError(`cannot fetch ${url}: the server answered ${status}`, { url, reason: 'http-status', status });
  }
  return new TextDecoder().decode(body);
}

/** Whether an address names this machine. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}

const web: FetchPage = createFetchPage({ userAgent: 'depeche-verify/1.0' });

/** Asks this machine, and follows it nowhere else. */
const fetchHere: FetchPage = async ({ url, accept, timeoutMs }) => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, { headers: { accept }, redirect: 'error', signal });
    return { url, status: answer.status, headers: {}, body: await answer.bytes() };
  } catch (cause) {
    throw new FetchError(`cannot fetch ${url}: the connection failed; is the site served there?`, {
      url,
      reason: 'connect',
      cause,
    });
  }
};
