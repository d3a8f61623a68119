import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';
import type { Editions } from '../contracts/stored.ts';
import { renderArchive } from './archive.ts';
import { editionFeed } from './feeds/edition-feed.ts';
import { storyFeed } from './feeds/story-feed.ts';
import type { FormatContext } from './format.ts';
import { renderAtom } from './formats/atom.ts';
import { renderJsonFeed } from './formats/json-feed.ts';

/** A file of the site, as it is to be stored. */
export interface SiteFile {
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

/** Something made of several editions; brought up with each edition, before the pointer names it. */
export interface Overview {
  readonly name: string;
  /** Pure. `digests`: the latest editions, newest first, at least one; `editions`: the pointer as it is to be. */
  render(digests: readonly [Digest, ...Digest[]], editions: Editions, context: FormatContext): SiteFile[];
}

const ATOM = 'application/atom+xml; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';

/** What is made of several editions. A new one is a file and a line here. */
export const overviews: readonly Overview[] = [
  {
    name: 'archive',
    render: ([latest], editions) => [
      {
        key: siteKeys.archive(latest.digestId),
        body: renderArchive(latest, editions),
        contentType: 'text/html; charset=utf-8',
      },
    ],
  },
  {
    name: 'stories to subscribe to',
    render: (digests, { digestId }, { siteUrl }) => {
      const feed = storyFeed(digests, siteUrl);
      return [
        { key: siteKeys.atom(digestId), body: renderAtom(feed), contentType: ATOM },
        { key: siteKeys.jsonFeed(digestId), body: renderJsonFeed(feed), contentType: JSON_FEED },
      ];
    },
  },
  {
    name: 'editions to subscribe to',
    render: (digests, { digestId }, { siteUrl }) => {
      const feed = editionFeed(digests, siteUrl);
      return [
        { key: siteKeys.editionsAtom(digestId), body: renderAtom(feed), contentType: ATOM },
        { key: siteKeys.editionsJsonFeed(digestId), body: renderJsonFeed(feed), contentType: JSON_FEED },
      ];
    },
  },
];
