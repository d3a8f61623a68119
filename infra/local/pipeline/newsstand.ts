import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import * as z from 'zod';
import { ConfigError } from '../../../functions/contracts/errors.ts';

/** What a host of the newsstand does at an address instead of giving what lies there. */
const Route = z.union([
  z.strictObject({ status: z.int() }),
  z.strictObject({ delayMs: z.int().nonnegative() }),
  z.strictObject({ redirect: z.string() }),
]);

/** `newsstand.json`: the instants of the editions, and each host with its feed. */
export const NewsstandFile = z.object({
  editions: z.array(z.iso.datetime()).min(1),
  hosts: z.record(
    z.string(),
    z.object({
      id: z.string(),
      feedPath: z.string().startsWith('/'),
      format: z.enum(['rss2', 'atom', 'rdf', 'json']),
      contentType: z.string(),
      routes: z.record(z.string(), Route).optional(),
    }),
  ),
});
export type NewsstandFile = z.infer<typeof NewsstandFile>;

/** Where the newsstand lies, and the time whose papers lie out. */
export interface NewsstandOptions {
  readonly root: string;
  readonly at: Date;
}

/** A running newsstand. `requests` lists what was asked, `host path`, in order. */
export interface Newsstand {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Reads `newsstand.json`. Errors: ConfigError that names the file. */
export function readNewsstandFile(root: string): NewsstandFile {
  const file = join(root, 'newsstand.json');
  try {
    return NewsstandFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ConfigError(
      `cannot read the newsstand ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        file,
        cause,
      },
    );
  }
}

/**
 * Serves our own small press on one loopback port, with the hosts distinguished by the Host header, as its servers would on the
 * day of `at`: feeds of the last day before it, pages, robots.txt, validators, and the troubles that are set up.
 */
export async function startNewsstand({ root, at }: NewsstandOptions): Promise<Newsstand> {
  const facts = readNewsstandFile(root);
  const requests: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const path = pathOf(request);
    requests.push(`${host} ${path}`);
    const own = facts.hosts[host];
    const route = own?.routes?.[path];
    if (route !== undefined && 'status' in route) answer(response, route.status, 'text/plain', 'see the status');
    else if (route !== undefined && 'redirect' in route) {
      response.writeHead(301, { location: route.redirect }).end();
    } else if (route !== undefined) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        serve(request, response, root, host, own, path, at);
      }, route.delayMs);
      timers.add(timer);
    } else serve(request, response, root, host, own, path, at);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: Object.keys(facts.hosts),
    requests,
    close: () =>
      new Promise((done) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  host: string,
  own: NewsstandFile['hosts'][string] | undefined,
  path: string,
  at: Date,
): void {
  const found = own === undefined ? undefined : fileOf(root, host, own, path, at);
  if (found === undefined) {
    answer(response, 404, 'text/plain', 'there is nothing here');
    return;
  }
  const body = readFileSync(found.file);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const headers = { 'content-type': found.contentType, 'content-length': body.length, etag };
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function answer(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType }).end(body);
}

/** Our feeds are named by the day whose news they hold; the paper of a morning holds the day before. */
function fileOf(
  root: string,
  host: string,
  own: NewsstandFile['hosts'][string],
  path: string,
  at: Date,
): { file: string; contentType: string } | undefined {
  const folder = resolve(root, host);
  if (path === own.feedPath) {
    const day = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10);
    const feed = latestFeed(folder, day, own.format === 'json' ? 'json' : 'xml');
    return feed === undefined ? undefined : { file: feed, contentType: own.contentType };
  }
  const file = path === '/robots.txt' ? join(folder, 'robots.txt') : resolve(folder, 'pages', `.${path}`);
  const inside = file.startsWith(`${folder}${sep}`) && existsSync(file) && statSync(file).isFile();
  if (!inside) return undefined;
  return { file, contentType: path === '/robots.txt' ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8' };
}

/** The feed of a day, or of the last day before it that has one. */
function latestFeed(folder: string, day: string, ending: string): string | undefined {
  for (let back = 0; back < MAX_DAYS_BACK; back += 1) {
    const date = new Date(Date.parse(day) - back * 86_400_000).toISOString().slice(0, 10);
    const file = join(folder, 'feeds', `${date}.${ending}`);
    if (existsSync(file)) return file;
  }
  return undefined;
}

/** A feed that nobody has touched for a month is still served. */
const MAX_DAYS_BACK = 31;

function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '/';
  }
}
