/** The stations of the pipeline, in its order; each is one function and one folder under `functions/`. */
export const stations = ['ingest', 'group', 'summarize', 'publish', 'deliver'] as const;
export type Station = (typeof stations)[number];

/** Feeds of one ingest call, more only where one site has more: a bad one costs nobody but itself. */
export const feedsPerBatch = 10;

/** What a station may do in a bucket: folders it reads, folders it writes. It can list what it reads. */
export interface BucketAccess {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** Size and rights of one station. `site` is of the digests' own folders, filled in by the stack. */
export interface StationPlan {
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly does: string;
  readonly store: BucketAccess;
  readonly site: 'none' | 'read' | 'write';
}

/**
 * The plan of the stations: the one table of memory, time and rights.
 *
 * A folder that is written is also read, because a conditional write needs `s3:GetObject` and a refused one compares
 * what is there. No function has a network of its own to close (that takes a VPC, whose NAT costs more than all the
 * rest together); that only ingest fetches from the open web, and only deliver posts to it, is held by the import table in `test/layers.test.ts`.
 */
export const plans: Readonly<Record<Station, StationPlan>> = {
  ingest: {
    does: 'feeds to articles',
    memoryMb: 1024,
    // An EXPRESS child lives five minutes at most; one timeout and one more try have to fit in it.
    timeoutSeconds: 130,
    store: { read: ['config', 'feeds', 'articles'], write: ['feeds', 'articles'] },
    site: 'none',
  },
  group: {
    does: 'articles to stories',
    // Grouping is the one station that holds and computes over everything at once: 100,000 articles take 2 GB and minutes.
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
    // One message takes some 50 ms, and a server may ask for patience; see the budget in `deliver.ts`.
    timeoutSeconds: 300,
    store: { read: ['config', 'deliveries'], write: ['deliveries'] },
    site: 'read',
  },
};
