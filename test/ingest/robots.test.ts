import { expect, test } from 'vitest';
import { FetchError } from '../../functions/contracts/errors.ts';
import type { FetchPage, PageRequest } from '../../functions/contracts/ports.ts';
import { robotsGate } from '../../functions/ingest/robots.ts';

const answering =
  (status: number, text = '', asked: string[] = []): FetchPage =>
  async ({ url }: PageRequest) => {
    asked.push(url);
    return { url, status, headers: {}, body: new TextEncoder().encode(text) };
  };

test.each([
  [200, 'User-agent: *\nDisallow: /subscribers/\n', '/subscribers/a.html', false],
  [200, 'User-agent: *\nDisallow: /subscribers/\n', '/news/a.html', true],
  [200, 'User-agent: *\nDisallow: /\n\nUser-agent: depeche\nAllow: /\n', '/a', true],
  [200, 'User-agent: other\nDisallow: /\n', '/a', true],
  [200, 'User-agent: depeche\nDisallow: /\n', '/a', false],
  [200, '', '/a', true],
  [200, '<!doctype html><p>Not found', '/a', true],
  [404, 'User-agent: *\nDisallow: /', '/a', true],
  [403, '', '/a', true],
  [500, '', '/a', false],
  [503, 'User-agent: *\nAllow: /', '/a', false],
])('a robots.txt with status %i and %j lets %s through: %s', async (status, text, path, allowed) => {
  expect(await robotsGate(answering(status, text), 1000)(`http://news.example${path}`)).toBe(allowed);
});

test('a host that does not answer forbids, a robots.txt without end allows', async () => {
  const failing =
    (reason: 'timeout' | 'too-large'): FetchPage =>
    ({ url }) =>
      Promise.reject(new FetchError(`cannot fetch ${url}`, { url, reason }));
  expect(await robotsGate(failing('timeout'), 1000)('http://news.example/a')).toBe(false);
  expect(await robotsGate(failing('too-large'), 1000)('http://news.example/a')).toBe(true);
});

test('each host is asked once, also by questions at the same time; another port is another host', async () => {
  const asked: string[] = [];
  const mayFetch = robotsGate(answering(200, '', asked), 1000);
  await Promise.all([
    mayFetch('http://a.example/1'),
    mayFetch('http://a.example/2'),
    mayFetch('http://a.example:8080/'),
  ]);
  await mayFetch('http://a.example/3');
  expect(asked).toEqual(['http://a.example/robots.txt', 'http://a.example:8080/robots.txt']);
});
