import { createFetchPage } from '../adapters/fetch-page.ts';
import { jsonLog } from '../adapters/json-log.ts';
import { lambdaHandler } from '../adapters/lambda-handler.ts';
import { createS3Store } from '../adapters/s3-store.ts';
import { readSettings } from '../adapters/settings.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { withinTime } from '../adapters/within-time.ts';
import { IngestEvent } from '../contracts/events.ts';
import { BUDGET_MS, hostTurns } from './host-turns.ts';
import { type IngestPorts, ingest } from './ingest.ts';
import { userAgentOf } from './user-agent.ts';

/** Makes the Lambda handler of ingest; ports that are not given are built from the environment at the first call. */
export const createHandler = lambdaHandler(
  IngestEvent,
  (): IngestPorts => {
    const turn = hostTurns(systemClock);
    return {
      fetchPageFor: (contact) => createFetchPage({ userAgent: userAgentOf(contact), turn, budgetMs: BUDGET_MS }),
      store: createS3Store({ bucket: readSettings().storeBucket }),
      clock: systemClock,
      within: withinTime,
      log: jsonLog('ingest'),
    };
  },
  ingest,
);

/** Lambda entry of ingest. */
export const handler = createHandler();
