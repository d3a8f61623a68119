import { jsonLog } from '../adapters/json-log.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { PublishEvent, type PublishResult } from '../contracts/events.ts';
import { type PublishPorts, publish } from './publish.ts';

/** Makes the Lambda handler of publish; ports that are not given are built from the environment at the first call. */
export function createHandler(given: Partial<PublishPorts> = {}): (event: unknown) => Promise<PublishResult> {
  let ports: PublishPorts | undefined;
  return async (event) => {
    if (ports === undefined) {
      const { storeBucket, siteBucket, siteUrl } = readSettings();
      const store = createS3Store({ bucket: storeBucket });
      const site = createS3Store({ bucket: siteBucket ?? storeBucket });
      ports = { store, site, siteUrl, log: jsonLog('publish'), ...given };
    }
    return publish(PublishEvent.parse(event), ports);
  };
}

/** Lambda entry of publish. */
export const handler = createHandler();
