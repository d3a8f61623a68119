import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig, readConfig, storedConfigOf } from '../../functions/adapters/load-config.ts';
import { ConfigError } from '../../functions/contracts/errors.ts';

const right = `contact: me@reader.example
digests:
  - id: morning
    title: Morning
    lang: en
    timeZone: Europe/London
    schedule: '0 7 * * 1-5'
    feeds:
      - id: a
        url: https://a.example/rss
        name: A
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a configuration', () => {
  test('gets its defaults', () => {
    const { config, problems } = readConfig(right);
    expect(problems).toEqual([]);
    expect(config?.fetch).toEqual({ timeoutSeconds: 20, maxMegabytes: 10 });
    expect(config?.digests[0]).toMatchObject({ windowHours: 36, keyPoints: { min: 3, max: 5 }, watchlist: [] });
    expect(config?.digests[0]?.feeds[0]).toMatchObject({ tier: 2, fullText: 'auto' });
  });

  test.each([
    ['an unknown key', 'title: Morning', 'titel: Morning', 4, 'did you mean «title»?'],
    ['a zone that is none', 'Europe/London', 'Europe/Londn', 6, 'did you mean «Europe/London»?'],
    ['a schedule of four fields', '0 7 * * 1-5', '0 7 * *', 7, 'a schedule has five'],
    ['an hour that is none', '0 7 * * 1-5', '0 25 * * *', 7, '«25» is no hour'],
    ['a day of month and of week', '0 7 * * 1-5', '0 7 1 * 1', 7, 'takes one of them'],
    ['an address that is none', 'https://a.example/rss', 'a.example', 10, 'feeds.0.url'],
    ['an address that is not of the web', 'https://a.example/rss', 'file:///feed', 10, 'only http and https'],
    ['a number that is too large', 'lang: en', 'lang: en\n    maxStories: 5000', 6, 'maxStories'],
    ['broken YAML', '    title: Morning', '\ttitle: Morning', 4, ''],
  ])('with %s is refused at its line', (_, was, is, line, message) => {
    const { problems } = readConfig(right.replace(was, is));
    expect(problems.map(({ line: at }) => at)).toContain(line);
    expect(problems.map(({ message: text }) => text).join('\n')).toContain(message);
  });

  test('with two feeds of one id, or one address, or two digests of one id is refused', () => {
    const twice = `${right}      - id: a\n        url: https://a.example/rss\n        name: B\n`;
    expect(readConfig(twice).problems.map(({ line }) => line)).toEqual([12, 13]);
    const digests = right + right.slice(right.indexOf('  - id: morning'));
    expect(
      readConfig(digests)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('another digest');
  });

  test('says where each value stands', () => {
    const { lineOf } = readConfig(right);
    expect(lineOf(['digests', 0, 'schedule'])).toBe(7);
    expect(lineOf(['digests', 0, 'feeds', 0, 'name'])).toBe(11);
    expect(lineOf(['digests', 0, 'feeds', 0, 'owner'])).toBe(9);
  });

  test.each([
    ['', 'empty'],
    ['- 1\n', 'a list'],
    ['42', 'a number'],
  ])('%j (%s) is refused', (text) => {
    expect(readConfig(text).problems.length).toBeGreaterThan(0);
  });
});

describe('a configuration file', () => {
  test('is loaded, or every problem is told with file and line', () => {
    const file = join(folder, 'digest.yaml');
    writeFileSync(file, right);
    expect(loadConfig(file).digests[0]?.id).toBe('morning');
    writeFileSync(
      file,
      right.replace('lang: en', 'lang: e').replace('0 7 * * 1-5', 'daily').replace('name: A', 'nam: A'),
    );
    expect(() => loadConfig(file)).toThrow(ConfigError);
    expect(() => loadConfig(file)).toThrow(`${file}:5: digests.0.lang`);
    expect(() => loadConfig(file)).toThrow(`${file}:11: digests.0.feeds.0.nam`);
  });

  test('that is missing is named', () => {
    expect(() => loadConfig(join(folder, 'none.yaml'))).toThrow(/cannot read the configuration .*none\.yaml/);
  });
});

test('the store gets one digest and its feeds; an unknown digest is named with those there are', () => {
  const { config } = readConfig(right);
  if (config === undefined) throw new Error('the configuration is not right');
  expect(storedConfigOf(config, 'morning')).toMatchObject({
    digest: { contact: 'me@reader.example', digest: { id: 'morning' } },
    feeds: [{ id: 'a' }],
  });
  expect(() => storedConfigOf(config, 'evening')).toThrow('«evening»; there is: morning');
});
