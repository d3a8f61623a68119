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

/** Ten times the anchor before, in every line. */
const bomb = (names: string): string =>
  [...names].map((name) => `${name}${name}: &${next(name)} [${Array(10).fill(`*${name}`).join(', ')}]`).join('\n');
const next = (name: string): string => String.fromCharCode(name.charCodeAt(0) + 1);

describe('a configuration', () => {
  test('gets its defaults', () => {
    const { config, problems } = readConfig(right);
    expect(problems).toEqual([]);
    expect(config?.fetch).toEqual({ timeoutSeconds: 20, maxMegabytes: 10 });
    expect(config?.digests[0]).toMatchObject({ windowHours: 36, keyPoints: { min: 3, max: 5 }, watchlist: [] });
    expect(config?.digests[0]?.feeds[0]).toMatchObject({ tier: 2, fullText: 'auto' });
  });

  test.each([
    ['an unknown key', 'title: Morning', 'titel: Morning', 4, 'did you mean "title"?'],
    ['an unknown zone', 'Europe/London', 'Europe/Londn', 6, 'did you mean "Europe/London"?'],
    ['a schedule of four fields', '0 7 * * 1-5', '0 7 * *', 7, 'a schedule has five'],
    ['an invalid hour', '0 7 * * 1-5', '0 25 * * *', 7, '"25" is not a valid hour (0-23)'],
    ['a day of month and of week', '0 7 * * 1-5', '0 7 1 * 1', 7, 'give one of them and *'],
    ['an invalid URL', 'https://a.example/rss', 'a.example', 10, 'feeds.0.url'],
    ['an address that is not of the web', 'https://a.example/rss', 'file:///feed', 10, 'only http and https'],
    ['a number that is too large', 'lang: en', 'lang: en\n    maxStories: 5000', 6, 'maxStories'],
    ['broken YAML', '    title: Morning', '\ttitle: Morning', 4, ''],
  ])('with %s is refused at its line', (_, was, is, line, message) => {
    const { problems } = readConfig(right.replace(was, is));
    expect(problems.map(({ line: at }) => at)).toContain(line);
    expect(problems.map(({ message: text }) => text).join('\n')).toContain(message);
  });

  test.each([
    [['email: {from: a@b.example, to: [c@d.example], unsubscribe: "mailto:u@b.example"}'], ''],
    [['email: {from: a@m.b.example, identity: b.example, contactList: {name: Readers}}'], ''],
    [['email: {from: a@b.example, to: [c@d.example]}'], 'give `unsubscribe` with `to`'],
    [['email: {from: a@b.example}'], 'give `to` or `contactList`'],
    [
      ['email: {from: a@b.example, to: ["c@d.example\\r\\nBcc: e@f.example"], unsubscribe: "mailto:u@b.example"}'],
      'to.0',
    ],
    [['email: {from: a@b.example, to: [c@d.example], unsubscribe: "http://b.example"}'], 'mailto:address or https'],
    [['email: {from: a@b.example, to: [c@d.example], unsubscribe: "https://b.example/é"}'], 'in ASCII'],
    [
      ['email: {from: a@b.example, identity: c.example, contactList: {name: R}}'],
      'does not cover the sender a@b.example',
    ],
    [['webhooks: [{id: s, kind: slack, urlParameter: /d/slack}]'], ''],
    [['webhooks: [{id: s, kind: slack, url: "https://hooks.slack.com/x"}]'], 'the URL of a Slack channel is a secret'],
    [['webhooks: [{id: j, kind: json, url: "https://j.example/"}]'], 'always signed: give `secretParameter`'],
    [['webhooks: [{id: j, kind: json, secretParameter: /d/j}]'], 'give `url` or `urlParameter`'],
    [['webhooks: [{id: j, kind: json, url: "https://10.0.0.5/", secretParameter: /d/j}]'], 'not a public address'],
    [['webhooks: [{id: j, kind: json, url: "http://j.example/", secretParameter: /d/j}]'], 'must use https'],
    [['webhooks: [{id: email, kind: slack, urlParameter: /d/s}]'], 'already the id of another channel'],
    [['webhooks:', '  - {id: s, kind: slack, urlParameter: d}'], 'the name of a parameter'],
  ])('with the delivery %j says «%s»', (lines, message) => {
    const at = right.indexOf('    feeds:');
    const text = `${right.slice(0, at)}    delivery:\n${lines.map((line) => `      ${line}\n`).join('')}${right.slice(at)}`;
    const { problems } = readConfig(text);
    if (message === '') expect(problems).toEqual([]);
    else {
      expect(problems.map(({ message: said }) => said).join('\n')).toContain(message);
      for (const { line } of problems) expect([8, 9, 10]).toContain(line);
    }
  });

  test('with two feeds of one id, or one address, or two digests of one id is refused', () => {
    const twice = `${right}      - id: a\n        url: https://a.example/rss\n        name: B\n`;
    expect(readConfig(twice).problems.map(({ line }) => line)).toEqual([12, 13]);
    const digests = right + right.slice(right.indexOf('  - id: morning'));
    expect(
      readConfig(digests)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain('already the id of the digest on line 3');
  });

  test('with one feed under two spellings of its address is refused, and told the line of the other', () => {
    const again = (url: string): string => `${right}      - id: b\n        url: ${url}\n        name: B\n`;
    for (const url of [
      'http://a.example/rss',
      'https://www.A.example/rss/#top',
      'https://a.example/rss?utm_source=x',
    ]) {
      expect(readConfig(again(url)).problems).toEqual([
        {
          line: 13,
          message: expect.stringContaining('digests.0.feeds.1.url: the same feed as on line 10: https://a.example/rss'),
        },
      ]);
    }
    for (const url of ['https://a.example/RSS', 'https://a.example/rss?page=2', 'https://b.example/rss']) {
      expect(readConfig(again(url)).problems).toEqual([]);
    }
  });

  test('may name two feeds of one outlet alike, and hold one feed in two digests', () => {
    const sections = `${right}      - id: b\n        url: https://a.example/sport\n        name: A\n`;
    expect(readConfig(sections).problems).toEqual([]);
    const evening = right.slice(right.indexOf('  - id: morning')).replace('morning', 'evening');
    expect(readConfig(right + evening).problems).toEqual([]);
  });

  test.each([
    ['the top', 'contct: x\n', 'contact', 1, 'contct: did you mean "contact"?'],
    ['fetch', 'fetch: { timeoutSecond: 3 }\n', 'contact', 1, 'fetch.timeoutSecond: did you mean "timeoutSeconds"?'],
    ['a digest', '    maxStorys: 3\n', '    feeds', 8, 'digests.0.maxStorys: did you mean "maxStories"?'],
    ['keyPoints', '    keyPoints: { most: 3 }\n', '    feeds', 8, 'digests.0.keyPoints.most: unknown key; known keys'],
    [
      'ranking',
      '    ranking:\n      recencey: 1\n',
      '    feeds',
      9,
      'digests.0.ranking.recencey: did you mean "recency"?',
    ],
    ['a feed', '        counrty: FR\n', '        name', 11, 'digests.0.feeds.0.counrty: did you mean "country"?'],
    [
      'another level',
      '    country: FR\n',
      '    feeds',
      8,
      'digests.0.country: this key belongs to a feed; known keys: id',
    ],
    [
      'JavaScript itself',
      '        __proto__: { a: 1 }\n',
      '        name',
      11,
      'digests.0.feeds.0.__proto__: unknown key',
    ],
  ])('with an unknown key in %s is refused once, at its line', (_, added, before, line, message) => {
    const { problems } = readConfig(right.replace(before, `${added}${before}`));
    expect(problems).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  test('tells a misspelled key once, not also that the right one is missing', () => {
    expect(readConfig(right.replace('title:', 'titel:')).problems).toEqual([
      { line: 4, message: 'digests.0.titel: did you mean "title"?' },
    ]);
  });

  test.each([
    ['a tab', '    title', '\ttitle', 4, 'indented with a tab'],
    ['a cron that begins with a star', "'0 7 * * 1-5'", '*/30 7 * * *', 7, 'needs quotes: "*/30 7 * * *"'],
    ['a colon in a name', 'name: A', 'name: A: B', 11, 'needs quotes: "A: B"'],
    ['an apostrophe in single quotes', 'name: A', "name: 'L'Écho'", 11, 'double quotes around it: "L\'Écho"'],
    ['a quote never closed', 'name: A', 'name: "A', 11, 'a quote that opens here is never closed'],
    ['a name that begins with @', 'name: A', 'name: @a', 11, 'cannot begin with this character'],
    ['a name that is a tag', 'name: A', 'name: !a b', 11, 'begins with ! needs quotes'],
    ['a name that is a comment', 'name: A', 'name: #1', 11, 'feeds.0.name: no value'],
    ['a name that is a number', 'name: A', 'name: 24', 11, 'feeds.0.name: write it in quotes: "24"'],
    ['a key twice', 'name: A', 'name: A\n        name: B', 12, 'duplicate key'],
    ['a second document', '        name: A', '        name: A\n---\na: 1', 12, 'a single document'],
    ['a map where a list is wanted', '      - id: a', '        id: a', 9, 'feeds: expected a list'],
    ['a text where a list is wanted', '    feeds:', '    watchlist: Syria\n    feeds:', 8, 'not "Syria"'],
    ['a number where a map is wanted', '    feeds:', '    keyPoints: 3\n    feeds:', 8, 'expected a map'],
    ['a word that is no choice', 'name: A', 'name: A\n        fullText: pages', 12, 'did you mean "page"?'],
    [
      'an unknown summarizer',
      '    feeds:',
      '    summarizer: lexrank\n    feeds:',
      8,
      'unknown summarizer "lexrank"; use extractive',
    ],
    ['a control character', 'name: A', 'name: A\x1B[2J', 11, 'control character'],
    ['a password in an address', 'https://a', 'https://me:secret@a', 10, 'user name or password'],
    ['an address at home', 'a.example/rss', '192.168.1.1/rss', 10, 'not a public address'],
    [
      'an offset as time zone',
      'Europe/London',
      '"+02:00"',
      6,
      '"+02:00" is not a valid time zone (for example Europe/Paris)',
    ],
    ['a city as time zone', 'Europe/London', 'New York', 6, 'did you mean "America/New_York"?'],
    ['a zone in lower case', 'Europe/London', 'europe/london', 6, 'did you mean "Europe/London"?'],
  ])('with %s gets one clear problem at its line', (_, was, is, line, message) => {
    expect(right).toContain(was);
    const { problems } = readConfig(right.replace(was, is));
    expect(problems).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  test.each([
    ['a cron without quotes', "'0 7 * * 1-5'", '30 6 * * *'],
    ['the country NO', 'name: A', 'name: A\n        country: NO'],
    ['the language no', 'lang: en', 'lang: no'],
    ['an old name of a zone', 'Europe/London', 'US/Eastern'],
    ['the zone UTC', 'Europe/London', 'UTC'],
  ])('takes %s for what it is', (_, was, is) => {
    expect(readConfig(right.replace(was, is)).problems).toEqual([]);
  });

  test('may begin with a byte order mark and end its lines as Windows does, and keeps its line numbers', () => {
    const windows = `\uFEFF${right.replace('lang: en', 'lang: e').replaceAll('\n', '\r\n')}`;
    expect(readConfig(windows).problems.map(({ line }) => line)).toEqual([5]);
  });

  test.each([
    ['aliases of aliases', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${bomb('abcdefghi')}`, 'aliases'],
    ['many aliases', `x: &x 1\ny:\n${'  - *x\n'.repeat(20_000)}`, 'aliases'],
    ['brackets in brackets', '['.repeat(50_000), 'nested too deeply'],
    [
      'maps in maps',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'nested too deeply',
    ],
  ])('made of %s is refused with a line', (_, text, message) => {
    expect(readConfig(text).problems).toEqual([
      { line: expect.any(Number), message: expect.stringContaining(message) },
    ]);
  });

  test('says where each value stands', () => {
    const { lineOf } = readConfig(right);
    expect(lineOf(['digests', 0, 'schedule'])).toBe(7);
    expect(lineOf(['digests', 0, 'feeds', 0, 'name'])).toBe(11);
    expect(lineOf(['digests', 0, 'feeds', 0, 'owner'])).toBe(9);
  });

  test.each([
    ['', 'the configuration is empty'],
    ['# nothing yet\n', 'the configuration is empty'],
    ['- 1\n', 'expected a map (key: value), not a list'],
    ['42', 'expected a map (key: value), not "42"'],
  ])('%j is refused: %s', (text, message) => {
    expect(readConfig(text).problems).toEqual([{ line: 1, message: expect.stringContaining(message) }]);
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

  test('that is a folder, too large or in another encoding is refused with the reason', () => {
    expect(() => loadConfig(folder)).toThrow(/^cannot read the configuration .*: it is a folder/);
    const file = join(folder, 'odd.yaml');
    writeFileSync(file, Buffer.alloc(5_000_000, '# a\n'));
    expect(() => loadConfig(file)).toThrow('larger than 4 MB');
    writeFileSync(file, Buffer.from(`\uFEFF${right}`, 'utf16le'));
    expect(() => loadConfig(file)).toThrow('not in UTF-8');
    writeFileSync(file, Buffer.from(right.replace('name: A', 'name: Écho'), 'latin1'));
    expect(() => loadConfig(file)).toThrow('not in UTF-8');
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
  expect(() => storedConfigOf(config, 'evening')).toThrow('unknown digest "evening"; use morning');
});
