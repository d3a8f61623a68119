import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { EditionMonth, Editions } from '../contracts/stored.ts';
import { type ArchiveFile, archiveFiles } from './archive/archive-files.ts';
import { editionFeed } from './feeds/edition-feed.ts';
import { storyFeed } from './feeds/story-feed.ts';
import type { FormatContext } from './format.ts';
import { renderAtom } from './formats/atom.ts';
import { renderJsonFeed } from './formats/json-feed.ts';

/** Something made of several editions; brought up with each edition, before the pointer names it. */
export interface Overview {
  readonly name: string;
  /** Pure. */
  render(all: PublishedEditions, context: FormatContext): ArchiveFile[];
}

/** What overviews are made of. */
export interface PublishedEditions {
  /** The latest editions, newest first. */
  readonly digests: readonly [Digest, ...Digest[]];
  /** The pointer as it is to be. */
  readonly editions: Editions;
  /** The months that changed. */
  readonly months: readonly EditionMonth[];
}

const SHORTLY = 'public, max-age=300';
const ATOM = 'application/atom+xml; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';

/** What is made of several editions. A new one is a file and a line here. */
export const overviews: readonly Overview[] = [
  {
    name: 'archive',
    render: ({ digests: [latest], editions, months }, { siteUrl }) => archiveFiles(latest, editions, months, siteUrl),
  },
  {
    name: 'stories to subscribe to',
    render: ({ digests, editions: { digestId } }, { siteUrl }) => {
      const feed = storyFeed(digests, siteUrl);
      return [
        { key: siteKeys.atom(digestId), body: renderAtom(feed), contentType: ATOM, cacheControl: SHORTLY },
        { key: siteKeys.jsonFeed(digestId), body: renderJsonFeed(feed), contentType: JSON_FEED, cacheControl: SHORTLY },
      ];
    },
  },
  {
    name: 'editions to subscribe to',
    render: ({ digests, editions: { digestId } }, { siteUrl }) => {
      const feed = editionFeed(digests, siteUrl);
      return [
        { key: siteKeys.editionsAtom(digestId), body: renderAtom(feed), contentType: ATOM, cacheControl: SHORTLY },
        {
          key: siteKeys.editionsJsonFeed(digestId),
          body: renderJsonFeed(feed),
          contentType: JSON_FEED,
          cacheControl: SHORTLY,
        },
      ];
    },
  },
];
