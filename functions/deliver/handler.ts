import { createSenders } from '../adapters/create-senders.ts';
import { jsonLog } from '../adapters/json-log.ts';
import { lambdaHandler } from '../adapters/lambda-handler.ts';
import { newClaim } from '../adapters/new-claim.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { DeliverEvent } from '../contracts/delivery.ts';
import { deliver } from './deliver.ts';
import type { DeliverPorts } from './ports.ts';

/** Makes the Lambda handler of deliver; ports that are not given are built from the environment at the first call. */
export const createHandler = lambdaHandler(
  DeliverEvent,
  (): DeliverPorts => {
    const { storeBucket, siteBucket, siteUrl } = readSettings();
    const store = createS3Store({ bucket: storeBucket });
    const site = createS3Store({ bucket: siteBucket ?? storeBucket });
    return { store, site, siteUrl, senders: createSenders(), clock: systemClock, newClaim, log: jsonLog('deliver') };
  },
  deliver,
);

/** Lambda entry of deliver. */
export const handler = createHandler();
