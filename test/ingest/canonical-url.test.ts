import { expect, test } from 'vitest';
import { canonicalUrl } from '../../functions/ingest/canonical-url.ts';

test.each([
  ['https://news.example/a?utm_source=rss&utm_medium=feed', 'https://news.example/a'],
  ['https://news.example/a?id=7&xtor=RSS-1#comments', 'https://news.example/a?id=7'],
  ['https://news.example/a?b=2&a=1', 'https://news.example/a?b=2&a=1'],
  ['https://NEWS.example:443/A', 'https://news.example/A'],
  ['http://news.example:8080/', 'http://news.example:8080/'],
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/a?', 'https://news.example/a'],
  ['https://news.example/a?fbclid=1&page=2&gclid=3', 'https://news.example/a?page=2'],
  ['https://news.example/a/../b', 'https://news.example/b'],
  ['https://news.example/été', 'https://news.example/%C3%A9t%C3%A9'],
])('%s is %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical);
  expect(canonicalUrl(canonical)).toBe(canonical);
});

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['file:///etc/passwd'],
  ['//news.example/a'],
  ['/a'],
  ['https://user:secret@news.example/'],
  [''],
])('%j is no address of an article', (url) => {
  expect(canonicalUrl(url)).toBeUndefined();
});
