import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { PortInUseError } from '../../../functions/contracts/errors.ts';
import { isCode } from './file-errors.ts';
import { handleRequest } from './handle-request.ts';
import { objectFiles } from './object-files.ts';
import { S3Error } from './s3-error.ts';
import { checkBucketName, parseAddress, type S3Answer } from './s3-request.ts';
import { renderError } from './s3-xml.ts';
import { type Credentials, verifySignature } from './verify-signature.ts';

/** What a fault drill may do to a request: answer an error in its place, or do it and lose the answer. */
export type Fault = 409 | 412 | 503 | 'lost-response';

/** Settings of the server. `root` holds the buckets as folders; `port` 0 takes any free one; `host` is 127.0.0.1. */
export interface S3ServerOptions {
  readonly root: string;
  readonly port?: number;
  readonly host?: string;
  readonly credentials: Credentials;
  /** The largest body of a request, in bytes. */
  readonly maxBytes?: number;
  /** Asked for every action of a signed request, `key` empty for a whole bucket; false is answered AccessDenied. */
  readonly allow?: (request: { accessKeyId: string; action: string; bucket: string; key: string }) => boolean;
  /** Asked for every request, counted from 1; an answer injects that fault. */
  readonly fault?: (request: { method: string; bucket: string; key: string; count: number }) => Fault | undefined;
  /** The clock of Last-Modified. Signatures are always checked by the machine's clock, since clients sign by it. */
  readonly now?: () => Date;
}

/** A running server. `endpoint` is what `AWS_ENDPOINT_URL_S3` is to be; `close` lets running requests finish. */
export interface S3Server {
  readonly endpoint: string;
  readonly port: number;
  createBucket(bucket: string): Promise<void>;
  close(): Promise<void>;
}

const FAULTS = {
  409: ['ConditionalRequestConflict', 'a drill: another write to this key is under way'],
  412: ['PreconditionFailed', 'a drill: the precondition does not hold'],
  503: ['SlowDown', 'a drill: please reduce your request rate'],
} as const;

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/**
 * Starts a small S3 server on loopback that keeps objects as plain files and honors conditional writes.
 *
 * Errors: PortInUseError. Several servers, in several processes, may stand on one root.
 */
export async function startS3Server(options: S3ServerOptions): Promise<S3Server> {
  const { credentials, allow, host = '127.0.0.1', maxBytes = DEFAULT_MAX_BYTES, now = () => new Date() } = options;
  const files = objectFiles(resolve(options.root));
  let count = 0;
  await files.cleanUp();

  /** Answers one request; `undefined` when the answer is to be lost. */
  const answer = async (message: IncomingMessage): Promise<S3Answer | undefined> => {
    const address = parseAddress(message);
    const { method, bucket, key } = address;
    count += 1;
    const fault = options.fault?.({ method, bucket, key, count });
    const accessKeyId = verifySignature(message, credentials, Date.now());
    if (typeof fault === 'number') throw new S3Error(FAULTS[fault][0], FAULTS[fault][1]);
    const may = (action: string, of: string): boolean => allow?.({ accessKeyId, action, bucket, key: of }) !== false;
    const done = await handleRequest({ ...address, message, files, maxBytes, now, may });
    return fault === 'lost-response' ? undefined : done;
  };

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const done = await answer(message);
      if (done === undefined) message.socket.destroy();
      else write(response, done);
    } catch (error) {
      const known = error instanceof S3Error ? error : new S3Error('InternalError', String(error));
      message.resume();
      const body = message.method === 'HEAD' ? {} : { body: renderError(known, message.url ?? '/') };
      write(response, { status: known.status, headers: { 'content-type': 'application/xml' }, ...body });
    }
  };

  const running = new Set<Promise<void>>();
  const server = createServer((message, response) => {
    const work = respond(message, response).finally(() => running.delete(work));
    running.add(work);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error) =>
      fail(isCode(error, 'EADDRINUSE') ? new PortInUseError(options.port ?? 0, error) : error),
    );
    server.listen(options.port ?? 0, host, done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    createBucket: (bucket) => {
      checkBucketName(bucket);
      return files.createBucket(bucket);
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await Promise.race([
        Promise.allSettled(running),
        new Promise((done) => setTimeout(done, CLOSE_PATIENCE_MS).unref()),
      ]);
      server.closeAllConnections();
      await closed;
      await Promise.allSettled(running);
    },
  };
}

/** A client that stops in the middle of sending must not keep the server from closing. */
const CLOSE_PATIENCE_MS = 2000;

function write(response: ServerResponse, { status, headers, body }: S3Answer): void {
  response.writeHead(status, { 'x-amz-request-id': 'local', server: 'depeche-s3', ...headers });
  response.end(body);
}
