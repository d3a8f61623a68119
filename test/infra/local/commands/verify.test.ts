import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../../../functions/contracts/errors.ts';
import { verifyDigest } from '../../../../functions/proof/verify-digest.ts';
import { publish } from '../../../../functions/publish/publish.ts';
import { openEdition } from '../../../../infra/local/verify/open-edition.ts';
import { quiet } from '../../../builders.ts';
import { type LocalBuckets, localBuckets } from '../../../publish/local-site.ts';
import { prepareEdition } from '../../../publish/sample-digest.ts';

const CLI = new URL('../../../../infra/local/cli.ts', import.meta.url).pathname;
const EDITION = 'depeche-site/quotidien/2016-04-05T0630';
let buckets: LocalBuckets;
let scratch: string;
let out: string;

beforeAll(async () => {
  buckets = await localBuckets();
  const { store, site } = buckets;
  for (const edition of [1, 2] as const) {
    await publish(await prepareEdition(store, edition), { store, site, siteUrl: undefined, log: quiet });
  }
  scratch = mkdtempSync(join(tmpdir(), 'verify-'));
  out = join(scratch, 'out');
});
afterAll(async () => {
  await buckets.remove();
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(buckets.root, out, { recursive: true });
});

/** Runs the command as a person does; exit code and what it printed. */
function verify(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [CLI, 'verify', ...args], (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Replaces one text, which must be there, in a file. */
function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

interface Point {
  text: string;
  readonly evidence: readonly { text: string; sha256: string; articleId: string }[];
}
interface Edition {
  readonly stories: readonly { keyPoints: readonly Point[] }[];
}
const editionFile = (): string => join(out, EDITION, 'digest.json');
const pointOf = (edition: Edition): Point => {
  const point = edition.stories[0]?.keyPoints[0];
  if (point === undefined) throw new Error('the edition has no point');
  return point;
};

/** What is not proven of the edition, one problem a line. */
async function problemsOf(): Promise<string> {
  const { digest, articles, damage } = await openEdition(join(out, EDITION));
  const problems = [...damage, ...verifyDigest(digest, articles).problems];
  return problems.map(({ where, message }) => `${where}: ${message}`).join('\n');
}

describe('the command verify', () => {
  test('proves an edition by its folder and by its file', async () => {
    const { code, stdout } = await verify(join(out, EDITION), editionFile());
    expect(stdout).toMatch(
      /^\d\d key points proven \(\d+ sentences of \d+ articles\): .+\n {2}articles +compared[\s\S]+\n\d\d key points proven/,
    );
    expect(code).toBe(0);
  });

  test('prints one JSON object an edition and nothing else, with the articles of another folder', async () => {
    const elsewhere = join(scratch, 'elsewhere');
    renameSync(join(out, 'depeche-store'), elsewhere);
    const { code, stdout } = await verify('--json', '--store', elsewhere, join(out, EDITION));
    expect(JSON.parse(stdout)).toMatchObject({
      edition: 'quotidien/2016-04-05T0630',
      against: 'articles',
      problems: [],
    });
    expect(code).toBe(0);
    expect((await openEdition(join(out, EDITION))).articles).toBeUndefined();
    await expect(openEdition(join(out, EDITION), join(scratch, 'none'))).rejects.toThrow(
      'give the folder of the store with --store',
    );
  });

  test('ends with 1 and names the point and what differs when a byte of it was changed', async () => {
    const edition = JSON.parse(readFileSync(editionFile(), 'utf8')) as Edition;
    const point = pointOf(edition);
    const { text } = point;
    point.text = `X${text.slice(1)}`;
    writeFileSync(editionFile(), `${JSON.stringify(edition, null, 2)}\n`);
    const { code, stdout } = await verify(join(out, EDITION));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^NOT PROVEN: .+\n.+, point 1 "/);
    expect(stdout).toContain(`"X${text.slice(1, 60)}`);
  });

  test('ends with 2 and one line where there is no edition', async () => {
    const { code, stderr, stdout } = await verify(join(out, 'depeche-site/none'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^depeche: cannot read the edition .+\n$/);
  });
});

describe('an edition read back', () => {
  test('shows which article was changed by a byte', async () => {
    const [evidence] = pointOf(JSON.parse(readFileSync(editionFile(), 'utf8')) as Edition).evidence;
    const words = JSON.stringify(evidence?.text.slice(0, 40)).slice(1, -1);
    const store = join(out, 'depeche-store/articles/quotidien');
    const files = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const file = files.find((name) => readFileSync(join(store, name), 'utf8').includes(words)) ?? '';
    replaceIn(join(store, file), words, `X${words.slice(1)}`);
    expect(await problemsOf()).toContain(`the text of article ${evidence?.articleId} hashes to`);
  });

  test('shows which hash was changed', async () => {
    const { sha256 } = pointOf(JSON.parse(readFileSync(editionFile(), 'utf8')) as Edition).evidence[0] ?? {
      sha256: '',
    };
    replaceIn(editionFile(), sha256, `${sha256.startsWith('0') ? '1' : '0'}${sha256.slice(1)}`);
    expect(await problemsOf()).toContain(`the sentence hashes to ${sha256.slice(0, 12)}`);
  });

  test('names a batch of articles that cannot be read, and a file that was written otherwise', async () => {
    const store = join(out, 'depeche-store/articles/quotidien/2016-04-05T0630');
    const [batch = ''] = readdirSync(store);
    writeFileSync(join(store, batch), '{');
    replaceIn(editionFile(), '{\n', '{ \n');
    const problems = await problemsOf();
    expect(problems).toContain(`${batch}: it is not a batch of articles`);
    expect(problems).toContain('digest.json: it is not written as publish writes it');
    expect(problems).toContain('is not in the store');
  });

  test.each(['', '{', '{"a":1}'])('is refused when its file holds «%s»', async (content) => {
    writeFileSync(editionFile(), content);
    await expect(openEdition(join(out, EDITION))).rejects.toThrow(UsageError);
  });
});
