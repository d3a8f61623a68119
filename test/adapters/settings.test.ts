import { expect, test } from 'vitest';
import { readSettings } from '../../functions/adapters/settings.ts';
import { ConfigError } from '../../functions/contracts/errors.ts';

test('the names of the buckets and the address of the site are read, without a slash at its end', () => {
  expect(readSettings({ STORE_BUCKET: 'store', SITE_BUCKET: 'site', SITE_URL: 'https://news.example/' })).toEqual({
    storeBucket: 'store',
    siteBucket: 'site',
    siteUrl: 'https://news.example',
  });
});

test('what only publish has is absent elsewhere', () => {
  expect(readSettings({ STORE_BUCKET: 'store' })).toEqual({
    storeBucket: 'store',
    siteBucket: undefined,
    siteUrl: undefined,
  });
});

test.each([
  [{}, 'STORE_BUCKET'],
  [{ STORE_BUCKET: '' }, 'STORE_BUCKET'],
  [{ STORE_BUCKET: 'store', SITE_BUCKET: 'x' }, 'SITE_BUCKET'],
  [{ STORE_BUCKET: 'store', SITE_URL: 'news' }, 'SITE_URL'],
])('%j is refused and the variable named', (variables, name) => {
  expect(() => readSettings(variables)).toThrow(ConfigError);
  expect(() => readSettings(variables)).toThrow(name);
});
