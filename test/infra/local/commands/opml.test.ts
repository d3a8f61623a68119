import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../../../functions/adapters/load-config.ts';
import { projectRoot } from '../../../../infra/project-root.ts';
import { depeche } from './run-depeche.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opml-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const feedsOf = (file: string): { url: string; name: string; lang: string | undefined }[] =>
  loadConfig(file).digests.flatMap(({ feeds }) => feeds.map(({ url, name, lang }) => ({ url, name, lang })));

test('what export-opml writes, import-opml makes a configuration of that holds the same feeds', async () => {
  const exported = await depeche(['export-opml']);
  expect({ code: exported.code, stderr: exported.stderr }).toEqual({ code: 0, stderr: '' });
  expect(XMLValidator.validate(exported.stdout)).toBe(true);
  expect((await depeche(['export-opml'])).stdout).toBe(exported.stdout);
  const imported = await depeche(['import-opml', '-'], exported.stdout);
  expect({ code: imported.code, stderr: imported.stderr }).toEqual({ code: 0, stderr: '11 feeds of 11\n' });
  const own = readFileSync(join(projectRoot, 'digest.yaml'), 'utf8');
  const pasted = write('pasted.yaml', own.slice(0, own.indexOf('    feeds:')) + imported.stdout);
  expect(feedsOf(pasted)).toEqual(feedsOf(join(projectRoot, 'digest.yaml')));
});

test('import-opml quotes what YAML would take for something else, and names what it leaves out', async () => {
  const names = ['NO', '24', 'true', '- a: b', '#1', '@x', 'L\'Écho: «le» "journal"', '* star', 'null', '2026-01-01'];
  const outlines = names.map((name, at) => {
    const text = name.replaceAll('"', '&quot;');
    return `<outline text="Folder: #1 - x"><outline text="${text}" xmlUrl="https://h${at}.example/rss#top"/></outline>`;
  });
  const file = write(
    'odd.opml',
    `<opml>\n${outlines.join('\n')}\n<outline text="Old" xmlUrl="ftp://h.example/"/></opml>`,
  );
  const { code, stdout, stderr } = await depeche(['import-opml', file]);
  expect(code).toBe(0);
  expect(stderr).toBe(
    `${file}:12: skipped "Old": only http and https are supported: ftp://h.example/\n10 feeds of 11\n`,
  );
  const config = `contact: me@reader.example\ndigests:\n  - id: m\n    title: M\n    lang: en\n    timeZone: UTC\n    schedule: 0 7 * * *\n`;
  expect(feedsOf(write('odd.yaml', config + stdout)).map(({ name }) => name)).toEqual(names);
  const json = await depeche(['import-opml', file, '--json']);
  expect((JSON.parse(json.stdout) as object[])[0]).toEqual({ id: 'no', url: 'https://h0.example/rss#top', name: 'NO' });
});

test('import-opml leaves out what the digest has; when that is all, it says so and is done', async () => {
  const list = (await depeche(['export-opml'])).stdout;
  const more = list.replace('  </body>', '<outline text="New" xmlUrl="https://new.example/rss"/></body>');
  const { code, stdout, stderr } = await depeche(['import-opml', '-', '--digest', 'quotidien', '--json'], more);
  expect({ code, feeds: JSON.parse(stdout) }).toEqual({
    code: 0,
    feeds: [{ id: 'new', url: 'https://new.example/rss', name: 'New' }],
  });
  expect(stderr).toContain('the input:8: skipped "Le Fanal": the configuration has it as "le-fanal"\n');
  const none = await depeche(['import-opml', '-', '--config', 'digest.yaml'], list);
  expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 0, stdout: '' });
  expect(none.stderr).toMatch(/\n0 feeds of 11\n$/);
});

test('export-opml writes a file, chosen digests and a date when it is asked to', async () => {
  const out = join(folder, 'feeds.opml');
  const options = ['--digest', 'quotidien', '--at', '2016-04-04T04:30:00Z', '--out', out];
  expect(await depeche(['export-opml', ...options])).toEqual({ code: 0, stdout: '', stderr: '' });
  const written = readFileSync(out, 'utf8');
  expect(written).toContain('<dateCreated>Mon, 04 Apr 2016 04:30:00 GMT</dateCreated>');
  expect(written).not.toContain('htmlUrl');
});

test('a reader that closes the pipe early, as head does, ends the command without an error', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `<outline text="A" xmlUrl="https://h${at}.example/"/>`);
  const child = spawn(
    process.execPath,
    ['infra/local/cli.ts', 'import-opml', write('long.opml', `<opml>${lines.join('\n')}`)],
    {
      cwd: projectRoot,
    },
  );
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  expect(stderr).not.toContain('EPIPE');
});

test.each([
  [['import-opml', 'none.opml'], ''],
  [['import-opml', '-'], ''],
  [['import-opml', '-'], '<opml><body><outline text="a"/></body></opml>'],
  [['import-opml', '-'], '<opml><body><outline text="a" xmlUrl="ftp://a.example/"/></body></opml>'],
  [['import-opml', '-', '--digest', 'none'], '<opml><outline xmlUrl="https://a.example/"/></opml>'],
  [['export-opml', '--digest', 'none'], ''],
  [['export-opml', '--at', 'soon'], ''],
  [['export-opml', '--out', 'none/feeds.opml'], ''],
])('%j with the input %j is wrong usage: a clear line, exit 2, nothing on stdout', async (args, input) => {
  const { code, stdout, stderr } = await depeche(args, input);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^(?:depeche|error): /m);
  expect(stderr).not.toMatch(/^\s+at /m);
});
