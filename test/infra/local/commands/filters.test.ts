import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedFeed } from '../../../../infra/local/check-feeds/check-feeds.ts';
import { bytesOf, FIXTURES } from '../../../fixtures.ts';
import { depeche } from './run-depeche.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'filters-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const feed = (host: string): string => `${FIXTURES.pathname}newsstand/${host}/feeds/2016-04-03.xml`;

describe('check-config', () => {
  test('says digests, feeds and the next three editions, in the zone of the digest, over the change of the clocks', async () => {
    const { code, stdout } = await depeche(['check-config', '--json', '--at', '2016-03-25T12:00:00Z']);
    expect(code).toBe(0);
    expect(linesOf(stdout)).toMatchObject([
      {
        file: 'digest.yaml',
        ok: true,
        digests: [
          {
            id: 'quotidien',
            nextRuns: ['2016-03-26T05:30:00.000Z', '2016-03-27T04:30:00.000Z', '2016-03-28T04:30:00.000Z'],
          },
        ],
      },
    ]);
    const told = await depeche(['check-config', '--at', '2016-03-25T12:00:00Z']);
    expect(told.stdout).toMatch(/Saturday,? 26 March 2016 at 06:30 Europe\/Paris/);
    expect(told.stdout).toContain('http://hemisphere.example/backend.rdf');
  });

  test('names file and line of what is wrong, the schedules that AWS would refuse too, and ends with 2', async () => {
    const right = bytesOf('../digest.yaml').toString('utf8');
    const line = right.split('\n').findIndex((text) => text.includes('schedule:')) + 1;
    const never = write('never.yaml', right.replace('30 6 * * *', '30 6 30 2 *'));
    expect(await depeche(['check-config', never])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^${never}:${line}: .*"30 6 30 2 \\*" never comes.*\n$`)),
    });
    const wrong = write('wrong.yaml', right.replace('timeZone: Europe/Paris', 'timeZone: Europe/Pariss'));
    const json = await depeche(['check-config', wrong, '--json']);
    expect(json.code).toBe(2);
    expect(linesOf(json.stdout)).toMatchObject([
      { ok: false, problems: [{ line: line - 1, message: expect.stringContaining('did you mean "Europe/Paris"?') }] },
    ]);
    expect(await depeche(['check-config', join(folder, 'none.yaml')])).toMatchObject({ code: 2, stdout: '' });
  });

  test('--online asks the feeds of our own press on this machine, and says where each trouble stands', async () => {
    const lineAt = (id: string): number =>
      bytesOf('../digest.yaml')
        .toString('utf8')
        .split('\n')
        .findIndex((line) => line.endsWith(`- id: ${id}`)) + 2;
    const { code, stdout, stderr } = await depeche(['check-config', '--online', '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [{ ok, feeds }] = linesOf(stdout) as [{ ok: boolean; feeds: CheckedFeed[] }];
    expect(ok).toBe(false);
    expect(feeds).toHaveLength(11);
    expect(feeds[0]).toMatchObject({ digest: 'quotidien', id: 'le-fanal', entries: 6, lang: 'fr', findings: [] });
    const told = feeds.flatMap(({ id, findings }) => findings.map(({ code, line }) => [id, code, line]));
    expect(told).toEqual([
      ['hemisphere', 'moved', lineAt('hemisphere')],
      ['al-nawras', 'thin', lineAt('al-nawras')],
      ['la-vigie', 'repaired', lineAt('la-vigie')],
      ['le-feu-follet', 'gone', lineAt('le-feu-follet')],
      ['la-tortue', 'unreachable', lineAt('la-tortue')],
    ]);
    const shown = await depeche(['check-config', '--online']);
    expect(shown.stdout).toContain(`digest.yaml:${lineAt('hemisphere')}: hemisphere: moved: it has moved for good`);
    expect(shown.stdout).toMatch(/ok {2}le-fanal +6 entries, newest 2016-04-03 20:50 UTC, fr/);
    expect(shown.stderr).toContain('11 of 11 feeds requested');
  });

  test('--online asks nobody when the configuration is wrong', async () => {
    const wrong = write('offline.yaml', bytesOf('../digest.yaml').toString('utf8').replace('fr #', 'f #'));
    const { code, stdout, stderr } = await depeche(['check-config', wrong, '--online']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^\S+:\d+: digests\.0\.lang: .*\n$/);
  });
});

describe('check-url', () => {
  const urls = ['https://news.example/rss', 'http://169.254.169.254/', 'file:///etc/passwd', 'http://news.example/a b'];
  const answers = [
    { url: urls[0], allowed: true },
    { url: urls[1], allowed: false, reason: 'private-address' },
    { url: urls[2], allowed: false, reason: 'scheme' },
    { url: urls[3], allowed: false, reason: 'bad-url' },
  ];

  test('answers in order, from arguments or from stdin', async () => {
    const given = await depeche(['check-url', ...urls]);
    expect({ ...given, stdout: linesOf(given.stdout) }).toEqual({ code: 0, stderr: '', stdout: answers });
    const piped = await depeche(['check-url'], `${urls.join('\r\n')}\n\n`);
    expect(linesOf(piped.stdout)).toEqual(answers);
  });
});

describe('parse-feed', () => {
  test('prints a feed as plain text, or what is wrong with it', async () => {
    const { code, stdout } = await depeche(['parse-feed', feed('echodeuxrives.example')]);
    expect(code).toBe(0);
    const [read] = linesOf(stdout) as [
      { title: string; entries: { title: string; link: string; published: string }[] },
    ];
    expect(read.title).toContain('Écho');
    expect(read.entries.length).toBeGreaterThan(3);
    expect(read.entries[0]?.published).toMatch(/^2016-04-0\dT.*Z$/);
    const broken = await depeche(['parse-feed', feed('lavigie.example')]);
    expect(broken.code).toBe(0);
    expect(linesOf(broken.stdout)).toMatchObject([{ title: 'La Vigie', entries: [{}, {}, {}] }]);
  });

  test('prints one line a file of a manifest, in order, links made absolute', async () => {
    write('a.xml', '<rss><channel><title>A &amp;amp; B</title><item><link>/1</link></item></channel></rss>');
    write('b.txt', 'no feed');
    const feeds = [{ file: 'a.xml', httpContentType: 'text/xml' }, { file: 'b.txt' }];
    const manifest = write('manifest.json', JSON.stringify({ feedUrlBase: 'http://a.example/feed', feeds }));
    const { stdout } = await depeche(['parse-feed', '--manifest', manifest]);
    expect(linesOf(stdout)).toMatchObject([
      { file: 'a.xml', title: 'A & B', entries: [{ link: 'http://a.example/1' }] },
      { file: 'b.txt', error: { code: 'not-a-feed' } },
    ]);
  });
});

test('extract prints the article of a page, and of every page of a folder', async () => {
  const page = bytesOf('newsstand/elfarol.example/pages/sociedad/embalses-minimo-abril.html');
  write('one.html', page);
  write('two.html.gz', gzipSync(page));
  write('empty.html', '');
  const one = await depeche(['extract', join(folder, 'one.html'), '--url', 'http://elfarol.example/a.html']);
  const [article] = linesOf(one.stdout) as [Record<string, string>];
  expect(one.code).toBe(0);
  expect(article).toMatchObject({ lang: 'es', byline: 'Amparo Ruiz Cebrián', articleBody: expect.any(String) });
  const all = await depeche(['extract', '--dir', folder]);
  expect(all.code).toBe(1);
  expect(linesOf(all.stdout)).toMatchObject([
    { one: article, two: article, empty: { articleBody: '', error: { code: 'not-a-page' } } },
  ]);
});

test.each([
  [['parse-feed']],
  [['parse-feed', 'none.xml']],
  [['parse-feed', '--manifest', 'package.json']],
  [['extract']],
  [['extract', 'none.html']],
  [['extract', '--dir', 'none']],
  [['check-config', '--at', 'soon']],
  [['check-url', '--unknown']],
])('%j is wrong usage: one clear line, exit 2, nothing on stdout', async (args) => {
  const { code, stdout, stderr } = await depeche(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/^\s+at /m);
});
