import { lookup } from 'node:dns/promises';
import { createFetchPage } from '../../../functions/adapters/fetch-page.ts';
import type { Address } from '../../../functions/adapters/guarded-connector.ts';
import type { Clock, FetchPage } from '../../../functions/contracts/ports.ts';
import { type HostTurns, hostTurns, PAUSE_MS } from '../../../functions/ingest/host-turns.ts';
import { userAgentOf } from '../../../functions/ingest/user-agent.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';

/** Which hosts of the web stand on a port of this machine. */
export interface HereHosts {
  readonly port: number;
  readonly hosts: readonly string[];
}

const LOOPBACK = '127.0.0.1';

/** The turns of hosts for those who ask real servers; hosts that stand on this machine need no pause, only the order. */
export function turnsWith(clock: Clock, here: HereHosts | undefined): HostTurns {
  return hostTurns(clock, (host) => (here?.hosts.includes(host) === true ? 0 : PAUSE_MS));
}

/**
 * Makes the way to the web from this machine: the operator's contact in the User-Agent, one request at a time to a host
 * by `turn`, redirects among them, and an allowance for exactly the address and port of the hosts that stand here.
 */
export function onlineWeb(
  contact: string,
  { turn, here, budgetMs }: { turn: HostTurns; here: HereHosts | undefined; budgetMs?: number },
): FetchPage {
  return createFetchPage({
    userAgent: userAgentOf(contact),
    turn,
    resolve: async (hostname): Promise<Address[]> =>
      here?.hosts.includes(hostname) === true
        ? [{ address: LOOPBACK, port: here.port }]
        : (await lookup(hostname, { all: true })).map(({ address }) => ({ address })),
    ...definedOnly({ budgetMs }),
    ...(here === undefined ? {} : { allow: [{ address: LOOPBACK, port: here.port }] }),
  });
}
