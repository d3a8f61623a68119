import { acts } from './fields/acts.ts';
import { politics } from './fields/politics.ts';

/** The fields of the lexicon by name; a new field is one file and one line here. */
export const fields = { acts, politics } as const;
