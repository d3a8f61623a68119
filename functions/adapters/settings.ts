import * as z from 'zod/mini';
import { environment } from '../contracts/environment.ts';
import { ConfigError } from '../contracts/errors.ts';

/** The environment variables that the stack sets. `siteBucket` and `siteUrl` are set for publish only. */
export interface Settings {
  readonly storeBucket: string;
  readonly siteBucket: string | undefined;
  readonly siteUrl: string | undefined;
}

const Variables = z.object({
  [environment.storeBucket]: z.string().check(z.minLength(3)),
  [environment.siteBucket]: z.optional(z.string().check(z.minLength(3))),
  [environment.siteUrl]: z.optional(z.url()),
});

/** Reads and checks the settings of a function. Errors: ConfigError that names the variable and what is wrong. */
export function readSettings(variables: NodeJS.ProcessEnv = process.env): Settings {
  const read = Variables.safeParse(variables);
  if (!read.success) {
    throw new ConfigError(`cannot start: ${z.prettifyError(read.error)}`, { file: 'environment' });
  }
  const { STORE_BUCKET, SITE_BUCKET, SITE_URL } = read.data;
  return { storeBucket: STORE_BUCKET, siteBucket: SITE_BUCKET, siteUrl: SITE_URL?.replace(/\/+$/, '') };
}
