import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATOR } from '../../functions/contracts/generator.ts';

test('the generator of an edition is the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    name: string;
    version: string;
  };
  expect(GENERATOR).toBe(`${name} ${version}`);
});
