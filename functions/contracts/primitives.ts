import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// `zod/mini` brings no messages of its own. Every contract imports this file, so that none goes without.
z.config(en());

// One schema each for what many fields hold: to make one costs a cold start as much as to read a short object by it.

/** A text that is not empty. */
export const NonEmpty = z.string().check(z.minLength(1));

/** A language by its BCP 47 tag. */
export const LanguageTag = z.string().check(z.minLength(2));

/** A number of things: 0, 1, 2 … */
export const Count = z.int().check(z.nonnegative());

/** A number of things of which there is at least one. */
export const PositiveCount = z.int().check(z.positive());
