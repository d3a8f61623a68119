import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEditor, readEditor } from '../../functions/adapters/load-editor.ts';
import { ConfigError } from '../../functions/contracts/errors.ts';
import { depeche } from '../infra/local/commands/run-depeche.ts';
import { sampleConfig } from '../infra/sample-config.ts';

const right = `# yaml-language-server: $schema=./editor.schema.json
matin:
  pin:
    - url: https://gazette.example/a
      note: Our own region
  hide:
    - story: 0123456789abcdef
      reason: Not confirmed
      until: 2016-04-30
  merge:
    - urls: [https://gazette.example/b, https://gazette.example/c]
  split:
    - urls: [https://gazette.example/d]
`;
const folder = mkdtempSync(join(tmpdir(), 'editor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an editor’s file', () => {
  test('says what to pin, hide, merge and split, by digest', () => {
    const { config, problems } = readEditor(right, sampleConfig);
    expect(problems).toEqual([]);
    expect(config?.matin?.pin).toEqual([{ url: 'https://gazette.example/a', note: 'Our own region' }]);
    expect(config?.matin?.hide[0]?.until).toBe('2016-04-30');
    expect(config?.matin?.merge[0]?.stories).toEqual([]);
  });

  test.each<[string, string, string, number, RegExp]>([
    ['an unknown digest', 'matin:', 'matim:', 2, /unknown digest "matim"; did you mean "matin"/],
    ['a misspelled action', '  hide:', '  hid:', 6, /did you mean "hide"/],
    ['a misspelled key', 'note: Our', 'notes: Our', 5, /did you mean "note"/],
    ['no reason', 'reason: Not confirmed', 'note: Not confirmed', 7, /reason: this key is missing/],
    ['no id of a story', '0123456789abcdef', 'al-qaryatayn', 7, /story/],
    ['no address', 'url: https://gazette.example/a', 'url: gazette', 4, /is not a URL; write it in full/],
    [
      'two names of one target',
      'url: https://gazette.example/a',
      'url: https://gazette.example/a\n      story: 0123456789abcdef',
      4,
      /either story or url/,
    ],
    ['no day', '2016-04-30', 'tomorrow', 9, /expected a day such as/],
    ['a merge of one', ', https://gazette.example/c', '', 11, /two or more/],
    ['a split of none', '[https://gazette.example/d]', '[]', 13, /the list is empty/],
    ['one story pinned and hidden', 'story: 0123456789abcdef', 'url: https://gazette.example/a', 7, /also pinned/],
    ['no YAML', '  pin:', '\tpin:', 3, /a tab/],
  ])('names the line of %s', (_, was, is, line, message) => {
    expect(right).toContain(was);
    const { problems } = readEditor(right.replace(was, is), sampleConfig);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBe(line);
  });

  test('need not be there, and may hold nothing but comments', () => {
    const file = join(folder, 'digest.yaml');
    expect(loadEditor(file, sampleConfig)).toBeUndefined();
    writeFileSync(join(folder, 'editor.yaml'), '# nothing today\n');
    expect(loadEditor(file, sampleConfig)).toEqual({});
    writeFileSync(join(folder, 'editor.yaml'), right.replace('hide', 'hid'));
    expect(() => loadEditor(file, sampleConfig)).toThrow(ConfigError);
    expect(() => loadEditor(file, sampleConfig)).toThrow(/editor\.yaml:6: /);
  });

  test('is checked with the configuration beside it', async () => {
    writeFileSync(join(folder, 'digest.yaml'), JSON.stringify({ ...sampleConfig }));
    writeFileSync(join(folder, 'editor.yaml'), right);
    const fine = await depeche(['check-config', join(folder, 'digest.yaml')]);
    expect([fine.code, fine.stdout]).toEqual([
      0,
      expect.stringMatching(/editor\.yaml is valid: pin 1, hide 1, merge 1, split 1/),
    ]);
    writeFileSync(join(folder, 'editor.yaml'), right.replace('matin', 'evening'));
    const wrong = await depeche(['check-config', join(folder, 'digest.yaml')]);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/editor\.yaml:2: unknown digest "evening"/)]);
  });
});
