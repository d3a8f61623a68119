import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FetchError } from '../../functions/contracts/errors.ts';
import { type LoopbackWeb, pageRequest, startLoopbackWeb } from './loopback-web.ts';

let web: LoopbackWeb;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
beforeEach(async () => {
  answer = (_, response) => response.end('hello');
  web = await startLoopbackWeb((request, response) => answer(request, response));
});
afterEach(() => web.close());

/** The error a fetch ends with; a fetch that succeeds fails the test. */
async function failure(done: Promise<unknown>): Promise<FetchError> {
  const error = await done.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
}

const redirectTo =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { location }).end();
  };

describe('a request', () => {
  test('says honestly who asks and tells nothing else about a reader', async () => {
    const page = await web.fetchPage()(pageRequest('http://news.example/feed?a=1'));
    expect(new TextDecoder().decode(page.body)).toBe('hello');
    expect(page).toMatchObject({ url: 'http://news.example/feed?a=1', status: 200 });
    expect(page.permanentUrl).toBeUndefined();
    const [request] = web.received;
    expect(request).toMatchObject({ host: 'news.example', path: '/feed?a=1' });
    expect(request?.headers).toMatchObject({ 'user-agent': 'depeche/1.0 (+reader.example)', accept: 'text/html' });
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers).not.toHaveProperty('if-none-match');
  });

  test.each(['/old', '/new'])('sends validators byte for byte, and only to their own address %s', async (own) => {
    answer = (request, response) => {
      if (request.url === '/old') return redirectTo('/new', 301)(request, response);
      response.end('feed');
    };
    const validators = {
      url: `http://news.example${own}`,
      etag: 'W/"a b"',
      lastModified: 'Mon, 04 Apr 2016 04:30:00 GMT',
    };
    await web.fetchPage()(pageRequest('http://news.example/old', { validators }));
    expect(web.received.map(({ path }) => path)).toEqual(['/old', '/new']);
    for (const { path, headers } of web.received) {
      expect(headers['if-none-match']).toBe(path === own ? validators.etag : undefined);
      expect(headers['if-modified-since']).toBe(path === own ? validators.lastModified : undefined);
    }
  });

  test('goes through the turn of each host it asks, and waiting for it is no time of the request', async () => {
    answer = (request, response) => {
      if (request.url === '/old') return redirectTo('http://other.example/new', 302)(request, response);
      response.end('feed');
    };
    const turns: string[] = [];
    const now = performance.now.bind(performance);
    let waited = 0;
    const turn = async <T>(host: string, ask: () => Promise<T>): Promise<T> => {
      turns.push(host);
      waited += 3_600_000;
      return ask();
    };
    vi.spyOn(performance, 'now').mockImplementation(() => now() + waited);
    const page = await web.fetchPage({ turn })(pageRequest('http://news.example/old', { timeoutMs: 60_000 }));
    vi.restoreAllMocks();
    expect(page.status).toBe(200);
    expect(turns).toEqual(['news.example', 'other.example']);
  });

  test('sends nothing once the time of the run is up, and ends what is under way', async () => {
    answer = () => undefined;
    const fetchPage = web.fetchPage({ budgetMs: 100 });
    await expect(fetchPage(pageRequest('http://news.example/slow'))).rejects.toMatchObject({ reason: 'deadline' });
    const before = web.received.length;
    await expect(fetchPage(pageRequest('http://news.example/next'))).rejects.toMatchObject({ reason: 'deadline' });
    expect(web.received).toHaveLength(before);
  });

  test.each([[304], [404], [410], [429], [500]])('answers a status of %i and throws nothing', async (status) => {
    answer = (_, response) => response.writeHead(status, { 'retry-after': '3600' }).end();
    expect(await web.fetchPage()(pageRequest('http://news.example/'))).toMatchObject({ status });
  });

  test('that would carry a header within its address is never sent', async () => {
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/a\r\nX-Injected: 1')));
    expect(error).toMatchObject({ reason: 'bad-url', retryable: false });
    expect(error.message).not.toMatch(/[\r\n]/);
    expect(web.connected).toEqual([]);
  });

  test('with a password is refused and the password told to nobody', async () => {
    const error = await failure(web.fetchPage()(pageRequest('http://user:secret@news.example/')));
    expect(error.reason).toBe('credentials');
    expect(error.message).not.toContain('secret');
    expect(web.connected).toEqual([]);
  });
});

