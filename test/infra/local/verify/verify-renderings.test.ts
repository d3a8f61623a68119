import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FetchError, UsageError } from '../../../../functions/contracts/errors.ts';
import { GENERATOR } from '../../../../functions/contracts/generator.ts';
import { publish } from '../../../../functions/publish/publish.ts';
import { type SiteServer, serveSite } from '../../../../infra/local/serve/serve.ts';
import { openEdition } from '../../../../infra/local/verify/open-edition.ts';
import { editionAddress, readFromSite } from '../../../../infra/local/verify/read-from-site.ts';
import type { RenderingVerdict } from '../../../../infra/local/verify/rendering-verdict.ts';
import { verifyOverviews } from '../../../../infra/local/verify/verify-overviews.ts';
import { verifyRenderings } from '../../../../infra/local/verify/verify-renderings.ts';
import { quiet } from '../../../builders.ts';
import { type LocalBuckets, localBuckets } from '../../../publish/local-site.ts';
import { prepareEdition } from '../../../publish/sample-digest.ts';
import { depeche } from '../commands/run-depeche.ts';

const EDITION = 'depeche-site/quotidien/2016-04-05T0630';
let buckets: LocalBuckets;
let server: SiteServer;
let scratch: string;
let out: string;

beforeAll(async () => {
  buckets = await localBuckets();
  const { store, site } = buckets;
  for (const edition of [1, 2] as const) {
    const event = await prepareEdition(store, edition);
    await publish(event, { store, site, siteUrl: 'https://news.example', log: quiet });
  }
  scratch = mkdtempSync(join(tmpdir(), 'renderings-'));
  out = join(scratch, 'out');
  cpSync(buckets.root, out, { recursive: true });
  server = await serveSite({ root: out, bucket: 'depeche-site', port: 0 });
});
afterAll(async () => {
  await server.close();
  await buckets.remove();
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => cpSync(buckets.root, out, { recursive: true, force: true }));

const fileOf = (name: string): string => join(out, EDITION, name);
const verdicts = async (): Promise<RenderingVerdict[]> => verifyRenderings(await openEdition(join(out, EDITION)));
const statesOf = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await verdicts()).map(({ file, state }) => [file, state]));

