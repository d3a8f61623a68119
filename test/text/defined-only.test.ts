import { expect, test } from 'vitest';
import { definedOnly } from '../../functions/text/defined-only.ts';

test('leaves out what is undefined, and nothing else, in the order given', () => {
  const found = definedOnly({ z: '', none: undefined, a: 0, no: false, nothing: null });
  expect(Object.entries(found)).toEqual([
    ['z', ''],
    ['a', 0],
    ['no', false],
    ['nothing', null],
  ]);
});

test('an optional property of the result is never undefined', () => {
  const maybe = (text?: string): string | undefined => text;
  const exact: { readonly id: string; readonly url?: string } = definedOnly({ id: 'x', url: maybe() });
  expect('url' in exact).toBe(false);
});