describe('redirects', () => {
  test.each([
    ['once for good', [301], true],
    ['once for good, method kept', [308], true],
    ['for now', [302], false],
    ['for now, after for good', [301, 307], false],
    ['for good, after for now', [303, 301], false],
    ['twice for good', [301, 308], true],
  ])('%s: the address to keep is told only when every step is for good', async (_, steps, kept) => {
    answer = (request, response) => {
      const at = Number(request.url?.slice(1));
      const status = steps[at];
      if (status === undefined) return response.end('here');
      return response.writeHead(status, { location: `/${at + 1}` }).end('moved');
    };
    const page = await web.fetchPage()(pageRequest('http://news.example/0'));
    expect(page.url).toBe(`http://news.example/${steps.length}`);
    expect(page.permanentUrl).toBe(kept ? page.url : undefined);
    expect(new TextDecoder().decode(page.body)).toBe('here');
  });

  test('in a circle end after five', async () => {
    answer = redirectTo('/again');
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/')));
    expect(error.reason).toBe('too-many-redirects');
    expect(web.received).toHaveLength(6);
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://127.0.0.1:9001/', 'private-address'],
    ['//[::1]/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['file:///etc/passwd', 'scheme'],
    ['http://user:pass@news.example/', 'credentials'],
    ['http://news.example:22/', 'port'],
  ])('to %s are refused before anything is connected', async (location, reason) => {
    answer = redirectTo(location);
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/')));
    expect(error).toMatchObject({
      reason,
      url: 'http://news.example/',
      failedUrl: URL.parse(location, 'http://news.example/')?.href,
    });
    expect(web.connected).toEqual([`127.0.0.1:${web.port}`]);
  });

  test('to a name that leads to a private address are refused', async () => {
    answer = redirectTo('http://inside.example/');
    const resolve = async (name: string) =>
      name === 'inside.example' ? [{ address: '10.0.0.5' }] : [{ address: '127.0.0.1', port: web.port }];
    const error = await failure(web.fetchPage({ resolve })(pageRequest('http://news.example/')));
    expect(error.reason).toBe('private-address');
    expect(web.connected).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    ['a private address', [{ address: '10.0.0.5' }], 'private-address'],
    ['a public and a private address', [{ address: '93.184.216.34' }, { address: '127.0.0.1' }], 'private-address'],
    ['loopback on another port than the allowed one', [{ address: '127.0.0.1', port: 1 }], 'private-address'],
    ['no address', [], 'dns'],
  ])('that stand for %s are never connected to', async (_, addresses, reason) => {
    const onConnect = (): never => {
      throw new Error('connected');
    };
    const fetchPage = web.fetchPage({ resolve: async () => addresses, onConnect });
    expect((await failure(fetchPage(pageRequest('http://evil.example/')))).reason).toBe(reason);
    expect(web.received).toEqual([]);
  });

  test('that change their address between two looks are connected to where the look led', async () => {
    let looks = 0;
    const resolve = async () => {
      looks += 1;
      return looks === 1 ? [{ address: '127.0.0.1', port: web.port }] : [{ address: '127.0.0.2', port: 9001 }];
    };
    const fetchPage = web.fetchPage({ resolve });
    expect((await fetchPage(pageRequest('http://evil.example/'))).status).toBe(200);
    expect(looks).toBe(1);
    expect(web.connected).toEqual([`127.0.0.1:${web.port}`]);
  });

  test('that cannot be looked up are an error that may pass', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await failure(web.fetchPage({ resolve })(pageRequest('http://news.example/')))).toMatchObject({
      reason: 'dns',
      retryable: true,
    });
  });
});

