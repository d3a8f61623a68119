/** One item of a feed as it came: markup and all; addresses made absolute; dates read or absent. */
export interface FeedEntry {
  readonly title: string;
  readonly link?: string;
  /** The publisher's own address, where `link` is that of a click counter. */
  readonly original?: string;
  readonly guid?: string;
  readonly published?: string;
  readonly author?: string;
  /** The whole text as HTML, where the feed gives it. */
  readonly content?: string;
  /** A teaser as HTML. */
  readonly summary?: string;
  readonly lang?: string;
}

/** How often a feed asks to be polled; what it does not say is absent. Source: RSS 2.0; RSS 1.0 syndication module. */
export interface PollingHints {
  /** Minutes for which what was read stays fresh. */
  readonly ttlMinutes?: number;
  /** Hours of the day, in UTC, in which nobody should ask. */
  readonly skipHours?: readonly number[];
  /** Days of the week, Sunday 0, on which nobody should ask. */
  readonly skipDays?: readonly number[];
}

/** A feed of any kind after parsing. */
export interface ParsedFeed {
  readonly title: string;
  readonly lang?: string;
  readonly entries: readonly FeedEntry[];
  readonly pollingHints: PollingHints;
  /** Its XML is broken, and what could be read of it was. */
  readonly repaired?: boolean;
}

/** A feed with more items is cut: no reader needs them, and memory is not endless. */
export const MAX_ENTRIES = 500;