/** Changes a text of a file of the edition, once, where it must stand. */
function change(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(fileOf(name), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(fileOf(name), changed);
}

describe('the renderings of an edition', () => {
  test('all say, byte for byte, what digest.json says', async () => {
    const states = await statesOf();
    expect(Object.keys(states)).toEqual(expect.arrayContaining(['index.html', 'digest.md']));
    expect(new Set(Object.values(states))).toEqual(new Set(['same']));
  });

  test('that are not there are named', async () => {
    rmSync(fileOf('digest.md'));
    expect(await statesOf()).toMatchObject({ 'digest.md': 'missing', 'index.html': 'same' });
  });

  test.each<[string, string, string | RegExp, string]>([
    ['one word', 'index.html', /<p class="point">|<b>/, '<b>Non '],
    ['one word', 'digest.md', / et /, ' ou '],
    ['one word', 'email.eml', / et /, ' ou '],
    ['one figure', 'index.html', /\b2016\b(?=[^<>]*<)/, '2017'],
    ['one figure', 'digest.md', /\b2016\b/, '2017'],
    ['a script', 'index.html', '</main>', '<script>alert(1)</script></main>'],
    ['a comment', 'index.html', '<main>', '<!-- x --><main>'],
    ['a space', 'index.html', '</main>', ' </main>'],
    ['a line at its end', 'digest.md', /$/, '\nx'],
  ])('with %s more or other in %s differ, and say in which line', async (_, name, from, to) => {
    const lines = readFileSync(fileOf(name), 'utf8').split('\n');
    change(name, from, to);
    const changed = readFileSync(fileOf(name), 'utf8').split('\n');
    const line = changed.findIndex((text, at) => text !== lines[at]) + 1;
    expect((await verdicts()).filter(({ state }) => state !== 'same')).toEqual([
      { file: name, state: 'differs', line },
    ]);
  });

  test('that lost their end differ', async () => {
    const text = readFileSync(fileOf('digest.md'), 'utf8');
    writeFileSync(fileOf('digest.md'), text.slice(0, text.indexOf('\n')));
    expect(await verdicts()).toContainEqual({ file: 'digest.md', state: 'differs', line: 2 });
  });

  test('of an edition whose outlet was swapped differ', async () => {
    const { digest } = await openEdition(join(out, EDITION));
    const name = digest.stories[0]?.articles[0]?.source.name ?? '';
    change('digest.json', `"name": "${name}"`, '"name": "Autre Journal"');
    expect(await statesOf()).toMatchObject({ 'index.html': 'differs' });
  });

  test.each([
    ['another version', '"generator": "depeche 0.0.7"', 'made by depeche 0.0.7, this is '],
    ['a version that does not name itself', '"wasGenerator": 0', 'made by a version of 2016-04-05 or before'],
  ])(
    'of %s are unproven where their bytes are others, and the command says how to prove them',
    async (_, generator, made) => {
      change('digest.json', `"generator": "${GENERATOR}"`, generator);
      if (generator.startsWith('"was')) change('digest.json', /\n.*wasGenerator.*/, '');
      change('index.html', '</main>', ' </main>');
      expect(await statesOf()).toMatchObject({ 'index.html': 'unproven', 'digest.md': 'same' });
      const { code, stdout } = await depeche(['verify', join(out, EDITION)]);
      expect(code).toBe(1);
      expect(stdout).toContain(made);
      expect(stdout).toMatch(/check out that version and run its verify to prove index\.html$/m);
      expect(stdout.match(/^ {2}renderings: /gm)).toHaveLength(1);
    },
  );

  test('of another version are proven where they are the same bytes; so are evidence and hashes', async () => {
    change('digest.json', GENERATOR, 'depeche 0.0.7');
    const { code, stdout } = await depeche(['verify', join(out, EDITION)]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('key points proven') });
  });
});

describe('what is made of several editions', () => {
  const site = (name: string): string => join(out, 'depeche-site/quotidien', name);
  const overviewsOf = async (): Promise<Map<string, string>> => {
    const found = await verifyOverviews(await openEdition(join(out, EDITION)));
    return new Map(found.map(({ file, state }) => [file.replace('../', ''), state]));
  };

  test('is proven with the latest edition: stories, feeds, archive and search', async () => {
    const found = await overviewsOf();
    expect(new Set(found.values())).toEqual(new Set(['same']));
    const { stories } = (await openEdition(join(out, EDITION))).digest;
    expect([...found.keys()]).toEqual(
      expect.arrayContaining([
        'feed.atom',
        'feed.json',
        'index.html',
        'archive/2016-04/index.html',
        'search/search.js',
        'sitemap.xml',
        ...stories.map(({ id }) => `stories/${id}/index.html`),
      ]),
    );
  });

  test('with an earlier edition: the stories that no later one tells', async () => {
    const found = await verifyOverviews(await openEdition(join(out, EDITION.replace('04-05', '04-04'))));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ file, state }) => file.startsWith('../stories/') && state === 'same')).toBe(true);
  });

  test.each([
    ['feed.atom', '</title>', ' !</title>'],
    ['feed.json', '"title"', '"titel"'],
    ['index.html', '</main>', '<script>alert(1)</script></main>'],
    ['search/search.js', "'use strict';", "'use strict';fetch('https://spy.example/');"],
    ['search/index.html', '<main', '<p>x</p><main'],
    ['sitemap.xml', 'https://', 'http://'],
  ])('a changed %s is caught', async (name, from, to) => {
    const text = readFileSync(site(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(site(name), text.replace(from, to));
    expect((await overviewsOf()).get(name)).toBe('differs');
  });

  test('an edition that is listed and cannot be read is named', async () => {
    writeFileSync(fileOf('../2016-04-04T0630/digest.json'), '{');
    const unread = [...(await overviewsOf())].filter(([, state]) => state === 'unreadable');
    expect(unread).toEqual([['2016-04-04T0630/digest.json', 'unreadable']]);
  });

  test('a changed page of a story is caught, and the command says which', async () => {
    const [story] = (await openEdition(join(out, EDITION))).digest.stories;
    const page = site(`stories/${story?.id}/index.html`);
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('<main>', '<main onclick="alert(1)">'));
    const { code, stdout } = await depeche(['verify', join(out, EDITION)]);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`stories/${story?.id}/index\\.html: line \\d+ is not what ${GENERATOR} renders`));
  });

  test('an edition that was taken out of its site is proven alone', async () => {
    const alone = join(scratch, 'alone');
    cpSync(join(out, EDITION), alone, { recursive: true });
    expect(await verifyOverviews(await openEdition(alone))).toEqual([]);
  });
});

