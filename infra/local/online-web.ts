import { lookup } from 'node:dns/promises';
import { type Address, createFetchPage } from '../../functions/adapters/fetch-page.ts';
import type { Clock, FetchPage } from '../../functions/contracts/ports.ts';
import { hostTurns, PAUSE_MS } from '../../functions/ingest/host-turns.ts';
import { userAgentOf } from '../../functions/ingest/user-agent.ts';

/** Which hosts of the web stand on a port of this machine. */
export interface HereHosts {
  readonly port: number;
  readonly hosts: readonly string[];
}

const LOOPBACK = '127.0.0.1';

/**
 * Makes the way to the web of a command that asks real servers: the operator's contact in the User-Agent, one request
 * at a time to a host, a second after the one before, redirects among them. Hosts that stand on this machine are asked
 * here, and need no pause.
 */
export function onlineWeb(contact: string, clock: Clock, here: HereHosts | undefined): FetchPage {
  const isHere = (host: string): boolean => here?.hosts.includes(host) ?? false;
  return createFetchPage({
    userAgent: userAgentOf(contact),
    turn: hostTurns(clock, (host) => (isHere(host) ? 0 : PAUSE_MS)),
    resolve: async (hostname): Promise<Address[]> =>
      here !== undefined && isHere(hostname)
        ? [{ address: LOOPBACK, port: here.port }]
        : (await lookup(hostname, { all: true })).map(({ address }) => ({ address })),
    ...(here === undefined ? {} : { allow: [{ address: LOOPBACK, port: here.port }] }),
  });
}
