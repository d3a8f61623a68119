import type { ParsedFeed } from '../../../functions/ingest/feed/parsed-feed.ts';
import { addressKey, canonicalUrl } from '../../../functions/text/canonical-url.ts';
import type { Finding } from './feed-findings.ts';

/** A feed of a digest that was read, and how to name it. */
export interface ReadFeed {
  readonly name: string;
  readonly finalUrl: string;
  readonly parsed: ParsedFeed;
}

/** A feed with this share of its entries in another one is reported as the same. */
const SAME_SHARE = 0.8;
/** Two feeds may share one or two entries by chance. */
const MIN_LINKS = 3;

/**
 * Finds the feeds of a digest that are another of it: the address they lead to is the same, or most of their entries
 * are in the other too. Of two equal feeds the later one is reported; of a part and its whole, the part.
 *
 * Shape: one finding or none for each feed, in the order given.
 */
export function sameFeeds(feeds: readonly ReadFeed[]): (Finding | undefined)[] {
  const links = feeds.map(({ parsed }) => linksOf(parsed));
  return feeds.map((feed, at) => {
    const own = links[at] ?? new Set<string>();
    for (const [other, { name, finalUrl }] of feeds.entries()) {
      if (other === at) continue;
      const earlier = other < at;
      if (earlier && finalUrl === feed.finalUrl) {
        return finding(`it leads to the same address as ${name}: ${finalUrl}; remove one of them`);
      }
      const theirs = links[other] ?? new Set<string>();
      if (own.size < MIN_LINKS || shareOf(own, theirs) < SAME_SHARE) continue;
      if (!earlier && theirs.size >= MIN_LINKS && shareOf(theirs, own) >= SAME_SHARE) continue;
      const shared = own.intersection(theirs).size;
      return finding(`${shared} of its ${own.size} entries are in ${name} too; remove one of them`);
    }
    return undefined;
  });
}

/** The share of one feed's links that the other has too. */
function shareOf(links: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return links.intersection(others).size / Math.max(1, links.size);
}

function linksOf({ entries }: ParsedFeed): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ link }) => {
      const url = link === undefined ? undefined : canonicalUrl(link);
      return url === undefined ? [] : [addressKey(url)];
    }),
  );
}

function finding(message: string): Finding {
  return { code: 'same-as', level: 'problem', about: 'url', message };
}
