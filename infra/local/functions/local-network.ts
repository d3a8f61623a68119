import { lookup } from 'node:dns/promises';
import { type Address, createFetchPage } from '../../../functions/adapters/fetch-page.ts';
import { systemClock } from '../../../functions/adapters/system-clock.ts';
import { FetchError } from '../../../functions/contracts/errors.ts';
import type { FetchPage } from '../../../functions/contracts/ports.ts';
import { BUDGET_MS, hostTurns, PAUSE_MS } from '../../../functions/ingest/host-turns.ts';
import { userAgentOf } from '../../../functions/ingest/user-agent.ts';

/** What of the web stands on this machine. Plain data: it travels to the thread of a function. */
export interface LocalNetwork {
  /** Hosts of the newsstand and the loopback port they all are served from. */
  readonly newsstand?: { readonly port: number; readonly hosts: readonly string[] };
  /** Documents handed over by the caller, by address; when given, nothing else can be fetched. */
  readonly documents?: Readonly<Record<string, { readonly contentType: string; readonly body: string }>>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Makes the way to the web of a function on this machine: the deployed one, with an allowance for exactly the
 * newsstand's address and port, or, for documents handed over, no network at all.
 */
export function localFetchPageFor({ newsstand, documents }: LocalNetwork): (contact: string) => FetchPage {
  if (documents !== undefined) {
    return () =>
      async ({ url }) => {
        const document = documents[url];
        if (document !== undefined) {
          const body = new TextEncoder().encode(document.body);
          return { url, status: 200, headers: { 'content-type': document.contentType }, body };
        }
        if (url.endsWith('/robots.txt')) return { url, status: 404, headers: {}, body: new Uint8Array() };
        throw new FetchError(`cannot fetch ${url}: only the given files are read`, { url, reason: 'connect' });
      };
  }
  const { port, hosts } = newsstand ?? { port: 0, hosts: [] };
  // Our own press on this machine needs no pause between two requests, only the order.
  const turn = hostTurns(systemClock, (host) => (hosts.includes(host) ? 0 : PAUSE_MS));
  const resolve = async (hostname: string): Promise<Address[]> => {
    if (hosts.includes(hostname)) return [{ address: LOOPBACK, port }];
    return (await lookup(hostname, { all: true })).map(({ address }) => ({ address }));
  };
  return (contact) =>
    createFetchPage({
      userAgent: userAgentOf(contact),
      resolve,
      turn,
      budgetMs: BUDGET_MS,
      ...(newsstand === undefined ? {} : { allow: [{ address: LOOPBACK, port }] }),
    });
}
