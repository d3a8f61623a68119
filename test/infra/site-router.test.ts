import { expect, test } from 'vitest';
import { siteRouterCode } from '../../infra/site-router.ts';

interface Request {
  readonly uri: string;
}
interface Response {
  readonly statusCode: number;
  readonly headers: { readonly location: { readonly value: string } };
}
type Router = (event: { request: Request }) => Request | Response;

const code = siteRouterCode('/matin/');
// The code is a whole script for CloudFront, so it is run as one.
const router = new Function(`${code}; return handler;`)() as Router;

test.each([
  ['/matin/', '/matin/index.html'],
  ['/matin/2016-04-04T0630/', '/matin/2016-04-04T0630/index.html'],
  ['/matin/feed.atom', '/matin/feed.atom'],
  ['/matin/2016-04-04T0630/digest.json', '/matin/2016-04-04T0630/digest.json'],
  ['/404.html', '/404.html'],
])('%s is the object %s', (uri, key) => {
  expect(router({ request: { uri } })).toEqual({ uri: key });
});

test.each([
  ['/', 302, '/matin/'],
  ['/matin', 301, '/matin/'],
  ['/matin/2016-04-04T0630', 301, '/matin/2016-04-04T0630/'],
  ['//evil.example', 302, '/matin/'],
  ['//evil.example/a', 302, '/matin/'],
  ['/\\evil.example', 302, '/matin/'],
])('%s is sent on with %i to %s', (uri, statusCode, value) => {
  expect(router({ request: { uri } })).toMatchObject({ statusCode, headers: { location: { value } } });
});

test('the code is small enough for CloudFront (10 kB) and keeps to what its runtime knows', () => {
  expect(code.length).toBeLessThan(10_240);
  expect(code).not.toMatch(/\b(import|require|process|=>)\b/);
});
