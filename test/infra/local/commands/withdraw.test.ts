import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Digest } from '../../../../functions/contracts/digest.ts';
import { publish } from '../../../../functions/publish/publish.ts';
import { openEdition } from '../../../../infra/local/verify/open-edition.ts';
import { quiet } from '../../../builders.ts';
import { type LocalBuckets, localBuckets } from '../../../publish/local-site.ts';
import { prepareEdition } from '../../../publish/sample-digest.ts';
import { depeche } from './run-depeche.ts';

const EDITION = 'quotidien/2016-04-04T0630';
let scratch: string;
let buckets: LocalBuckets;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'withdraw-'));
  buckets = await localBuckets();
  const { store, site } = buckets;
  await publish(await prepareEdition(store, 1), { store, site, siteUrl: undefined, log: quiet });
});
afterEach(async () => {
  await buckets.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test('withdraws a point of a published edition by the rights of its function, and the proof follows', async () => {
  const folder = join(buckets.root, 'depeche-site', EDITION);
  const before = readFileSync(join(folder, 'digest.json'), 'utf8');
  const point = (JSON.parse(before) as Digest).stories[0]?.keyPoints[0]?.id ?? '';
  const args = [EDITION, point, '--reason', 'It was not so.', '--at', '2016-04-04T09:00:00Z', '--out', buckets.root];
  const done = await depeche(['withdraw', ...args]);
  expect(done.stderr).not.toContain('depeche:');
  expect(JSON.parse(done.stdout)).toMatchObject({ status: 'published', key: `${EDITION}/digest.r1.json` });
  expect(readFileSync(join(folder, 'digest.json'), 'utf8')).toBe(before);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('It was not so.');
  const again = await depeche(['withdraw', ...args.map((arg) => arg.replace('T09', 'T11'))]);
  expect(JSON.parse(again.stdout)).toMatchObject({ status: 'already-published' });
  const targets = [folder, join(folder, 'digest.json'), join(folder, 'digest.r1.json')];
  const proof = await depeche(['verify', ...targets]);
  expect(proof.code).toBe(0);
  expect(proof.stdout.match(/1 revision, 1 point withdrawn/g)).toHaveLength(3);
  expect(proof.stdout.match(/digest\.r1\.json$/gm)).toHaveLength(3);
});

test('a revision that says more than the one before it and its line of the log is not proven', async () => {
  const folder = join(buckets.root, 'depeche-site', EDITION);
  const first = JSON.parse(readFileSync(join(folder, 'digest.json'), 'utf8')) as Digest;
  const withdrawn = [first.stories[0]?.keyPoints[0]?.id ?? ''];
  const revisions = [{ at: '2016-04-04T09:00:00.000Z', reason: 'It was not so.', withdrawn }];
  const write = (digest: object): void =>
    writeFileSync(join(folder, 'digest.r1.json'), `${JSON.stringify({ ...digest, revisions }, null, 2)}\n`);
  write({ ...first, title: 'Another title' });
  const { damage, digest } = await openEdition(folder);
  expect(digest.title).toBe('Another title');
  expect(damage).toEqual([
    { where: join(folder, 'digest.r1.json'), message: 'it is not digest.json with one more line in its log' },
  ]);
  write(first);
  expect((await openEdition(folder)).damage).toEqual([]);
  write({ ...first, generator: 'depeche 9.9.9' });
  expect((await openEdition(folder)).damage).toEqual([]);
});

test('only prints the event for the function in AWS, and refuses what names no edition or point', async () => {
  const point = '0123456789abcdef';
  const printed = await depeche([
    'withdraw',
    EDITION,
    point,
    '--reason',
    'No.',
    '--at',
    '2016-04-04T09:00:00Z',
    '--print',
  ]);
  expect(JSON.parse(printed.stdout)).toEqual({
    digestId: 'quotidien',
    editionId: '2016-04-04T0630',
    revision: { at: '2016-04-04T09:00:00.000Z', reason: 'No.', withdrawn: [point] },
  });
  for (const wrong of [
    ['quotidien', point],
    [EDITION, '../x'],
    [`${EDITION}/more`, point],
    ['nowhere/2016-04-04T0630', point],
  ]) {
    const refused = await depeche(['withdraw', ...wrong, '--reason', 'No.', '--out', scratch]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^depeche: (?:cannot withdraw from|unknown digest) "/);
  }
});
