import { ConfigError } from '../contracts/errors.ts';
import { extractive } from './select/extractive.ts';
import type { Summarizer } from './summarizer.ts';

/** The summarizers there are. A new one is a file and a line here. */
export const summarizers: readonly Summarizer[] = [extractive];

/** Finds a summarizer by name. Errors: ConfigError that lists the names there are. */
export function findSummarizer(name: string): Summarizer {
  const found = summarizers.find((summarizer) => summarizer.name === name);
  if (found === undefined) {
    const names = summarizers.map((summarizer) => summarizer.name).join(', ');
    throw new ConfigError(`there is no summarizer «${name}»; there is: ${names}`, { file: 'digest.yaml' });
  }
  return found;
}
