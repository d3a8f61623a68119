/** One item of a feed: a story or an edition. All text is fit for XML; `content` is HTML that is safe to show. */
export interface FeedItem {
  /** A `tag:` URI that never changes. Source: RFC 4151. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly published: string;
  /** Moves only when there is something new to read. */
  readonly updated: string;
  readonly content: string;
}

/** A feed before it is written as Atom or JSON Feed; both say the same. Items are newest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly updated: string;
  /** Page that shows the same to people. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly items: readonly FeedItem[];
}
