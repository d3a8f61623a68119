import { expect, test } from 'vitest';
import { siteOf } from '../../functions/text/site-of.ts';

test.each([
  ['www.news.example', 'news.example'],
  ['feeds.rss.news.example', 'news.example'],
  ['NEWS.example.', 'news.example'],
  ['rss.paper.co.uk', 'paper.co.uk'],
  ['www.paper.com.au', 'paper.com.au'],
  ['www.journal.fr', 'journal.fr'],
  ['journal.fr', 'journal.fr'],
  ['localhost', 'localhost'],
  ['192.0.2.1', '192.0.2.1'],
  ['[2001:db8::1]', '[2001:db8::1]'],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
