import type { Digest } from '../../../contracts/digest.ts';
import { languageOf } from '../../../languages/languages.ts';
import { healthOf, isHealthy } from '../feed-health.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { fill, longTime } from '../local-time.ts';
import { labelled, shortName } from './mail-story.ts';
import type { SiteLinks } from './site-links.ts';

/** Failing feeds that are named; the others are counted. */
const MAX_FEEDS = 4;

/** A line of the frame, and its link. */
export interface MailNote {
  readonly text: string;
  readonly url?: string | undefined;
}

/** The words around the stories of a message. */
export interface MailFrame {
  readonly title: string;
  readonly date: string;
  readonly count: string;
  readonly readOnline: MailNote;
  /** Failing feeds, what was withheld, how it was made. */
  readonly notes: readonly string[];
  /** Proof, archive, where to unsubscribe. */
  readonly links: readonly MailNote[];
}

/** Chooses the words around the stories: failures and what was withheld in short, with links. */
export function mailFrame(digest: Digest, links: SiteLinks, unsubscribe: string | undefined): MailFrame {
  const { lang, timeZone, feeds, withheld, stories } = digest;
  const { labels } = languageOf(lang);
  const trouble = feeds.filter(({ health }) => !isHealthy(health));
  const named = trouble.slice(0, MAX_FEEDS).map((feed) => `${shortName(feed.name)} (${healthOf(feed, digest)})`);
  const others = trouble.length - named.length;
  const troubles = `${named.join(', ')}${others > 0 ? ` + ${others}` : ''}`;
  return {
    title: shortName(digest.title),
    date: fill(labels.dateLine, { date: longTime(digest.to, lang, timeZone) }),
    count: fill(labels.stories, { n: stories.length }),
    readOnline: { text: labels.readOnline, url: links.edition },
    notes: [
      ...(trouble.length === 0 ? [] : [labelled(labels.feeds, troubles, lang)]),
      ...(withheld.length === 0 ? [] : [labelled(labels.withheld, String(withheld.length), lang)]),
      frenchSpaces(labels.howMadeText, lang),
    ],
    links: [
      { text: labels.verify, url: links.proof },
      { text: labels.archive, url: links.archive },
      { text: labels.unsubscribe, url: unsubscribe },
    ].filter(({ url }) => url !== undefined),
  };
}
