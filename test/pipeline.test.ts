import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyDigest } from '../functions/proof/verify-digest.ts';
import { openEdition } from '../infra/local/verify/open-edition.ts';
import { verifyRenderings } from '../infra/local/verify/verify-renderings.ts';
import { projectRoot } from '../infra/project-root.ts';
import { marks, newsstand } from './fixtures.ts';
import { depeche } from './infra/local/commands/run-depeche.ts';
import { day1, day2, digestOf, files, folder, make, type Published } from './pipeline-runs.ts';

let first: Published;
let elsewhere: Published;
beforeAll(async () => {
  [first, elsewhere] = await Promise.all([make('one', day1), make('two', day1)]);
});

describe('an edition of our newsstand', () => {
  test('holds stories with key points, each proven against the stored articles', async () => {
    const { stories } = digestOf(first);
    expect(stories.length).toBeGreaterThanOrEqual(10);
    expect(stories.every(({ keyPoints }) => keyPoints.length >= 1 && keyPoints.length <= 5)).toBe(true);
    const opened = await openEdition(first.folder);
    const { digest, articles, damage } = opened;
    expect(damage).toEqual([]);
    expect(articles?.size).toBeGreaterThan(0);
    expect((await verifyRenderings(opened)).filter(({ state }) => state !== 'same')).toEqual([]);
    const { points, problems } = verifyDigest(digest, articles);
    expect(problems).toEqual([]);
    expect(points).toBe(first.result.points);
  });

  test('leads with the recapture, told by four outlets or more, and shows the figure that differs', () => {
    const [lead] = digestOf(first).stories;
    expect(new Set(lead?.articles.map(({ source }) => source.id)).size).toBeGreaterThanOrEqual(4);
    const told = lead?.keyPoints.map(({ text }) => text).join('\n') ?? '';
    expect(told).toMatch(/Qaryatayn/);
    expect(lead?.disagreements?.[0]?.values.map(({ value }) => value)).toEqual(['40', '42']);
  });

  test('says what it did about each feed in trouble', () => {
    const health = new Map(digestOf(first).feeds.map((feed) => [feed.id, feed]));
    const of = (host: string) => health.get(newsstand.hosts[host]?.id ?? '');
    const kinds = { gone: ['gone', 'gone'], broken: ['ok', 'repaired'], slow: ['failing', 'timeout'] } as const;
    for (const [host, trouble] of Object.entries(marks.problems)) {
      expect([host, of(host)?.health, of(host)?.problem?.code]).toEqual([host, ...kinds[trouble]]);
    }
    const pages = [...health.values()].flatMap((feed) => feed.pages ?? []);
    expect(pages.map(({ url, code }) => [url, code])).toContainEqual([marks.barred[0], 'robots']);
    expect(first.result.feeds.failing).toBe(2);
  });

  test('made again at the same time is left as it is', async () => {
    const before = files('one');
    expect((await make('one', day1)).status).toBe('already-published');
    expect(files('one')).toEqual(before);
  });

  test('made in another folder is the same, byte for byte', () => {
    expect(elsewhere.status).toBe('published');
    expect(files('two')).toEqual(files('one'));
  });
});

describe('the next edition', () => {
  test('names what is new and what developed, and does not fetch what did not change', async () => {
    cpSync(join(folder, 'one'), join(folder, 'days'), { recursive: true });
    const second = digestOf(await make('days', day2));
    expect(second.previous).toBe(first.editionId);
    expect(second.from).toBe(digestOf(first).to);
    const [lead] = second.stories;
    const [earlier] = digestOf(first).stories;
    expect([lead?.id, lead?.status]).toEqual([earlier?.id, 'developing']);
    expect(lead?.changes?.map(({ figure }) => figure?.to)).toContain('45');
    const statuses = second.stories.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'new').length).toBeGreaterThanOrEqual(4);
    expect(statuses.filter((status) => status === 'developing').length).toBeGreaterThanOrEqual(3);
    expect(second.feeds.find(({ health }) => health === 'gone')).toBeDefined();
    const { digest, articles } = await openEdition(join(folder, 'days/depeche-site/quotidien', second.editionId));
    expect(articles?.size).toBeGreaterThan(0);
    expect(verifyDigest(digest, articles).problems).toEqual([]);
  });
});

describe('the command line', () => {
  test.each([
    [['--config', 'no-such-file.yaml'], 'no-such-file.yaml'],
    [['--at', 'tomorrow'], 'tomorrow'],
    [['--text', 'no-such-file.txt'], 'no-such-file.txt'],
    [['--text', 'a.txt', '--feed', 'http://b.example/'], '--feed'],
    [['--feed', 'ftp://b.example/'], 'ftp://b.example/'],
    [['--digest', 'nope'], 'nope'],
    [['--nope'], '--nope'],
    [['--out', join(projectRoot, 'package.json')], 'package.json'],
  ])('%s ends with 2 and one clear line', async (args, named) => {
    const { code, stderr } = await depeche(['digest', '--out', join(folder, 'usage'), ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
