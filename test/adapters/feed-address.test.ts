import { expect, test } from 'vitest';
import { feedAddress } from '../../functions/adapters/feed-address.ts';

test.each([
  'http://paper.example/feed',
  'https://paper.example/feed/',
  'https://WWW.Paper.Example:443/feed',
  'https://paper.example./feed#latest',
  'https://paper.example/feed?utm_source=reader&utm_medium=rss',
  'https://paper.example/feed?fbclid=1#x',
])('%s is a spelling of one feed', (url) => {
  expect(feedAddress(url)).toBe('paper.example/feed');
});

test.each([
  ['https://paper.example/feed?id=1', 'https://paper.example/feed?id=2'],
  ['https://paper.example/feed', 'https://paper.example/Feed'],
  ['https://paper.example/feed', 'https://paper.example:8080/feed'],
  ['https://paper.example/feed', 'https://news.paper.example/feed'],
  ['https://paper.example/feed?a=1&b=2', 'https://paper.example/feed?a=1'],
])('%s and %s are two feeds', (one, other) => {
  expect(feedAddress(one)).not.toBe(feedAddress(other));
});

test('what is no address is compared as it stands', () => {
  expect(feedAddress('no address')).toBe('no address');
});
