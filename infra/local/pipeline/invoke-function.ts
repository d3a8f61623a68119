import type { DepecheConfig } from '../../../functions/contracts/config.ts';
import type { Station } from '../../stations.ts';
import { startLocalPipeline } from './local-pipeline.ts';
import { startNewsstand } from './newsstand.ts';
import { newsstandFolder, readsNewsstand } from './newsstand-config.ts';

/** One call of one function on this machine. */
export interface InvokeOptions {
  readonly config: DepecheConfig;
  readonly station: Station;
  readonly event: unknown;
  readonly at: Date | undefined;
  readonly out: string;
  readonly signal: AbortSignal;
}

/**
 * Calls one function as the workflow would: its environment, memory, timeout and rights, on the local S3; with the
 * newsstand where the configuration reads it. Errors: TaskError when the function fails.
 */
export async function invokeFunction({ config, station, event, at, out, signal }: InvokeOptions): Promise<unknown> {
  const newsstand = readsNewsstand(config)
    ? await startNewsstand({ root: newsstandFolder, at: at ?? new Date() })
    : undefined;
  const network = newsstand === undefined ? {} : { newsstand: { port: newsstand.port, hosts: newsstand.hosts } };
  const pipeline = await startLocalPipeline({
    config,
    out,
    at,
    network,
    onLog: ({ level, message, fields }) => process.stderr.write(`${level}: ${message} ${JSON.stringify(fields)}\n`),
  });
  const stop = (): void => void pipeline.close();
  signal.addEventListener('abort', stop);
  try {
    return await pipeline.invoke(station, event);
  } finally {
    signal.removeEventListener('abort', stop);
    await pipeline.close();
    await newsstand?.close();
  }
}
