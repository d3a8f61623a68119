import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cycles, TABLE, violations } from './layers.ts';
import { type Import, readImports } from './read-imports.ts';

const root = new URL('../', import.meta.url).pathname;
const sources = new Map(
  globSync('{functions,infra}/**/*.ts', { cwd: root }).map((path) => [path, readFileSync(root + path, 'utf8')]),
);
const files = [...sources.keys()];
const lengthOf = (path: string): number => (sources.get(path) ?? '').trimEnd().split('\n').length;

describe('the import table', () => {
  let imports: Import[];
  beforeAll(async () => {
    imports = await readImports(sources);
  });

  test('holds for every file of functions and infra', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(violations(imports)).toEqual([]);
  });

  test('every room has files, so that no row stands for nothing', () => {
    const empty = TABLE.filter(({ holds }) => !files.some(holds)).map(({ room }) => room);
    expect(empty).toEqual([]);
  });

  test('no station imports another', () => {
    const station = (path: string): string | undefined =>
      /^functions\/(ingest|group|summarize|publish|deliver)\//.exec(path)?.[1];
    const crossing = imports.filter(
      ({ from, to }) => station(from) !== undefined && station(to) !== undefined && station(from) !== station(to),
    );
    expect(crossing).toEqual([]);
  });

  test('there are no import cycles, not even of types', () => {
    expect(cycles(imports)).toEqual([]);
  });
});

/** For every row of the table a file that breaks it, each in another way of importing. */
const planted = [
  ['functions/contracts/planted.ts', "import { x } from '../text/x.ts'; export const y = x;"],
  ['functions/contracts/planted.ts', "import { x } from 'undici'; export const y = x;"],
  ['functions/text/planted.ts', "import type { Language } from '../languages/languages.ts'; export type L = Language;"],
  ['functions/text/planted.ts', "import { readFileSync } from 'node:fs'; export const y = readFileSync;"],
  ['functions/languages/planted.ts', "export { ingest } from '../ingest/ingest.ts';"],
  ['functions/proof/planted.ts', "import { json } from '../publish/formats/json.ts'; export const y = json;"],
  ['functions/ingest/planted.ts', "export * from '../group/group.ts';"],
  ['functions/ingest/feed/planted.ts', "import '../../adapters/fetch-page.ts';"],
  ['functions/group/planted.ts', "export const later = () => import('../adapters/s3-store.ts');"],
  ['functions/group/planted.ts', "import { S3Client } from '@aws-sdk/client-s3'; export const y = S3Client;"],
  ['functions/summarize/planted.ts', "import { request } from 'node:http'; export const y = request;"],
  ['functions/publish/planted.ts', "export type T = import('../summarize/summarize.ts').SummarizePorts;"],
  ['functions/publish/planted.ts', "export type { T } from '../ingest/ingest.ts';"],
  ['functions/deliver/planted.ts', "export { email } from '../publish/formats/email/email.ts';"],
  ['functions/deliver/planted.ts', "import { request } from 'undici'; export const y = request;"],
  ['functions/deliver/handler.ts', "import { publish } from '../publish/publish.ts'; export const y = publish;"],
  ['functions/publish/handler.ts', "import { ingest } from '../ingest/ingest.ts'; export const y = ingest;"],
  ['functions/ingest/handler.ts', "import { Stack } from 'aws-cdk-lib'; export const y = Stack;"],
  ['functions/group/handler.ts', "import { x } from '../../infra/app.ts'; export const y = x;"],
  ['functions/summarize/handler.ts', "import { fork } from 'node:child_process'; export const y = fork;"],
  ['functions/adapters/planted.ts', "export { fr } from '../languages/fr.ts';"],
  ['functions/adapters/planted.ts', "import { x } from '../../infra/cron.ts'; export const y = x;"],
  ['infra/planted.ts', "import { handler } from '../functions/ingest/handler.ts'; export const y = handler;"],
  ['infra/planted.ts', "import { Article } from '../functions/contracts/article.ts'; export const y = Article;"],
  ['infra/planted.ts', "import { runCli } from './local/cli.ts'; export const y = runCli;"],
  ['functions/new-room/planted.ts', "import * as z from 'zod'; export const y = z;"],
] as const;

describe('the checker', () => {
  test.each(planted)('sees what is planted in %s: %s', async (path, text) => {
    expect(violations(await readImports(new Map([[path, text]])))).toHaveLength(1);
  });

  test('plants something in every row but that of infra/local, which may import anything', () => {
    const rows = planted.map(([path]) => TABLE.find(({ holds }) => holds(path))?.room);
    expect(TABLE.map(({ room }) => room).filter((room) => !rows.includes(room))).toEqual(['infra/local']);
  });

  test('takes no comment and no text for an import', async () => {
    const text = "// import { x } from '../adapters/x.ts';\nexport const y = \"import x from 'undici'\";\n";
    expect(await readImports(new Map([['functions/text/fine.ts', text]]))).toEqual([]);
  });
});

test('cycles are found, of two files and of more, and a file that only leads to one is in none', () => {
  const chain = (files: string): Import[] => [...files.slice(1)].map((to, at) => ({ from: files.charAt(at), to }));
  expect(cycles([...chain('ab'), ...chain('bcdb'), ...chain('dxy'), ...chain('yx')])).toEqual([
    ['b', 'c', 'd'],
    ['x', 'y'],
  ]);
  expect(cycles(chain('abc'))).toEqual([]);
});

describe('files', () => {
  test('no file is longer than 300 lines', () => {
    expect(files.filter((path) => lengthOf(path) > 300)).toEqual([]);
  });

  test('a handler has at most 40 lines', () => {
    const handlers = files.filter((path) => basename(path) === 'handler.ts');
    expect(handlers).toHaveLength(5);
    expect(handlers.filter((path) => lengthOf(path) > 40)).toEqual([]);
  });

  test('names are kebab-case, and there are no barrels and no drawers', () => {
    const wrong = files.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(basename(path)));
    expect(wrong).toEqual([]);
    expect(files.filter((path) => /^(?:index|utils|helpers|common|misc)\.ts$/.test(basename(path)))).toEqual([]);
  });

  test('nothing is exported as default', () => {
    const wrong = files.filter((path) => /^export default\b|\bas default\b/m.test(sources.get(path) ?? ''));
    expect(wrong).toEqual([]);
  });
});
