import { lookup } from 'node:dns/promises';
import type { buildConnector as connection } from 'undici';
import type { FetchFailure } from '../contracts/errors.ts';
import { isPublicAddress } from './guard-address.ts';
import { buildConnector } from './http-client.ts';

/** An address of a host name; `port` only where a test or the newsstand sends a name to a port of this machine. */
export interface Address {
  readonly address: string;
  readonly port?: number;
}

/** How to connect. None of it can be set from the environment: the deployed functions request public addresses only. */
export interface ConnectOptions {
  /** Looks up a name; by default the system does. */
  readonly resolve?: (hostname: string) => Promise<readonly Address[]>;
  /** These addresses and ports may be connected to though they are not public. */
  readonly allow?: readonly { readonly address: string; readonly port: number }[];
  /** Called with every connection before it is made. */
  readonly onConnect?: (address: string, port: number) => void;
}

/** Carries the reason of a refusal through the HTTP client. */
export class GuardError extends Error {
  readonly reason: FetchFailure;

  constructor(reason: FetchFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Makes the connector of an HTTP client that refuses every address that is not public, at the moment it connects. */
export function guardedConnector({
  resolve = systemResolve,
  allow = [],
  onConnect,
}: ConnectOptions): connection.connector {
  const connect = buildConnector({ timeout: 10_000 });
  return (target, done) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const addresses =
      isPublicAddress(host) || /^[\d.]+$|:/.test(host) ? Promise.resolve([{ address: host }]) : resolve(host);
    addresses.then(
      (found: readonly Address[]) => {
        const [first] = found;
        // One private address among public ones may be a DNS rebinding attack: the name is refused altogether.
        const refused = found.find(
          ({ address, port: own = port }) =>
            !isPublicAddress(address) && !allow.some((allowed) => allowed.address === address && allowed.port === own),
        );
        if (first === undefined) return done(new GuardError('dns', `the name ${host} has no address`), null);
        if (refused !== undefined) {
          return done(
            new GuardError('private-address', `${host} resolves to ${refused.address}, which is not a public address`),
            null,
          );
        }
        onConnect?.(first.address, first.port ?? port);
        return connect(
          {
            ...target,
            hostname: first.address,
            port: String(first.port ?? port),
            servername: target.servername ?? host,
          },
          done,
        );
      },
      (error: unknown) =>
        done(new GuardError('dns', `the name ${host} was not found (${String((error as Error).message)})`), null),
    );
  };
}

async function systemResolve(hostname: string): Promise<Address[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => ({ address }));
}
