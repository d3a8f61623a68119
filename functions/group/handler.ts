import { jsonLog } from '../adapters/json-log.ts';
import { lambdaHandler } from '../adapters/lambda-handler.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { RunEvent } from '../contracts/events.ts';
import { type GroupPorts, group } from './group.ts';

/** Makes the Lambda handler of group; ports that are not given are built from the environment at the first call. */
export const createHandler = lambdaHandler(
  RunEvent,
  (): GroupPorts => ({ store: createS3Store({ bucket: readSettings().storeBucket }), log: jsonLog('group') }),
  group,
);

/** Lambda entry of group. */
export const handler = createHandler();
