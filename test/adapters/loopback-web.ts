import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetchPage, type FetchPageOptions } from '../../functions/adapters/fetch-page.ts';
import type { FetchPage, PageRequest } from '../../functions/contracts/ports.ts';

/** A request as the server of a test received it. */
export interface Received {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web on one loopback port: every public-looking name leads to it, and what was asked and connected is remembered. */
export interface LoopbackWeb {
  readonly received: Received[];
  readonly connected: string[];
  readonly port: number;
  /** Makes a way to this web; `over` replaces the resolver or the allowance. */
  fetchPage(over?: Partial<FetchPageOptions>): FetchPage;
  close(): Promise<void>;
}

/** Starts a web whose answers `answer` writes. */
export async function startLoopbackWeb(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LoopbackWeb> {
  const received: Received[] = [];
  const connected: string[] = [];
  const server = createServer((request, response) => {
    received.push({ host: request.headers.host ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    connected,
    port,
    fetchPage: (over = {}) =>
      createFetchPage({
        userAgent: 'depeche/1.0 (+reader.example)',
        resolve: async () => [{ address: '127.0.0.1', port }],
        allow: [{ address: '127.0.0.1', port }],
        onConnect: (address, at) => connected.push(`${address}:${at}`),
        ...over,
      }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A request with limits that no right answer of a test comes near. */
export function pageRequest(url: string, over: Partial<PageRequest> = {}): PageRequest {
  return { url, accept: 'text/html', maxBytes: 100_000, timeoutMs: 10_000, ...over };
}
