import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// `zod/mini` has no messages by default. Every contract imports this file, so that all of them have messages.
z.config(en());

// One schema each for common fields: creating a schema costs a cold start as much as parsing a short object.

/** A text that is not empty. */
export const NonEmpty = z.string().check(z.minLength(1));

/** A language by its BCP 47 tag. */
export const LanguageTag = z.string().check(z.minLength(2));

/** A number of things: 0, 1, 2 … */
export const Count = z.int().check(z.nonnegative());

/** A number of things of which there is at least one. */
export const PositiveCount = z.int().check(z.positive());