describe('bodies', () => {
  const text = 'Le pont rouvre mardi. '.repeat(100);
  const packed = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync, deflate: deflateSync };

  test.each(Object.entries(packed))('packed with %s are unpacked', async (encoding, pack) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack(text));
    const page = await web.fetchPage()(pageRequest('http://news.example/'));
    expect(new TextDecoder().decode(page.body)).toBe(text);
  });

  test.each(Object.entries(packed))(
    'that unpack from %s to more than the limit are refused',
    async (encoding, pack) => {
      const bomb = pack(Buffer.alloc(20_000_000));
      expect(bomb.length).toBeLessThan(100_000);
      answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
      const error = await failure(web.fetchPage()(pageRequest('http://news.example/')));
      expect(error).toMatchObject({ reason: 'too-large', retryable: false });
    },
  );

  test('packed twice are unpacked twice, and refused when the second is a bomb', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(brotliCompressSync(gzipSync(text)));
    expect((await web.fetchPage()(pageRequest('http://news.example/'))).body).toHaveLength(text.length);
    answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(Buffer.alloc(50_000_000))));
    expect((await failure(web.fetchPage()(pageRequest('http://news.example/')))).reason).toBe('too-large');
  });

  test.each([
    ['an encoding nobody knows', 'x-secret', Buffer.from('abc')],
    ['an encoding that is a lie', 'br', Buffer.from('not packed')],
    ['five encodings', 'gzip,gzip,gzip,gzip,gzip', Buffer.from('abc')],
  ])('with %s are refused', async (_, encoding, body) => {
    answer = (request, response) => {
      expect(request.url).toBe('/');
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    };
    expect((await failure(web.fetchPage()(pageRequest('http://news.example/')))).reason).toBe('bad-encoding');
  });

  test('that break off while packed give what they held', async () => {
    const whole = gzipSync(text.repeat(10));
    answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length - 12));
    const page = await web.fetchPage()(pageRequest('http://news.example/'));
    expect(new TextDecoder().decode(page.body).startsWith(text)).toBe(true);
  });

  test('that never end are cut at the limit', async () => {
    answer = (_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(50_000, 32)), 1);
      response.on('close', () => clearInterval(timer));
    };
    expect((await failure(web.fetchPage()(pageRequest('http://news.example/')))).reason).toBe('too-large');
  });

  test('that announce more than the limit are refused from the header', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-length': '5000000000' }).flushHeaders();
    expect((await failure(web.fetchPage()(pageRequest('http://news.example/')))).reason).toBe('too-large');
  });
});

describe('the deadline', () => {
  test('ends an answer that never starts', async () => {
    answer = () => undefined;
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/', { timeoutMs: 150 })));
    expect(error).toMatchObject({ reason: 'timeout', retryable: true });
  });

  test('ends an answer that comes byte by byte, though it never pauses for long', async () => {
    answer = (_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/', { timeoutMs: 200 })));
    expect(error.reason).toBe('timeout');
  });

  test('counts redirects in', async () => {
    answer = (request, response) => {
      setTimeout(() => redirectTo('/again')(request, response), 80);
    };
    const error = await failure(web.fetchPage()(pageRequest('http://news.example/', { timeoutMs: 200 })));
    expect(error.reason).toBe('timeout');
  });
});

test('a server that hangs up, and one with endless headers, are typed errors that may pass', async () => {
  answer = (request) => void request.socket.destroy();
  expect(await failure(web.fetchPage()(pageRequest('http://news.example/')))).toMatchObject({ reason: 'connect' });
  answer = (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end();
  expect(await failure(web.fetchPage()(pageRequest('http://news.example/')))).toMatchObject({ reason: 'connect' });
});
