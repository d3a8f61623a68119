import { jsonLog } from '../adapters/json-log.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { SummarizeEvent, type SummarizeResult } from '../contracts/events.ts';
import { type SummarizePorts, summarize } from './summarize.ts';

/** Makes the Lambda handler of summarize; ports that are not given are built from the environment at the first call. */
export function createHandler(given: Partial<SummarizePorts> = {}): (event: unknown) => Promise<SummarizeResult> {
  let ports: SummarizePorts | undefined;
  return async (event) => {
    ports ??= { store: createS3Store({ bucket: readSettings().storeBucket }), log: jsonLog('summarize'), ...given };
    return summarize(SummarizeEvent.parse(event), ports);
  };
}

/** Lambda entry of summarize. */
export const handler = createHandler();
