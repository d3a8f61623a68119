import { jsonLog } from '../adapters/json-log.ts';
import { lambdaHandler } from '../adapters/lambda-handler.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { SummarizeEvent } from '../contracts/events.ts';
import { type SummarizePorts, summarize } from './summarize.ts';

/** Makes the Lambda handler of summarize; ports that are not given are built from the environment at the first call. */
export const createHandler = lambdaHandler(
  SummarizeEvent,
  (): SummarizePorts => ({ store: createS3Store({ bucket: readSettings().storeBucket }), log: jsonLog('summarize') }),
  summarize,
);

/** Lambda entry of summarize. */
export const handler = createHandler();
