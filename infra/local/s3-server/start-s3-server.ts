import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { PortInUseError } from '../../../functions/contracts/errors.ts';
import { actionOf, handleRequest, type S3Answer, type S3Request } from './handle-request.ts';
import { isCode, objectFiles, sideFolder } from './object-files.ts';
import { S3Error } from './s3-error.ts';
import { renderError } from './s3-xml.ts';
import { type Credentials, verifySignature } from './verify-signature.ts';

/** What a fault drill may do to a request: answer an error in its place, or do it and lose the answer. */
export type Fault = 409 | 412 | 503 | 'lost-response';

/** Settings of the server. `root` holds the buckets as folders; `port` 0 takes any free one. */
export interface S3ServerOptions {
  readonly root: string;
  readonly port?: number;
  readonly credentials: Credentials;
  readonly maxBytes?: number;
  /** Asked for every signed request; false is answered AccessDenied, as a role's policy would. */
  readonly allow?: (request: { accessKeyId: string; action: string; bucket: string; key: string }) => boolean;
  /** Asked for every request, counted from 1; an answer injects that fault. */
  readonly fault?: (request: { method: string; bucket: string; key: string; count: number }) => Fault | undefined;
  readonly now?: () => Date;
}

/** A running server. `endpoint` is what `AWS_ENDPOINT_URL_S3` is to be. */
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
  const files = objectFiles(resolve(options.root));
  const now = options.now ?? (() => new Date());
  let count = 0;
  await files.cleanUp();

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = message.url ?? '/';
    try {
      const request: S3Request = {
        ...addressOf(message),
        message,
        files,
        maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
        now,
      };
      const { method, bucket, key } = request;
      count += 1;
      const fault = options.fault?.({ method, bucket, key, count });
      const accessKeyId = verifySignature(message, options.credentials, Date.now());
      if (options.allow?.({ accessKeyId, action: actionOf(request), bucket, key }) === false) {
        throw new S3Error('AccessDenied', `${accessKeyId} may not do ${actionOf(request)} on ${bucket}/${key}`);
      }
      if (typeof fault === 'number') throw new S3Error(FAULTS[fault][0], FAULTS[fault][1]);
      const answer = await handleRequest(request);
      if (fault === 'lost-response') message.socket.destroy();
      else write(response, answer);
    } catch (error) {
      const known = error instanceof S3Error ? error : new S3Error('InternalError', String(error));
      message.resume();
      const bodiless = message.method === 'HEAD';
      write(response, {
        status: known.status,
        headers: { 'content-type': 'application/xml' },
        ...(bodiless ? {} : { body: renderError(known, target) }),
      });
    }
  };

  const server = createServer((message, response) => void respond(message, response));
  await new Promise<void>((done, fail) => {
    server.once('error', (error) =>
      fail(isCode(error, 'EADDRINUSE') ? new PortInUseError(options.port ?? 0, error) : error),
    );
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    createBucket: (bucket) => files.createBucket(bucket),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function addressOf(message: IncomingMessage): Pick<S3Request, 'method' | 'bucket' | 'key' | 'query'> {
  const url = message.url ?? '/';
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const slash = path.indexOf('/', 1);
  const decode = (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      throw new S3Error('InvalidArgument', 'the address is not well encoded');
    }
  };
  const bucket = decode(path.slice(1, slash < 0 ? undefined : slash));
  if (bucket === sideFolder || bucket.includes('/') || bucket.includes('\\') || bucket.startsWith('.')) {
    throw new S3Error('InvalidBucketName', 'no such bucket can be');
  }
  return {
    method: message.method ?? 'GET',
    bucket,
    key: slash < 0 ? '' : decode(path.slice(slash + 1)),
    query: new URLSearchParams(at < 0 ? '' : url.slice(at + 1)),
  };
}

function write(response: ServerResponse, { status, headers, body }: S3Answer): void {
  response.writeHead(status, { 'x-amz-request-id': 'local', server: 'depeche-s3', ...headers });
  response.end(body);
}
