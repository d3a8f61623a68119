import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { escapeXml } from '../../../functions/text/xml.ts';
import { listen } from '../listen.ts';
import { handleRequest } from './handle-request.ts';
import { createBucket, removeHalfFiles } from './object-files.ts';
import { S3Error } from './s3-error.ts';
import { checkBucketName, parseAddress, type S3Response } from './s3-request.ts';

/** An injected fault: an error in place of the response, or the request is handled and its response lost. */
export type Fault = 409 | 412 | 503 | 'lost-response';

/** Settings of the server. `root` holds the buckets as folders; `port` 0 takes any free one; `host` is 127.0.0.1. */
export interface S3ServerOptions {
  readonly root: string;
  readonly port?: number;
  readonly host?: string;
  /**
   * Who may send requests. The server is for this machine only and its callers' secrets are constants in this code, so
   * it reads the access key id of the signature and does not verify the signature.
   */
  readonly accessKeyIds: readonly string[];
  /** The largest body of a request, in bytes. */
  readonly maxBytes?: number;
  /** Asked for every action of a request, with an empty `key` for a whole bucket; false is answered AccessDenied. */
  readonly allow?: (request: { accessKeyId: string; action: string; bucket: string; key: string }) => boolean;
  /** Asked for every request, counted from 1; a result injects that fault. */
  readonly fault?: (request: { method: string; bucket: string; key: string; count: number }) => Fault | undefined;
  /** The clock of Last-Modified. */
  readonly now?: () => Date;
}

/** A running server. `endpoint` is the value for `AWS_ENDPOINT_URL_S3`; `close` lets running requests finish. */
export interface S3Server {
  readonly endpoint: string;
  readonly port: number;
  createBucket(bucket: string): Promise<void>;
  close(): Promise<void>;
}

const FAULTS = {
  409: new S3Error('ConditionalRequestConflict', 'injected fault: another write to this key is in progress'),
  412: new S3Error('PreconditionFailed', 'injected fault: the precondition does not hold'),
  503: new S3Error('SlowDown', 'injected fault: please reduce your request rate'),
} as const;

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/** A client that stops in the middle of a request must not keep the server from closing. */
const MAX_CLOSE_MS = 2000;

/**
 * Starts a small S3 server on loopback that stores objects as plain files and honors conditional writes: GetObject,
 * PutObject and ListObjectsV2, which is all that `Store` uses.
 *
 * Several servers, in several processes, may share one root. Errors: PortInUseError.
 */
export async function startS3Server(options: S3ServerOptions): Promise<S3Server> {
  const root = resolve(options.root);
  await removeHalfFiles(root);
  const answer = responder(options, root);
  const running = new Set<Promise<void>>();
  const server = createServer((message, response) => {
    const work = respond(answer, message, response).finally(() => running.delete(work));
    running.add(work);
  });
  const { port, url } = await listen(server, options.port ?? 0, options.host);
  return {
    endpoint: url,
    port,
    createBucket: async (bucket) => {
      checkBucketName(bucket);
      await createBucket(root, bucket);
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      const timeout = new Promise((done) => setTimeout(done, MAX_CLOSE_MS).unref());
      await Promise.race([Promise.allSettled(running), timeout]);
      server.closeAllConnections();
      await closed;
      await Promise.allSettled(running);
    },
  };
}

type Responder = (message: IncomingMessage) => Promise<S3Response | undefined>;

/** Makes the function that answers one request; `undefined` when the response is to be lost. */
function responder(options: S3ServerOptions, root: string): Responder {
  const { allow, maxBytes = DEFAULT_MAX_BYTES, now = () => new Date() } = options;
  let count = 0;
  return async (message) => {
    const address = parseAddress(message);
    const { method, bucket, key } = address;
    count += 1;
    const fault = options.fault?.({ method, bucket, key, count });
    const accessKeyId = accessKeyIdOf(message, options.accessKeyIds);
    if (typeof fault === 'number') throw FAULTS[fault];
    const may = (action: string, of: string): boolean => allow?.({ accessKeyId, action, bucket, key: of }) !== false;
    const response = await handleRequest({ ...address, message, root, maxBytes, now, may });
    return fault === 'lost-response' ? undefined : response;
  };
}

/** Errors: AccessDenied without a signature, InvalidAccessKeyId for an unknown one. */
function accessKeyIdOf({ headers }: IncomingMessage, known: readonly string[]): string {
  const id = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\//.exec(headers.authorization ?? '')?.[1];
  if (id === undefined) throw new S3Error('AccessDenied', 'the request is not signed');
  if (!known.includes(id)) throw new S3Error('InvalidAccessKeyId', `the access key id ${id} is unknown`);
  return id;
}

async function respond(answer: Responder, message: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const done = await answer(message);
    if (done === undefined) message.socket.destroy();
    else write(response, done);
  } catch (error) {
    const {
      status,
      code,
      message: reason,
    } = error instanceof S3Error ? error : new S3Error('InternalError', String(error));
    message.resume();
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(reason)}</Message></Error>`;
    write(response, { status, headers: { 'content-type': 'application/xml' }, body });
  }
}

function write(response: ServerResponse, { status, headers, body }: S3Response): void {
  response.writeHead(status, { 'x-amz-request-id': 'local', server: 'depeche-s3', ...headers });
  response.end(body);
}
