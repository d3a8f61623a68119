import { describe, expect, test } from 'vitest';
import { permits } from '../../infra/permits.ts';
import { readWorkflow } from '../../infra/read-template.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';

const names = { storeBucket: 'store', siteBucket: 'site', siteUrl: 'http://127.0.0.1' };
const { functions } = readWorkflow(synthesizeStack({ config: sampleConfig, bundling: false }).template, names);

describe('what the roles of the stack permit, asked as a request', () => {
  test.each([
    ['ingest', 's3:PutObject', 'store', 'articles/matin/2016-04-04T0630/ab.json', true],
    ['ingest', 's3:PutObject', 'store', 'stories/matin/2016-04-04T0630/stories.json', false],
    ['ingest', 's3:PutObject', 'store', 'config/matin/feeds.json', false],
    ['ingest', 's3:PutObject', 'site', 'matin/index.html', false],
    ['ingest', 's3:DeleteObject', 'store', 'articles/matin/2016-04-04T0630/ab.json', false],
    ['group', 's3:GetObject', 'store', 'storylines/matin.json', true],
    ['group', 's3:PutObject', 'store', 'storylines/matin.json', false],
    ['group', 's3:PutObject', 'store', 'articles/matin/2016-04-04T0630/ab.json', false],
    ['summarize', 's3:GetObject', 'store', 'feeds/matin/gazette/state.json', false],
    ['summarize', 's3:PutObject', 'store', 'stories/matin/2016-04-04T0630/points-0000.json', true],
    ['publish', 's3:PutObject', 'site', 'matin/2016-04-04T0630/digest.json', true],
    ['publish', 's3:PutObject', 'site', '404.html', false],
    ['publish', 's3:PutObject', 'site', 'matinee/index.html', false],
    ['publish', 's3:PutObject', 'store', 'stories/matin/2016-04-04T0630/stories.json', false],
    ['publish', 's3:ListBucket', 'store', '', true],
    ['ingest', 's3:ListBucket', 'site', '', false],
  ] as const)('%s %s %s/%s: %s', (station, action, bucket, key, expected) => {
    expect(permits(functions[station].permissions, { action, bucket, key })).toBe(expected);
  });

  test.each([
    ['articles/matin/', true],
    ['feeds/matin/', false],
    ['', false],
  ])('group may list %s: %s', (prefix, expected) => {
    const wish = { action: 's3:ListBucket', bucket: 'store', key: '', prefix };
    expect(permits(functions.group.permissions, wish)).toBe(expected);
  });
});

test('a condition that is not understood permits nothing', () => {
  const statement = { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::store/*'] };
  const wish = { action: 's3:GetObject', bucket: 'store', key: 'a' };
  expect(permits([statement], wish)).toBe(true);
  expect(permits([{ ...statement, condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }], wish)).toBe(false);
});

test('characters of a pattern other than the star stand for themselves', () => {
  const statement = { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::store/a.b/*'] };
  expect(permits([statement], { action: 's3:GetObject', bucket: 'store', key: 'axb/c' })).toBe(false);
  expect(permits([statement], { action: 's3:GetObject', bucket: 'store', key: 'a.b/c/d' })).toBe(true);
});
