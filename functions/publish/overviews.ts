import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { EditionMonth, Editions } from '../contracts/stored.ts';
import { archiveFiles } from './archive/archive-files.ts';
import { editionFeed } from './feeds/edition-feed.ts';
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

const ATOM = 'application/atom+xml; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';

/** All overviews. A new one is a file and a line here. */
export const overviews: readonly Overview[] = [
  {
    name: 'archive',
    render: ([latest], editions, { siteUrl }, month) => archiveFiles(latest, editions, month, siteUrl),
  },
  {
    name: 'feeds of stories',
    render: (digests, { digestId }, { siteUrl }) => {
      const feed = storyFeed(digests, siteUrl);
      return [
        { key: siteKeys.atom(digestId), body: renderAtom(feed), contentType: ATOM },
        { key: siteKeys.jsonFeed(digestId), body: renderJsonFeed(feed), contentType: JSON_FEED },
      ];
    },
  },
  {
    name: 'feeds of editions',
    render: (digests, { digestId }, { siteUrl }) => {
      const feed = editionFeed(digests, siteUrl);
      return [
        { key: siteKeys.editionsAtom(digestId), body: renderAtom(feed), contentType: ATOM },
        { key: siteKeys.editionsJsonFeed(digestId), body: renderJsonFeed(feed), contentType: JSON_FEED },
      ];
    },
  },
];
