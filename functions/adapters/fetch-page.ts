import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { FetchError, type FetchFailure } from '../contracts/errors.ts';
import type { FetchPage, PageRequest, PageResponse } from '../contracts/ports.ts';
import { definedOnly } from '../text/defined-only.ts';
import { refusals, urlRefusal } from './guard-address.ts';
import { type ConnectOptions, GuardError, guardedConnector } from './guarded-connector.ts';
import { Agent, request } from './http-client.ts';

/** How to fetch. None of it can be set from the environment: the deployed functions request public addresses only. */
export interface FetchPageOptions extends ConnectOptions {
  readonly userAgent: string;
  /** Queues the requests to a host, one after the other; without it they are sent at once. */
  readonly turn?: <T>(host: string, ask: () => Promise<T>) => Promise<T>;
  /** Milliseconds from now after which nothing is requested and pending requests are aborted. */
  readonly budgetMs?: number;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Creates the only access to the public web: one document, with a deadline for the whole exchange, a limit on the decoded
 * bytes, redirects followed here, and private addresses refused when the connection is made.
 *
 * Validators are sent only to the URL they came from. No cookies, no Referer. Time in the queue of a host does not count.
 * Errors: FetchError that names the URL asked for and, after a redirect, the one that failed.
 */
export function createFetchPage(options: FetchPageOptions): FetchPage {
  const agent = new Agent({ connect: guardedConnector(options), pipelining: 0, maxHeaderSize: 32_768 });
  const { turn = (_, ask) => ask(), budgetMs = Number.POSITIVE_INFINITY } = options;
  const end = performance.now() + budgetMs;
  return async (page) => {
    let left = page.timeoutMs;
    let url = page.url;
    let permanent = true;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const refusal = urlRefusal(url);
      if (refusal !== undefined) {
        throw new FetchError(`refused to fetch ${named(url, page)}: ${refusals[refusal]}`, {
          url: page.url,
          failedUrl: url,
          reason: refusal,
        });
      }
      const answer = await turn(new URL(url).host, async () => {
        const begun = performance.now();
        if (begun >= end) throw noTime(url, page.url);
        const signal = AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(left, end - begun))));
        try {
          return await askOnce(url, page, options.userAgent, agent, signal);
        } catch (error) {
          throw performance.now() >= end ? noTime(url, page.url) : asFetchError(error, url, page);
        } finally {
          left -= performance.now() - begun;
        }
      });
      const location = answer.headers.location;
      if (!REDIRECTS.has(answer.status) || location === undefined) {
        return { ...answer, url, ...(permanent && hops > 0 ? { permanentUrl: url } : {}) };
      }
      permanent &&= answer.status === 301 || answer.status === 308;
      url = URL.parse(location, url)?.href ?? location;
    }
    throw new FetchError(`cannot fetch ${shown(page.url)}: more than ${MAX_REDIRECTS} redirects`, {
      url: page.url,
      failedUrl: url,
      reason: 'too-many-redirects',
    });
  };
}

function noTime(url: string, asked: string): FetchError {
  const message = `did not fetch ${shown(url)}: this run is out of time; the next one will try again`;
  return new FetchError(message, { url: asked, failedUrl: url, reason: 'deadline', retryable: true });
}

async function askOnce(
  url: string,
  page: PageRequest,
  userAgent: string,
  agent: Agent,
  signal: AbortSignal,
): Promise<Omit<PageResponse, 'url'>> {
  const { etag, lastModified } = page.validators?.url === url ? page.validators : {};
  const answer = await request(url, {
    dispatcher: agent,
    signal,
    headersTimeout: page.timeoutMs,
    bodyTimeout: page.timeoutMs,
    headers: {
      'user-agent': userAgent,
      accept: page.accept,
      'accept-encoding': 'br, gzip, zstd, deflate',
      ...definedOnly({ 'if-none-match': etag, 'if-modified-since': lastModified }),
    },
  });
  const headers = Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  if (REDIRECTS.has(answer.statusCode) && headers.location !== undefined) {
    answer.body.on('error', () => undefined);
    answer.body.destroy();
    return { status: answer.statusCode, headers, body: new Uint8Array() };
  }
  const tooLarge = new GuardError('too-large', `its body is larger than ${page.maxBytes} bytes`);
  if (Number(headers['content-length']) > page.maxBytes) {
    answer.body.on('error', () => undefined);
    answer.body.destroy();
    throw tooLarge;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > page.maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  const body = await decode(Buffer.concat(chunks), headers['content-encoding'] ?? '', page.maxBytes);
  return { status: answer.statusCode, headers, body };
}

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
} as const;

async function decode(body: Buffer, encodings: string, maxBytes: number): Promise<Uint8Array> {
  let decoded = body;
  const names = encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2) throw new GuardError('bad-encoding', `it is compressed ${names.length} times`);
  for (const name of names.toReversed()) {
    const unpack = DECODERS[name as keyof typeof DECODERS];
    if (unpack === undefined)
      throw new GuardError('bad-encoding', `its content encoding "${name.slice(0, 20)}" is unknown`);
    try {
      // A truncated stream is decoded as far as it goes: a feed that breaks off still has its first items.
      const lenient = name === 'br' || name === 'zstd' ? {} : { finishFlush: constants.Z_SYNC_FLUSH };
      decoded = await unpack(decoded, { maxOutputLength: maxBytes, ...lenient });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw new GuardError('too-large', `it decompresses to more than ${maxBytes} bytes`);
      }
      throw new GuardError('bad-encoding', `it cannot be decompressed as ${name}`);
    }
  }
  return decoded;
}

function asFetchError(error: unknown, url: string, page: PageRequest): FetchError {
  const about = (reason: FetchFailure, message: string, retryable: boolean): FetchError =>
    new FetchError(`cannot fetch ${named(url, page)}: ${message}`, {
      url: page.url,
      failedUrl: url,
      reason,
      retryable,
      cause: error,
    });
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof GuardError) return about(cause.reason, cause.message, cause.reason === 'dns');
  }
  const name = error instanceof Error ? error.name : '';
  const code = String((error as NodeJS.ErrnoException).code ?? name);
  if (/TimeoutError|UND_ERR_\w*TIMEOUT/.test(`${name} ${code}`)) {
    return about('timeout', `no complete response within ${page.timeoutMs} ms`, true);
  }
  return about('connect', `the connection failed (${code})`, true);
}

/** A URL as messages show it, with the one asked for where it was redirected from there. */
function named(url: string, page: PageRequest): string {
  return url === page.url ? shown(url) : `${shown(url)} (redirected from ${shown(page.url)})`;
}

function shown(url: string): string {
  return url
    .replace(/\/\/[^/@]*@/, '//')
    .replace(/[\p{Cc}\s]/gu, ' ')
    .slice(0, 200);
}
