import { acts } from './fields/acts.ts';
import { conflict } from './fields/conflict.ts';
import { disaster } from './fields/disaster.ts';
import { justice } from './fields/justice.ts';
import { politics } from './fields/politics.ts';

/** The fields of the lexicon by name; a new field is one file and one line here. */
export const fields = { acts, conflict, disaster, justice, politics } as const;
