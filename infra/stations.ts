/** The stations of the pipeline, in order; each is a function and a folder in `functions/`. */
export const stations = ['ingest', 'group', 'summarize', 'publish', 'deliver'] as const;
export type Station = (typeof stations)[number];

/** Feeds of one ingest call, more only where one site has more. */
export const feedsPerBatch = 10;

/** The folders of a bucket that a station reads and writes. It may also list those it reads. */
export interface BucketAccess {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** Size and rights of one station. `site` is the access to the folders of the digests, which the stack adds. */
export interface StationPlan {
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly does: string;
  readonly store: BucketAccess;
  readonly site: 'none' | 'read' | 'write';
}

/**
 * The memory, timeout and rights of the stations.
 *
 * A station may read the folders that it writes, because a conditional write needs `s3:GetObject` and a refused one
 * compares what is stored. Functions are not in a VPC, whose NAT costs more than everything else; that only ingest fetches
 * from the web and only deliver posts to it is enforced by the import table in `test/layers.test.ts`.
 */
export const plans: Readonly<Record<Station, StationPlan>> = {
  ingest: {
    does: 'feeds to articles',
    memoryMb: 1024,
    // An EXPRESS child runs five minutes at most; a timeout and one retry have to fit.
    timeoutSeconds: 130,
    store: { read: ['config', 'feeds', 'articles'], write: ['feeds', 'articles'] },
    site: 'none',
  },
  group: {
    does: 'articles to stories',
    // The only station that has everything in memory: 100,000 articles take 2 GB and minutes.
    memoryMb: 3008,
    timeoutSeconds: 900,
    store: { read: ['config', 'articles', 'storylines', 'stories'], write: ['stories'] },
    site: 'none',
  },
  summarize: {
    does: 'stories to key points',
    memoryMb: 1024,
    timeoutSeconds: 120,
    store: { read: ['config', 'articles', 'stories'], write: ['stories'] },
    site: 'none',
  },
  publish: {
    does: 'stories to an edition',
    memoryMb: 1024,
    timeoutSeconds: 120,
    store: { read: ['config', 'stories', 'storylines'], write: ['storylines'] },
    site: 'write',
  },
  deliver: {
    does: 'an edition to readers and webhooks',
    memoryMb: 1024,
    // A message takes about 50 ms, and a server may ask to wait; see BUDGET_MS in `deliver.ts`.
    timeoutSeconds: 300,
    store: { read: ['config', 'deliveries'], write: ['deliveries'] },
    site: 'read',
  },
};
