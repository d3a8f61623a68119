import { parentPort, workerData } from 'node:worker_threads';
import '../text-imports.ts';
import { systemClock } from '../../../functions/adapters/system-clock.ts';
import type { Clock, Log } from '../../../functions/contracts/ports.ts';
import { type LocalNetwork, localFetchPageFor } from './local-network.ts';

/** The start message of a thread. */
export interface WorkerPlan {
  readonly station: string;
  /** Address of the module with the handler, source or bundle. */
  readonly module: string;
  /** The time that the function believes it is, as ISO 8601; without it the machine's own. */
  readonly at?: string | undefined;
  readonly network: LocalNetwork;
}

/** A call and its answer; values travel as JSON text, as they do to and from Lambda. */
export type WorkerCall = { readonly id: number; readonly payload: string };
export type WorkerMessage =
  | { readonly type: 'done'; readonly id: number; readonly result: string }
  | { readonly type: 'failed'; readonly id: number; readonly name: string; readonly message: string }
  | {
      readonly type: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly message: string;
      readonly fields: string;
    };

type Handler = (event: unknown) => Promise<unknown>;

const { station, module, at, network } = workerData as WorkerPlan;
const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
const line =
  (level: 'info' | 'warn' | 'error') =>
  (message: string, fields: Readonly<Record<string, unknown>> = {}): void =>
    send({ type: 'log', level, message, fields: JSON.stringify(fields) });
const log: Log = { info: line('info'), warn: line('warn'), error: line('error') };
const clock: Clock = at === undefined ? systemClock : { ...systemClock, now: () => new Date(at) };

const { createHandler } = (await import(module)) as { createHandler: (ports: object) => Handler };
const handler = createHandler({
  log,
  ...(station === 'ingest' ? { clock, fetchPageFor: localFetchPageFor(network) } : {}),
  // Nothing is ever sent from this machine.
  ...(station === 'deliver' ? { clock, senders: undefined } : {}),
});

parentPort?.on('message', ({ id, payload }: WorkerCall) => {
  handler(JSON.parse(payload)).then(
    (result) => send({ type: 'done', id, result: JSON.stringify(result) ?? 'null' }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      send({ type: 'failed', id, name, message });
    },
  );
});
