import { describe, expect, test } from 'vitest';
import { sameSite } from '../../functions/text/same-site.ts';
import { siteOf } from '../../functions/text/site-of.ts';

const SITES = [
  ...['news.example', 'paper.co.uk', 'paper.com.au', 'journal.fr', 'bbc.co.uk', 'lemonde.fr', 'asahi.co.jp'],
  // Names of three letters under a country were taken for public suffixes.
  ...['taz.de', 'rai.it', 'orf.at', 'nos.nl', 'abc.es', 'tf1.fr', 'srf.ch', 'abc.net.au'],
  // Whoever has a blog at a host of blogs is a site of their own.
  ...['someone.github.io', 'someone.blogspot.com'],
];

describe('siteOf', () => {
  test.each(SITES)('%s is a site, with all hosts below it', (site) => {
    for (const host of [site, `www.${site}`, `feeds.rss.${site}`, `${site}.`, site.toUpperCase()]) {
      expect(siteOf(host)).toBe(site);
    }
  });

  test.each(['localhost', '192.0.2.1', '[2001:db8::1]', 'co.uk', 'intranet'])('%s is its own site', (host) => {
    expect(siteOf(host)).toBe(host);
  });
});

describe('sameSite', () => {
  test.each([
    ['taz.de', 'www.taz.de', true],
    ['taz.de', 'blogs.taz.de', true],
    ['TAZ.de.', 'taz.de', true],
    ['taz.de', 'faz.de', false],
    ['bbc.co.uk', 'itv.co.uk', false],
    ['one.github.io', 'other.github.io', false],
    ['192.0.2.1', '192.0.2.2', false],
    ['localhost', 'localhost', true],
  ])('%s and %s: %s', async (a, b, same) => {
    expect(await sameSite(a, b)).toBe(same);
    expect(await sameSite(b, a)).toBe(same);
  });
});
