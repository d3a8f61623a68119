import { jsonLog } from '../adapters/json-log.ts';
import { lambdaHandler } from '../adapters/lambda-handler.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { PublishEvent } from '../contracts/events.ts';
import { type PublishPorts, publish } from './publish.ts';

/** Makes the Lambda handler of publish; ports that are not given are built from the environment at the first call. */
export const createHandler = lambdaHandler(
  PublishEvent,
  (): PublishPorts => {
    const { storeBucket, siteBucket, siteUrl } = readSettings();
    const site = createS3Store({ bucket: siteBucket ?? storeBucket });
    return { store: createS3Store({ bucket: storeBucket }), site, siteUrl, log: jsonLog('publish') };
  },
  publish,
);

/** Lambda entry of publish. */
export const handler = createHandler();
