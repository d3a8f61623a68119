import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortInUseError } from '../../functions/contracts/errors.ts';
import { isCode } from './s3-server/file-errors.ts';

/**
 * Starts a server on a port of this machine (0: any free one) and answers the port and its URL without a trailing slash.
 *
 * Errors: PortInUseError.
 */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<{ port: number; url: string }> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(isCode(error, 'EADDRINUSE') ? new PortInUseError(port, error) : error));
    server.listen(port, host, done);
  });
  const address = server.address() as AddressInfo;
  return { port: address.port, url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}` };
}
