import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../functions/contracts/digest.ts';
import type { Story } from '../functions/contracts/story.ts';
import { languageOf } from '../functions/languages/languages.ts';
import { verifyDigest } from '../functions/proof/verify-digest.ts';
import { openEdition } from '../infra/local/verify/open-edition.ts';
import { depeche } from './infra/local/commands/run-depeche.ts';
import { configFile } from './pipeline-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'editors-hand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { labels } = languageOf('fr');

/** Runs the pipeline with an editor's file beside the configuration; without one where it says nothing. */
async function edition(out: string, editor?: string, at?: string): Promise<Digest> {
  const file = join(folder, 'editor.yaml');
  rmSync(file, { force: true });
  if (editor !== undefined) writeFileSync(file, editor);
  const time = at === undefined ? [] : ['--at', at];
  const args = ['digest', '--config', join(folder, 'digest.yaml'), '--out', join(folder, out), '--json', ...time];
  const { stdout, stderr } = await depeche(args);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Digest;
}
const read = (out: string, { editionId }: Digest, name: string): string =>
  readFileSync(join(folder, out, 'depeche-site', 'quotidien', editionId, name), 'utf8');
const urlsOf = ({ articles }: Story): string[] => articles.map(({ url }) => url);
const holding = ({ stories }: Digest, url: string | undefined): Story | undefined =>
  stories.find((story) => urlsOf(story).includes(url ?? ''));
const decisions = (lines: readonly string[]): string =>
  ['quotidien:', ...lines.map((line) => `  ${line}`), ''].join('\n');

let plain: Digest;
beforeAll(async () => {
  copyFileSync(configFile, join(folder, 'digest.yaml'));
  plain = await edition('plain');
});

describe('an editor’s file beside the configuration', () => {
  test('pins, hides, merges and splits, and every one shows; the proof holds', async () => {
    const [lead, second, third, fourth] = plain.stories as [Story, Story, Story, Story];
    const last = plain.stories.at(-1) as Story;
    const away = lead.articles.find(({ duplicateOf, lang }) => duplicateOf === undefined && lang === 'es')?.url;
    const digest = await edition(
      'edited',
      decisions([
        'pin:',
        `  - {url: '${urlsOf(last)[0]}', note: Notre région}`,
        'hide:',
        `  - {story: ${second.id}, reason: Démenti par sa source}`,
        'merge:',
        `  - {stories: [${third.id}, ${fourth.id}]}`,
        'split:',
        `  - {urls: ['${away}']}`,
        '  - {urls: [https://nobody.example/typo]}',
      ]),
    );
    const [first] = digest.stories;
    expect(first?.id).toBe(last.id);
    expect(first?.interventions).toEqual([{ action: 'pinned', note: 'Notre région' }]);
    expect(first?.score).toEqual(last.score);
    expect(digest.stories.map(({ id }) => id)).not.toContain(second.id);
    expect(digest.withheld).toContainEqual({
      kind: 'story',
      title: second.headline,
      url: urlsOf(second)[0],
      reason: { code: 'hidden-by-editor', message: 'Démenti par sa source' },
    });
    const merged = holding(digest, urlsOf(third)[0]);
    expect(merged && urlsOf(merged).toSorted()).toEqual([...urlsOf(third), ...urlsOf(fourth)].toSorted());
    expect(merged?.interventions).toEqual([{ action: 'merged' }]);
    expect(
      holding(
        digest,
        urlsOf(lead).find((url) => url !== away),
      )?.interventions,
    ).toEqual([{ action: 'split' }]);
    expect(
      holding(
        digest,
        urlsOf(lead).find((url) => url !== away),
      )?.articles.map(({ url }) => url),
    ).not.toContain(away);
    expect(digest.notices?.map(({ message }) => message)).toEqual([
      expect.stringContaining('https://nobody.example/typo is neither in this edition nor in an earlier one'),
    ]);
    for (const name of ['index.html', 'digest.md']) {
      const text = read('edited', digest, name);
      for (const word of [labels.edited_pinned, labels.edited_merged, labels.edited_split, labels.hiddenByEditor])
        expect(text).toContain(word);
      expect(text).toContain('Démenti par sa source');
      expect(text).toContain('Notre région');
    }
    const stored = await openEdition(join(folder, 'edited', 'depeche-site', 'quotidien', digest.editionId));
    expect(verifyDigest(stored.digest, stored.articles).problems).toEqual([]);
    expect(digest.inputs).not.toBe(plain.inputs);
  });

  test('that decides nothing makes the same edition, byte for byte; taken away, its decisions end', async () => {
    const same = await edition('empty', '# nothing today\n');
    for (const name of ['digest.json', 'index.html', 'digest.md'])
      expect(read('empty', same, name)).toBe(read('plain', plain, name));
    const pin = decisions(['pin:', `  - {story: ${plain.stories.at(-1)?.id}}`]);
    const pinned = await edition('ended', pin);
    expect(pinned.stories[0]?.id).toBe(plain.stories.at(-1)?.id);
    const next = await edition('ended', undefined, '2016-04-05T04:30:00Z');
    expect(next.stories.flatMap(({ interventions = [] }) => interventions)).toEqual([]);
  });
});
