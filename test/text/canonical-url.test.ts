import { expect, test } from 'vitest';
import { addressKey, canonicalUrl } from '../../functions/text/canonical-url.ts';

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
  [
    'https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Fid%3D7&ct=ga&usg=x',
    'https://news.example/a?id=7',
  ],
  ['https://www.google.co.uk/url?q=http://news.example/a', 'http://news.example/a'],
  [
    'http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2fnews.example%2fa&c=1',
    'https://news.example/a',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Ffbclid%3D1&h=x', 'https://news.example/a'],
  ['https://www.google.com/amp/s/news.example/a/amp', 'https://news.example/a/amp'],
  ['https://www.google.fr/amp/news.example/a', 'http://news.example/a'],
  ['https://news-example.cdn.ampproject.org/c/s/news.example/a?x=1', 'https://news.example/a?x=1'],
  ['https://news-example.cdn.ampproject.org/v/news.example/a', 'http://news.example/a'],
])('%s leads to %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical);
});

test.each([
  ['https://www.google.com/url?url=javascript:alert(1)'],
  ['https://www.google.com/url?url=https://user:secret@news.example/'],
  ['https://www.google.com/amp/'],
  ['https://news.example/url?url=https://other.example/a'],
  ['https://news.example/amp/s/other.example/a'],
  ['https://ampproject.org.news.example/c/s/other.example/a'],
])('%s leads nowhere else', (url) => {
  expect(canonicalUrl(url)).toBe(new URL(url).href);
});

test('two spellings of an address have one key, two addresses have two', () => {
  const keys = ['http://news.example/a/', 'https://www.news.example/a', 'https://news.example/a'].map(addressKey);
  expect(new Set(keys).size).toBe(1);
  expect(addressKey('https://news.example/A')).not.toBe(keys[0]);
  expect(addressKey('https://news.example/a?id=1')).not.toBe(keys[0]);
  expect(addressKey('https://news.example/a/?id=1')).toBe(addressKey('http://news.example/a?id=1'));
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