describe('an edition on a site', () => {
  const url = (path = ''): string => `${server.url}/quotidien/2016-04-05T0630/${path}`;

  test.each(['', 'digest.json', 'index.html', 'index.html#s-1', 'some/page/'])('is found by …/%s', async (path) => {
    const opened = await openEdition(url(path));
    expect(opened.name).toBe(url('digest.json'));
    expect(opened.articles).toBeUndefined();
    expect((await verifyRenderings(opened)).map(({ state }) => state)).not.toContain('differs');
  });

  test('is proven by its address, with exit code 0 and the verdict', async () => {
    const { code, stdout } = await depeche(['verify', url()]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('proven to be consistent only'),
    });
    expect(stdout).toMatch(/index\.html +says exactly what digest\.json says/);
    const stored = await depeche(['verify', '--store', join(out, 'depeche-store'), url()]);
    expect(stored.stdout).toContain('every sentence at its place in the stored articles');
  });

  test('is not proven when the site gives a page with a script', async () => {
    change('index.html', '</main>', '<script src="/x.js"></script></main>');
    const { code, stdout } = await depeche(['verify', '--json', url()]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      against: 'itself',
      problems: [{ where: 'index.html', message: expect.stringMatching(/^line \d+ is not what depeche/) }],
    });
  });

  test.each([
    ['http://10.0.0.1/quotidien/2016-04-05T0630/', 'private-address'],
    ['http://169.254.169.254/quotidien/2016-04-05T0630/', 'private-address'],
    ['http://printer.local/quotidien/2016-04-05T0630/', 'private-address'],
    ['http://127.0.0.1.:1/quotidien/2016-04-05T0630/', 'connect'],
  ])('at %s is refused', async (target, reason) => {
    await expect(openEdition(target)).rejects.toMatchObject({ reason });
  });

  test('is nowhere where there is none, and no address without an edition is one', async () => {
    await expect(openEdition(`${server.url}/quotidien/2016-04-09T0630/`)).rejects.toThrow(UsageError);
    for (const target of [`${server.url}/quotidien/`, 'https://news.example/', 'http://'])
      await expect(openEdition(target)).rejects.toThrow(UsageError);
    await expect(readFromSite('http://127.0.0.1:1/')).rejects.toThrow(FetchError);
    expect(editionAddress('https://a.example/x/matin/2016-04-05T0630/s/')).toEqual({
      folder: 'https://a.example/x/matin/2016-04-05T0630/',
      site: 'https://a.example/x',
    });
  });

  test('leads nowhere else: a redirect from this machine is not followed', async () => {
    await expect(readFromSite(`${server.url}/`)).rejects.toThrow(FetchError);
    expect(existsSync(fileOf('digest.json'))).toBe(true);
  });
});
