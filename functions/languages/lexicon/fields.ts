import { acts } from './fields/acts.ts';
import { conflict } from './fields/conflict.ts';
import { disaster } from './fields/disaster.ts';
import { economy } from './fields/economy.ts';
import { general } from './fields/general.ts';
import { health } from './fields/health.ts';
import { justice } from './fields/justice.ts';
import { leisure } from './fields/leisure.ts';
import { politics } from './fields/politics.ts';
import { qualities } from './fields/qualities.ts';
import { society } from './fields/society.ts';
import { speech } from './fields/speech.ts';
import { transport } from './fields/transport.ts';

/** The fields of the lexicon by name; a new field is one file and one line here. */
export const fields = {
  acts,
  conflict,
  disaster,
  economy,
  general,
  health,
  justice,
  leisure,
  politics,
  qualities,
  society,
  speech,
  transport,
} as const;
