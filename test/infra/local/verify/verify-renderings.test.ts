import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FetchError, UsageError } from '../../../../functions/contracts/errors.ts';
import { publish } from '../../../../functions/publish/publish.ts';
import { type SiteServer, serveSite } from '../../../../infra/local/serve/serve.ts';
import { openEdition } from '../../../../infra/local/verify/open-edition.ts';
import { editionAddress, readFromSite } from '../../../../infra/local/verify/read-from-site.ts';
import { verifyOverviews } from '../../../../infra/local/verify/verify-overviews.ts';
import { verifyRenderings } from '../../../../infra/local/verify/verify-renderings.ts';
import { type LocalBuckets, localBuckets } from '../../../publish/local-site.ts';
import { prepareEdition, quiet } from '../../../publish/sample-digest.ts';
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
const statesOf = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await verifyRenderings(await openEdition(join(out, EDITION)))).map(({ file, state }) => [file, state]),
  );
const problemsOf = async (): Promise<string> =>
  (await verifyRenderings(await openEdition(join(out, EDITION))))
    .flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`))
    .join('\n');

/** Changes a text of a file of the edition, once, where it must stand. */
function change(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(fileOf(name), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(fileOf(name), changed);
}

interface Edition {
  readonly stories: readonly {
    readonly articles: readonly {
      readonly id: string;
      readonly url: string;
      readonly source: { readonly name: string };
    }[];
    readonly keyPoints: readonly {
      readonly text: string;
      readonly evidence: readonly { readonly text: string; readonly articleId: string }[];
    }[];
  }[];
}
const edition = (): Edition => JSON.parse(readFileSync(fileOf('digest.json'), 'utf8')) as Edition;

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

  test('of another version are the same when they show the same', async () => {
    change('index.html', '<main>', '<main class="of-a-later-version"><nav aria-label="x"></nav>');
    change('digest.md', '\n## ', '\n\n## ');
    expect(await statesOf()).toMatchObject({ 'index.html': 'says-the-same', 'digest.md': 'says-the-same' });
    const strict = await depeche(['verify', join(out, EDITION)]);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain('accept with --other-version');
    expect((await depeche(['verify', '--other-version', join(out, EDITION)])).code).toBe(0);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ['a script', '</main>', '<script>alert(1)</script></main>', /an element <script>/],
    ['a handler', '<main>', '<main onclick="alert(1)">', /a handler on <main>/],
    ['a picture from elsewhere', '<main>', '<main><img src="https://spy.example/a.gif">', /an element <img>/],
    ['a style sheet that loads', '<style>', '<style>@import "https://spy.example/a.css";', /a style sheet that loads/],
    [
      'a way away',
      '<meta charset',
      '<meta http-equiv="refresh" content="0;url=//spy.example"><meta charset',
      /leads away/,
    ],
    ['a comment', '<main>', '<!-- x --><main>', /a comment/],
    [
      'a sentence of nobody',
      '</main>',
      '<p>Un porte-parole aurait confirmé en secret que tout cela était faux depuis le début.</p></main>',
      /it says what the edition does not: «Un porte-parole/,
    ],
    ['a link elsewhere', '</main>', '<a href="https://spy.example/">x</a></main>', /leads to https:\/\/spy\.example/],
    ['a point that is none', '</main>', '<p id="p-0000000000000000">Non.</p></main>', /shows a point 0{16}/],
  ])('with %s differ', async (_, from, to, message) => {
    change('index.html', from, to);
    expect(await statesOf()).toMatchObject({ 'index.html': 'differs' });
    expect(await problemsOf()).toMatch(message);
  });

  test('with a changed sentence, a changed point or another outlet differ', async () => {
    const [story] = edition().stories;
    const point = story?.keyPoints[0];
    const evidence = point?.evidence[0];
    const article = story?.articles.find(({ id }) => id === evidence?.articleId);
    change('index.html', `<q>${evidence?.text.slice(0, 5)}`, '<q>Rien ');
    expect(await problemsOf()).toMatch(/shown with other sentences/);
    cpSync(buckets.root, out, { recursive: true, force: true });
    change('index.html', `</b>${point?.text.slice(0, 20)}`, '</b>Personne ne sait');
    expect(await problemsOf()).toMatch(/reads otherwise/);
    cpSync(buckets.root, out, { recursive: true, force: true });
    change('index.html', `>${article?.source.name}</a>`, '>Autre Journal</a>');
    expect(await problemsOf()).toContain(`is not credited to ${article?.source.name}`);
    cpSync(buckets.root, out, { recursive: true, force: true });
    change('digest.md', point?.text.slice(0, 12) ?? '', 'Personne ne ');
    expect(await problemsOf()).toMatch(/^digest\.md: .*Personne ne /);
  });

  test('of an edition whose outlet was swapped show it', async () => {
    const name = edition().stories[0]?.articles[0]?.source.name ?? '';
    change('digest.json', `"name": "${name}"`, '"name": "Autre Journal"');
    expect(await statesOf()).toMatchObject({ 'index.html': 'differs' });
  });
});

describe('what is made of several editions', () => {
  const site = (name: string): string => join(out, 'depeche-site/quotidien', name);
  const overviewsOf = async (): Promise<Map<string, string>> => {
    const found = await verifyOverviews(await openEdition(join(out, EDITION)));
    return new Map(
      found.map(({ file, state, problems }) => [file.replace('../', ''), [state, ...problems].join(', ')]),
    );
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
    ['feed.atom', '</title>', ' !</title>', /not what this version makes/],
    ['feed.json', '"title"', '"titel"', /not what this version makes/],
    ['index.html', '</main>', '<script>alert(1)</script></main>', /an element <script>/],
    ['search/search.js', "'use strict';", "'use strict';fetch('https://spy.example/');", /not what this version makes/],
    ['search/index.html', '<main', '<p>x</p><main', /not what this version makes/],
    ['sitemap.xml', 'https://', 'http://', /not what this version makes/],
  ])('a changed %s is caught', async (name, from, to, message) => {
    const text = readFileSync(site(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(site(name), text.replace(from, to));
    expect((await overviewsOf()).get(name)).toMatch(message);
  });

  test('a changed page of a story is caught, and the command says which', async () => {
    const [story] = (await openEdition(join(out, EDITION))).digest.stories;
    const page = site(`stories/${story?.id}/index.html`);
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('<main>', '<main onclick="alert(1)">'));
    const { code, stdout } = await depeche(['verify', join(out, EDITION)]);
    expect(code).toBe(1);
    expect(stdout).toContain(`stories/${story?.id}/index.html: it holds a handler on <main>`);
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
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('proven by itself only') });
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
      problems: expect.arrayContaining([{ where: 'index.html', message: 'it holds an element <script>' }]),
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
