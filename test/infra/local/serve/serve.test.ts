import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortInUseError } from '../../../../functions/contracts/errors.ts';
import { publish } from '../../../../functions/publish/publish.ts';
import { type SiteServer, serveSite } from '../../../../infra/local/serve/serve.ts';
import { contentSecurityPolicy, searchSecurityPolicy } from '../../../../infra/site-policy.ts';
import { quiet } from '../../../builders.ts';
import { type LocalBuckets, localBuckets } from '../../../publish/local-site.ts';
import { prepareEdition } from '../../../publish/sample-digest.ts';

let buckets: LocalBuckets;
let server: SiteServer;
const bucket = 'depeche-site';

beforeAll(async () => {
  buckets = await localBuckets();
  const event = await prepareEdition(buckets.store, 1);
  await publish(event, { store: buckets.store, site: buckets.site, siteUrl: undefined, log: quiet });
  await buckets.store.put('secret.json', '{}', { contentType: 'application/json' });
  writeFileSync(join(buckets.root, 'outside.txt'), 'not for readers');
  server = await serveSite({ root: buckets.root, bucket, port: 0 });
});
afterAll(async () => {
  await server.close();
  await buckets.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks with the path just as written: fetch would tidy it first. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; to?: SiteServer } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, to = server } = options;
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(to.url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', fail).end();
  });
}

const edition = '/quotidien/2016-04-04T0630';

describe('the site on this machine', () => {
  test.each([
    [`${edition}/`, 'text/html; charset=utf-8', '<!doctype html>'],
    [`${edition}/index.html`, 'text/html; charset=utf-8', '<!doctype html>'],
    [`${edition}/digest.json`, 'application/json; charset=utf-8', '{'],
    [`${edition}/digest.md`, 'text/markdown; charset=utf-8', '# '],
    ['/quotidien/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/quotidien/feed.atom', 'application/atom+xml; charset=utf-8', '<?xml'],
    ['/quotidien/feed.atom?a=b', 'application/atom+xml; charset=utf-8', '<?xml'],
    ['/schema/digest.json', 'application/schema+json', '{'],
    ['/quotidien/archive/2016-04/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/quotidien/search/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/quotidien/search/search.js', 'text/javascript; charset=utf-8', "'use strict'"],
    ['/quotidien/search/months.json', 'application/json', '["2016-04"]'],
  ])('%s is %s', async (path, type, begin) => {
    const { status, headers, body } = await ask(path);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
    expect(body.startsWith(begin)).toBe(true);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('lets the script of the search run on the page of the search, and nowhere else', async () => {
    const policyOf = async (path: string): Promise<unknown> => (await ask(path)).headers['content-security-policy'];
    for (const path of ['/quotidien/search/', '/quotidien/search/search.js', '/quotidien/search/?q=a'])
      expect(await policyOf(path)).toBe(searchSecurityPolicy);
    for (const path of [
      '/quotidien/',
      `${edition}/`,
      '/quotidien/?a=/search/',
      '/search',
      '/nobody/',
      '/quotidien/searches/',
    ])
      expect(await policyOf(path)).toBe(contentSecurityPolicy);
  });

  test('tells search engines of every digest', async () => {
    const { status, body } = await ask('/robots.txt', { headers: { host: 'localhost:8080' } });
    expect({ status, body }).toEqual({
      status: 200,
      body: 'User-agent: *\nAllow: /\nSitemap: http://localhost:8080/quotidien/sitemap.xml\n',
    });
  });

  test.each([
    ['/', 302, '/quotidien/'],
    [edition, 301, `${edition}/`],
    ['//evil.example/', 302, '/quotidien/'],
  ])('%s is sent on with %i to %s', async (path, status, location) => {
    expect(await ask(path)).toMatchObject({ status, headers: { location } });
  });

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%2foutside.txt',
    '/quotidien/%2e%2e/%2e%2e/outside.txt',
    '/%2e%2e/depeche-store/secret.json',
    '/..%5coutside.txt',
    '/%252e%252e/outside.txt',
    '/.s3/depeche-site/meta/x.json',
    '/%00.html',
    '/%E0%A4%A.html',
    `/${'a/'.repeat(2000)}b.html`,
    '/quotidien/none.html',
    '/nobody/',
  ])('%s is nowhere', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain('This page does not exist');
    expect(body).not.toContain('not for readers');
  });

  test('keeps what the edition says of how long it lasts, and answers 304 for the version held', async () => {
    const { headers } = await ask(`${edition}/`);
    expect(headers['cache-control']).toBe('public, max-age=300, must-revalidate');
    const object = await ask(`${edition}/digest.json`);
    expect(object.headers['cache-control']).toContain('immutable');
    const held = await ask(`${edition}/`, { headers: { 'if-none-match': String(headers.etag) } });
    expect(held).toMatchObject({ status: 304, body: '' });
  });

  test('answers HEAD without a body and nothing that writes', async () => {
    expect(await ask(`${edition}/`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', { method })).status).toBe(405);
  });

  test('says that its port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveSite({ root: buckets.root, bucket, port })).rejects.toThrow(PortInUseError);
  });

  test('lists the digests when there are several, and says so when there is none', async () => {
    await buckets.site.put('soir/editions.json', '{}', { contentType: 'application/json' });
    const several = await serveSite({ root: buckets.root, bucket, port: 0 });
    const none = await serveSite({ root: buckets.root, bucket: 'depeche-none', port: 0 });
    try {
      const home = await ask('/', { to: several });
      expect(home.status).toBe(200);
      expect(home.body).toContain('href="/quotidien/"');
      expect(home.body).toContain('href="/soir/"');
      expect((await ask('/', { to: none })).body).toContain('There is no edition yet');
    } finally {
      await several.close();
      await none.close();
    }
  });
});

/** Starts the command as a person does; answers its exit code and what it said, once `act` has been given its address. */
async function serveCommand(args: readonly string[], act?: (url: string, pid: number) => void) {
  const cli = new URL('../../../../infra/local/cli.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [cli, 'serve', ...args]);
  const said = { stdout: '', stderr: '' };
  let acted = false;
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
    const url = /^http:\S+$/m.exec(said.stdout)?.[0];
    if (acted || url === undefined || !said.stdout.includes('Ctrl-C')) return;
    acted = true;
    act?.(url, child.pid ?? 0);
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('the command serve', () => {
  test('ends with 130 on Ctrl-C', async () => {
    const { code, stdout } = await serveCommand(['--out', buckets.root, '--port', '0'], (_, pid) =>
      process.kill(pid, 'SIGINT'),
    );
    expect(code).toBe(130);
    expect(stdout).toContain('/quotidien/');
  });

  test.each([
    ['a port that is taken', () => ['--out', buckets.root, '--port', new URL(server.url).port], 'it is in use'],
    ['a port that is none', () => ['--port', '70000'], 'is not a port'],
    ['a folder without a site', () => ['--out', join(buckets.root, 'none')], 'the folder does not exist'],
  ])('ends with 2 and one line for %s', async (_, args, message) => {
    const { code, stderr } = await serveCommand(args());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^depeche: .+\n$/);
    expect(stderr).toContain(message);
  });
});
