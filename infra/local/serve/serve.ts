import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { notFoundKey, notFoundPage, robotsKey, robotsText, securityPolicyOf } from '../../site-policy.ts';
import { siteRouterCode } from '../../site-router.ts';
import { listen } from '../listen.ts';
import { hasBucket, listKeys, readObject } from '../s3-server/object-files.ts';
import { renderHome } from './site-home.ts';

/** What to serve, and where. `root` holds the buckets as folders; `port` 0 takes any free one; `host` is 127.0.0.1. */
export interface SiteServerOptions {
  readonly root: string;
  readonly bucket: string;
  readonly port: number;
  readonly host?: string;
}

/** A running server of the site. */
export interface SiteServer {
  /** Its address without a trailing slash. */
  readonly url: string;
  /** The digests that have an edition. */
  readonly digests: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Uint8Array | string;
}

type Route = (event: { request: { uri: string } }) => {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
};

/** As CloudFront sends with every answer, but for Strict-Transport-Security, which plain http must not send. */
const POLICY = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const HTML = 'text/html; charset=utf-8';

/**
 * Serves the site bucket on this machine as CloudFront does: the same function turns addresses into keys, objects come
 * with the type they were stored with. Only stored objects are found, so no URL leads out of the bucket.
 *
 * Errors: PortInUseError.
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const { bucket } = options;
  const root = resolve(options.root);
  const digests = await digestsOf(root, bucket);
  const [only] = digests;
  const home = digests.length === 1 ? `/${only}/` : undefined;
  // The router is the very script that CloudFront runs, so that routes are the same here.
  const route = new Function(`${siteRouterCode(home ?? '/')}; return handler;`)() as Route;

  const answer = async ({ method, url: asked, headers }: IncomingMessage): Promise<Answer> => {
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
    const path = pathOf(asked);
    if (path === '/' && home === undefined) {
      return { status: 200, headers: { 'content-type': HTML }, body: renderHome(await digestsOf(root, bucket)) };
    }
    const routed = route({ request: { uri: path } });
    if (routed.statusCode !== undefined) {
      return { status: routed.statusCode, headers: { location: routed.headers?.location.value } };
    }
    if (path === `/${robotsKey}`) {
      const text = robotsText(`http://${headers.host ?? 'localhost'}`, await digestsOf(root, bucket));
      return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
    }
    const key = keyOf(routed.uri ?? path);
    const found = key === undefined ? undefined : await readObject({ root, bucket, key });
    if (found === undefined) {
      const page = await readObject({ root, bucket, key: notFoundKey });
      return { status: 404, headers: { 'content-type': HTML }, body: page?.body ?? notFoundPage };
    }
    const { etag, contentType, lastModified, cacheControl } = found;
    const kept = {
      etag: `"${etag}"`,
      'cache-control': cacheControl,
      'last-modified': new Date(lastModified).toUTCString(),
    };
    if (headers['if-none-match'] === kept.etag) return { status: 304, headers: kept };
    return { status: 200, headers: { ...kept, 'content-type': contentType }, body: found.body };
  };

  const server = createServer((message, response) => {
    answer(message)
      .catch(
        (error: unknown): Answer => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: `${error}\n` }),
      )
      .then((done) => write(message, response, done));
  });
  const { url } = await listen(server, options.port, options.host);
  return {
    url,
    digests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function digestsOf(root: string, bucket: string): Promise<string[]> {
  if (!(await hasBucket(root, bucket))) return [];
  return (await listKeys(root, bucket)).flatMap((key) => /^([^/]+)\/editions\.json$/.exec(key)?.[1] ?? []);
}

/** The path of a request as sent: URL would resolve its `..`, which the server must see. */
function pathOf(url = '/'): string {
  return url.replace(/[?#].*$/s, '');
}

function keyOf(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri.slice(1));
  } catch {
    return undefined; // invalid percent-encoding: there is no such object
  }
}

function write({ method, url }: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const policy = securityPolicyOf(pathOf(url));
  const given = Object.entries({ 'content-security-policy': policy, ...POLICY, ...headers }).filter(
    ([, value]) => value !== undefined,
  );
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  response.writeHead(status, { ...Object.fromEntries(given), ...(status === 304 ? {} : { 'content-length': length }) });
  response.end(method === 'HEAD' ? undefined : body);
}
