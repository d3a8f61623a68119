import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { DeliverResult } from '../../../functions/contracts/delivery.ts';
import type { Digest, FeedReport } from '../../../functions/contracts/digest.ts';
import { editionIdOf } from '../../../functions/contracts/edition-id.ts';
import { PublishResult } from '../../../functions/contracts/events.ts';
import { siteKeys, storeKeys } from '../../../functions/contracts/keys.ts';
import { StoredStories } from '../../../functions/contracts/stored.ts';
import { readStored } from '../../../functions/contracts/stored-json.ts';
import { readDigest } from '../../../functions/publish/read-digest.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { localNames } from './local-names.ts';
import { type LocalPipelineOptions, startLocalPipeline } from './local-pipeline.ts';
import { startNewsstand } from './newsstand.ts';
import { newsstandFolder, readsNewsstand } from './newsstand-config.ts';
import type { WorkflowEvent } from './workflow-ports.ts';

/** Output of the state machine: what publish answered, and deliver where it was called. */
export const RunResult = z.extend(PublishResult, { delivery: z.optional(DeliverResult) });
export type RunResult = z.infer<typeof RunResult>;

/** How a digest is made on this machine. */
export interface DigestRunOptions extends Omit<LocalPipelineOptions, 'at'> {
  /** The time of the run: the machine's clock, or one that was asked for and that the functions then believe. */
  readonly at: { readonly time: Date; readonly fixed: boolean };
  /** Digests to make; all of the configuration, unless given. */
  readonly digestIds?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: WorkflowEvent) => void;
}

/** What became of one digest. */
export type DigestRun =
  | {
      readonly status: PublishResult['status'];
      readonly digestId: string;
      readonly editionId: string;
      readonly result: RunResult;
      /** The edition; absent when there was nothing to publish. */
      readonly digest?: Digest;
      readonly folder: string;
      readonly url: string;
      /** How each feed did, whether or not there is an edition. */
      readonly feeds: readonly FeedReport[];
      /** What was read for it, shown or not. */
      readonly articles: number;
    }
  | {
      readonly status: 'failed';
      readonly digestId: string;
      readonly editionId: string;
      readonly error: string;
      readonly cause: string;
    }
  | { readonly status: 'stopped'; readonly digestId: string; readonly editionId: string };

/**
 * Makes the digests of a configuration on this machine, one after the other, with all that they need: S3, the newsstand
 * if their feeds are on it, the synthesized workflow. Everything is closed when it returns.
 *
 * Errors: those of the configuration and of the machine; a run that failed is a `DigestRun`.
 */
export async function runDigest(options: DigestRunOptions): Promise<DigestRun[]> {
  const { config, at, digestIds, signal, onEvent } = options;
  const newsstand =
    options.network === undefined && readsNewsstand(config)
      ? await startNewsstand({ root: newsstandFolder, at: at.time })
      : undefined;
  const network =
    newsstand === undefined ? options.network : { newsstand: { port: newsstand.port, hosts: newsstand.hosts } };
  try {
    const pipeline = await startLocalPipeline({
      ...options,
      at: at.fixed ? at.time : undefined,
      ...definedOnly({ network }),
    });
    try {
      const runs: DigestRun[] = [];
      for (const { id, timeZone } of config.digests.filter((digest) => digestIds?.includes(digest.id) ?? true)) {
        const scheduledAt = at.time.toISOString();
        const name = { digestId: id, editionId: editionIdOf(scheduledAt, timeZone) };
        const outcome = await pipeline.run({ digestId: id, scheduledAt }, definedOnly({ signal, onEvent }));
        if (outcome.status === 'stopped') return [...runs, { status: 'stopped', ...name }];
        if (outcome.status === 'failed') runs.push({ ...name, ...outcome });
        else runs.push(await describe(RunResult.parse(outcome.output), options.out, pipeline));
      }
      return runs;
    } finally {
      await pipeline.close();
    }
  } finally {
    await newsstand?.close();
  }
}

async function describe(
  result: RunResult,
  out: string,
  { store, site }: Pick<Awaited<ReturnType<typeof startLocalPipeline>>, 'store' | 'site'>,
): Promise<DigestRun> {
  const { digestId, editionId, status } = result;
  const digest = await readDigest(site, digestId, editionId);
  const grouped = (await readStored(store, storeKeys.stories(digestId, editionId), StoredStories))?.value;
  const path = siteKeys.edition(digestId, editionId);
  return {
    status,
    digestId,
    editionId,
    result,
    ...definedOnly({ digest }),
    folder: join(resolve(out), localNames.siteBucket, path),
    url: `${localNames.siteUrl}/${path}`,
    feeds: grouped?.feeds ?? [],
    articles: grouped?.feeds.reduce((sum, { items }) => sum + items, 0) ?? 0,
  };
}
