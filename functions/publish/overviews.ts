import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { EditionMonth, Editions } from '../contracts/stored.ts';
import { archiveFiles } from './archive/archive-files.ts';
import { editionFeed } from './feeds/edition-feed.ts';
import type { Feed } from './feeds/feed.ts';
import { storyFeed } from './feeds/story-feed.ts';
import type { FormatContext } from './format.ts';
import { renderAtom } from './formats/atom.ts';
import { renderJsonFeed } from './formats/json-feed.ts';
import type { SiteFile } from './site-file.ts';

/** Something made of several editions; updated with each edition, before the pointer names it. */
export interface Overview {
  readonly name: string;
  /** Pure. `digests`: the latest editions, newest first; `editions`: the new pointer; `month`: the one that changed. */
  render(
    digests: readonly [Digest, ...Digest[]],
    editions: Editions,
    context: FormatContext,
    month: EditionMonth,
  ): readonly SiteFile[];
}

/** Editions that the feeds list. */
export const MAX_EDITIONS_IN_FEED = 14;

/** All overviews. A new one is a file and a line here. */
export const overviews: readonly Overview[] = [
  {
    name: 'archive',
    render: ([latest], editions, { siteUrl }, month) => archiveFiles(latest, editions, month, siteUrl),
  },
  {
    name: 'feeds of stories',
    render: (digests, { digestId }, { siteUrl }) =>
      feedFiles(storyFeed(digests, siteUrl), siteKeys.atom(digestId), siteKeys.jsonFeed(digestId)),
  },
  {
    name: 'feeds of editions',
    render: (digests, { digestId }, { siteUrl }) =>
      feedFiles(editionFeed(digests, siteUrl), siteKeys.editionsAtom(digestId), siteKeys.editionsJsonFeed(digestId)),
  },
];

function feedFiles(feed: Feed, atom: string, json: string): SiteFile[] {
  return [
    { key: atom, body: renderAtom(feed), contentType: 'application/atom+xml; charset=utf-8' },
    { key: json, body: renderJsonFeed(feed), contentType: 'application/feed+json; charset=utf-8' },
  ];
}
