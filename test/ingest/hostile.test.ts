import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { urlRefusal } from '../../functions/adapters/guard-address.ts';
import { DigestError } from '../../functions/contracts/errors.ts';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';
import { htmlToLine, htmlToText } from '../../functions/ingest/page/read-page.ts';
import { canonicalUrl } from '../../functions/text/canonical-url.ts';
import { pageRequest, startLoopbackWeb } from '../adapters/loopback-web.ts';
import { hasShared, sharedPath } from '../quality/shared.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly expect: string;
}

/** Cases whose whole behavior a test of its own shows, and where it stands. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'http-304': 'read-feed.test.ts',
  'http-410': 'read-feed.test.ts',
  'http-429': 'read-feed.test.ts (no second request in the run; the next edition asks again)',
  'http-500': 'read-feed.test.ts, ingest.test.ts',
  'redir-301': 'read-feed.test.ts (a feed that moved for good)',
  'body-slow': '../adapters/fetch-page.test.ts (the deadline)',
  'key-traversal': 'ingest.test.ts (no text of a feed becomes part of a key)',
  'log-crlf': '../adapters/json-log.test.ts',
  'md-link': '../publish/formats.test.ts',
  'csv-formula': 'no CSV is written anywhere',
};

const cases = hasShared('hostile.json', 'hostile cases')
  ? (JSON.parse(readFileSync(sharedPath('hostile.json'), 'utf8')) as { cases: Case[] }).cases
  : [];
const rss = (inner: string): Uint8Array =>
  new TextEncoder().encode(`<rss version="2.0"><channel><title>A</title>${inner}</channel></rss>`);

/** What a parse ends in: titles, or the message of an error of ours. Anything else fails the test. */
const parsed = (bytes: Uint8Array): Promise<string> =>
  parseFeed(bytes, { feed: 'http://a.example/feed' }).then(
    ({ entries }) => entries.map(({ title }) => title).join('\n'),
    (error: unknown) => (error instanceof DigestError ? error.message : Promise.reject(error)),
  );

/** Fetches `http://evil.example/` from a web that answers so, where the name stands for these addresses. */
async function fetched(
  answer: Parameters<typeof startLoopbackWeb>[0],
  addresses?: readonly { address: string; port?: number }[],
): Promise<{ reason: string; connected: readonly string[]; requests: number; own: string }> {
  const web = await startLoopbackWeb(answer);
  try {
    const fetchPage = web.fetchPage(addresses === undefined ? {} : { resolve: async () => addresses });
    const request = pageRequest('http://evil.example/', { maxBytes: 10_000_000 });
    const reason = await fetchPage(request).then(
      ({ status }) => String(status),
      (error: unknown) => (error instanceof DigestError ? error.code : Promise.reject(error)),
    );
    return { reason, connected: web.connected, requests: web.received.length, own: `127.0.0.1:${web.port}` };
  } finally {
    await web.close();
  }
}

async function redirected(location: string): Promise<Awaited<ReturnType<typeof fetched>>> {
  const done = await fetched((_, response) => response.writeHead(302, { location }).end());
  expect(new Set(done.connected)).toEqual(new Set([done.own]));
  return done;
}

const BODIES: Readonly<Record<string, () => Promise<void>>> = {
  'body-gzip-bomb': async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 28));
    const { reason } = await fetched((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(reason).toBe('too-large');
  },
  'body-endless': async () => {
    const { reason } = await fetched((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(2 ** 20)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(reason).toBe('too-large');
  },
  'body-huge-cl': async () => {
    const { reason } = await fetched((_, response) =>
      response.writeHead(200, { 'content-length': '5000000000' }).flushHeaders(),
    );
    expect(reason).toBe('too-large');
  },
  'xml-billion-laughs': async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bytes = rss('<item><title>&l9;</title></item>');
    const doctype = new TextEncoder().encode(`<!DOCTYPE r [<!ENTITY l0 "ha">${levels}]>`);
    expect(await parsed(Buffer.concat([doctype, bytes]))).not.toContain('hahaha');
  },
  'xml-xxe': async () => {
    const doctype = new TextEncoder().encode('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>');
    expect(await parsed(Buffer.concat([doctype, rss('<item><title>&x;</title></item>')]))).not.toContain('root:');
  },
  'xml-snippet-redos': async () => {
    const text = 'a<br'.repeat(50_000);
    expect(await parsed(rss(`<item><title>T</title><description><![CDATA[${text}]]></description></item>`))).toBe('T');
    expect(htmlToText(text).length).toBeLessThan(text.length);
  },
  'xml-deep-100k': async () => {
    expect(await parsed(rss('<x>'.repeat(100_000)))).toContain('nests deeper');
  },
  'xml-items-200k': async () => {
    const { entries } = await parseFeed(rss('<item><title>T</title></item>'.repeat(200_000)), { feed: 'f' });
    expect(entries).toHaveLength(500);
  },
};

const CHECKS: Readonly<Record<string, (hostile: Case) => Promise<void> | void>> = {
  url: ({ input, expect: expected }) => {
    const reason = /^refuse:([\w-]+)/.exec(expected)?.[1];
    if (reason === undefined) expect(urlRefusal(input)).toBeDefined();
    else expect(urlRefusal(input)).toBe(reason);
  },
  'url-control': ({ input }) => expect(urlRefusal(input)).toBeUndefined(),
  dns: async ({ input }) => {
    const addresses = (input.match(/\d+\.\d+\.\d+\.\d+/g) ?? []).map((address) => ({ address }));
    expect(addresses.length).toBeGreaterThan(0);
    // A name that changes between two looks: the second answer is the one that is asked for, and it is refused.
    const seen = input.includes('second') ? addresses.slice(1) : addresses;
    const done = await fetched((_, response) => response.end(), seen);
    expect(done).toMatchObject({ reason: 'private-address', connected: [], requests: 0 });
  },
  redirect: async ({ input, expect: expected }) => {
    const location = /Location: (\S+)/.exec(input)?.[1] ?? '/';
    const done = await redirected(location);
    const reason = /^(?:refuse|error):([\w-]+)/.exec(expected)?.[1];
    expect(reason).toBeDefined();
    expect(done.reason).toBe(reason);
    expect(done.requests).toBeLessThanOrEqual(6);
  },
  body: async ({ id }) => {
    const check = BODIES[id];
    if (check === undefined) throw new Error(`no check for ${id}`);
    await check();
  },
  title: ({ input }) => {
    expect(htmlToLine(input)).not.toMatch(/<\/?(?:script|img|svg|title)\b/i);
  },
  link: ({ input }) => expect(canonicalUrl(input)).toBeUndefined(),
  text: ({ input }) => {
    const line = htmlToLine(input);
    expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
    expect(line).not.toMatch(/<\/?article/);
  },
};

describe.runIf(cases.length > 0)('hostile cases', () => {
  test.each(cases.filter(({ id }) => ELSEWHERE[id] === undefined))('$id: $input', async (hostile) => {
    const check = CHECKS[hostile.kind];
    if (check === undefined) throw new Error(`no check for ${hostile.kind}`);
    await check(hostile);
  });
});

test('what is shown elsewhere names a case', () => {
  const ids = new Set(cases.map(({ id }) => id));
  const stray = Object.keys(ELSEWHERE).filter((id) => cases.length > 0 && !ids.has(id));
  expect(stray).toEqual([]);
});
