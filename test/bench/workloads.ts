import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadConfig } from '../../functions/adapters/load-config.ts';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import type { FetchPage, PageResponse } from '../../functions/contracts/ports.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { bytesOf, DAYS, FIXTURES, feedFile, newsstand, pageFile } from '../fixtures.ts';

/** Feeds to digest with all that they lead to, and the pages alone. */
export interface Workload {
  readonly name: string;
  readonly config: DepecheConfig;
  readonly scheduledAt: string;
  readonly fetchPage: FetchPage;
  /** Pages as they came, for the yardstick. */
  readonly pages: readonly string[];
}

const answer = (url: string, body: Uint8Array, contentType: string): PageResponse => ({
  url,
  status: 200,
  headers: { 'content-type': contentType },
  body,
});
const nothing = (url: string): PageResponse => ({ url, status: 404, headers: {}, body: new Uint8Array() });

/** The first morning of our own small press: small pages, feeds of every kind. */
export function newsstandWorkload(): Workload {
  const pages: string[] = [];
  const fetchPage: FetchPage = async ({ url }) => {
    const { hostname, pathname } = new URL(url);
    const host = newsstand.hosts[hostname];
    if (host !== undefined && pathname === host.feedPath && host.routes?.[pathname] === undefined) {
      return answer(url, bytesOf(feedFile(hostname, DAYS[0])), host.contentType);
    }
    const file = pageFile(url);
    return existsSync(new URL(file, FIXTURES)) ? answer(url, bytesOf(file), 'text/html; charset=utf-8') : nothing(url);
  };
  for (const host of Object.keys(newsstand.hosts)) {
    const folder = new URL(`newsstand/${host}/pages/`, FIXTURES);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) pages.push(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    }
  }
  const config = loadConfig(join(projectRoot, 'digest.yaml'));
  return { name: 'our newsstand', config, scheduledAt: newsstand.editions[0], fetchPage, pages };
}

/** Real pages of the public benchmark beside the checkout, as teasers of one feed; nothing where it is not there. */
export function publicPagesWorkload(): Workload | undefined {
  const folder = join(projectRoot, '../shared/extraction/html');
  if (!existsSync(folder)) return undefined;
  const pages = new Map(
    readdirSync(folder).map((file, at) => [
      `https://press.example/${at}.html`,
      gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    ]),
  );
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'pages',
    items: [...pages.keys()].map((url) => ({ id: url, url, title: `Page ${url}`, summary: 'A teaser.' })),
  });
  const config = DepecheConfig.parse({
    contact: 'bench@press.example',
    digests: [
      {
        id: 'bench',
        title: 'Bench',
        lang: 'en',
        timeZone: 'UTC',
        schedule: '0 6 * * *',
        feeds: [{ id: 'pages', url: 'https://press.example/feed.json', name: 'Pages' }],
      },
    ],
  });
  const encoder = new TextEncoder();
  const fetchPage: FetchPage = async ({ url }) => {
    if (url.endsWith('/feed.json')) return answer(url, encoder.encode(feed), 'application/feed+json');
    const page = pages.get(url);
    return page === undefined ? nothing(url) : answer(url, encoder.encode(page), 'text/html; charset=utf-8');
  };
  const scheduledAt = '2016-04-04T04:30:00.000Z';
  return { name: 'public pages', config, scheduledAt, fetchPage, pages: [...pages.values()] };
}
