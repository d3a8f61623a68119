import type { Dispatcher } from 'undici';
import send from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';

// Only these parts of undici: its index also loads caches, proxies, mocks and web sockets, twice as much to bundle and
// to start.
export { Agent, buildConnector };

/** How to send a request; the address is given apart. */
export type RequestOptions = Omit<Dispatcher.RequestOptions, 'origin' | 'path' | 'method'> & {
  readonly dispatcher: Dispatcher;
  readonly method?: Dispatcher.HttpMethod;
};

/** Sends one request, as `request` of undici does; follows no redirect. Errors: those of undici. */
export function request(url: string, options: RequestOptions): Promise<Dispatcher.ResponseData> {
  const { dispatcher, method = 'GET', ...rest } = options;
  const { origin, pathname, search } = new URL(url);
  return send.call(dispatcher, { ...rest, method, origin, path: `${pathname}${search}` });
}
