import { jsonLog } from '../adapters/json-log.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { type GroupResult, RunEvent } from '../contracts/events.ts';
import { type GroupPorts, group } from './group.ts';

/** Makes the Lambda handler of group; ports that are not given are built from the environment at the first call. */
export function createHandler(given: Partial<GroupPorts> = {}): (event: unknown) => Promise<GroupResult> {
  let ports: GroupPorts | undefined;
  return async (event) => {
    ports ??= {
      store: createS3Store({ bucket: readSettings().storeBucket }),
      log: jsonLog('group'),
      ...given,
    };
    return group(RunEvent.parse(event), ports);
  };
}

/** Lambda entry of group. */
export const handler = createHandler();
