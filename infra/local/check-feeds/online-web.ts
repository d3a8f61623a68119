import { lookup } from 'node:dns/promises';
import { createFetchPage } from '../../../functions/adapters/fetch-page.ts';
import type { Address } from '../../../functions/adapters/guarded-connector.ts';
import type { Clock, FetchPage } from '../../../functions/contracts/ports.ts';
import { type HostTurns, hostTurns, PAUSE_MS } from '../../../functions/ingest/host-turns.ts';
import { userAgentOf } from '../../../functions/ingest/user-agent.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';

/** The hosts that a port of this machine serves. */
export interface HereHosts {
  readonly port: number;
  readonly hosts: readonly string[];
}

const LOOPBACK = '127.0.0.1';

/** One request at a time to each host, with a pause for real servers and none for the hosts on this machine. */
export function turnsWith(clock: Clock, here: HereHosts | undefined): HostTurns {
  return hostTurns(clock, (host) => (here?.hosts.includes(host) === true ? 0 : PAUSE_MS));
}

/**
 * Creates `fetchPage` for commands on this machine: the operator's contact in the User-Agent, one request at a time to a host
 * by `turn`, redirects included, and an exception for exactly the address and port of the hosts on this machine.
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
