import { expect, test } from 'vitest';
import * as errors from '../../functions/contracts/errors.ts';

const classes = Object.entries(errors).filter(
  ([, value]) => value === errors.DigestError || Object.getPrototypeOf(value) === errors.DigestError,
);

test('there are errors of ours', () => {
  expect(classes.length).toBeGreaterThan(8);
});

test.each(classes)(
  '%s has the name that the workflow catches, also where a bundle has shortened its class',
  (name, of) => {
    const error = Reflect.construct(of as new (...args: unknown[]) => Error, ['message', {}]);
    expect(error.name).toBe(name);
    expect(Object.hasOwn(error, 'name')).toBe(true);
  },
);
