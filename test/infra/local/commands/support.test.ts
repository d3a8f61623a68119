import { expect, test } from 'vitest';
import { depeche } from './run-depeche.ts';

const row = { id: 'a', sourceLang: 'fr', pointLang: 'fr', sentences: ['La ville a planté douze chênes.'], cited: [0] };

test('support gives a verdict for each row, with reasons', async () => {
  const rows = [
    { ...row, point: 'La ville a planté 12 chênes.', kind: 'ignored' },
    { ...row, id: 'b', point: 'La ville a planté 19 chênes.' },
  ];
  const { code, stdout } = await depeche(['support'], rows.map((one) => JSON.stringify(one)).join('\n'));
  expect(code).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { id: 'a', supported: true, reasons: [] },
    { id: 'b', supported: false, reasons: ['number 19 is not in the cited sentences'] },
  ]);
});

test.each([
  ['has no point', row, /row 1 .*\n*.*point/],
  ['cites what is not there', { ...row, cited: [3], point: 'Oui.' }, /row 1 .*\n*.*not there/],
])('a row that %s is named', async (_, wrong, message) => {
  const { code, stderr } = await depeche(['support'], JSON.stringify(wrong));
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
