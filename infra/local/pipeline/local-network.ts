import { systemClock } from '../../../functions/adapters/system-clock.ts';
import { FetchError } from '../../../functions/contracts/errors.ts';
import type { FetchPage } from '../../../functions/contracts/ports.ts';
import { BUDGET_MS } from '../../../functions/ingest/host-turns.ts';
import { type HereHosts, onlineWeb, turnsWith } from '../check-feeds/online-web.ts';

/** The part of the web that is on this machine. Plain data, because it is sent to the thread of a function. */
export interface LocalNetwork {
  /** Hosts of the newsstand and the loopback port they all are served from. */
  readonly newsstand?: HereHosts;
  /** Documents handed over by the caller, by address; when given, nothing else can be fetched. */
  readonly documents?: Readonly<Record<string, { readonly contentType: string; readonly body: string }>>;
}

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
  const turn = turnsWith(systemClock, newsstand);
  return (contact) => onlineWeb(contact, { turn, here: newsstand, budgetMs: BUDGET_MS });
}
