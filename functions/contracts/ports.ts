/** A stored object; `etag` is opaque, for `ifMatch`. */
export interface StoredObject {
  readonly body: Uint8Array;
  readonly etag: string;
}

/** How to write an object. `absent`: only if the key is free; `{ ifMatch }`: only over that version. */
export interface PutOptions {
  readonly contentType: string;
  readonly cacheControl?: string | undefined;
  readonly condition?: 'absent' | { readonly ifMatch: string } | undefined;
}

/**
 * The outcome of a write.
 *
 * written: the object is stored; same: the condition failed but the stored bytes are the same (an earlier attempt, or
 * another call with equal input); refused: the condition failed and something else is stored. Any other failure throws a
 * StoreError.
 */
export type PutOutcome =
  | { readonly status: 'written' | 'same'; readonly etag: string }
  | { readonly status: 'refused' };

/** Object storage: one S3 bucket. */
export interface Store {
  /** Reads an object; `undefined` when the key is free. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Writes an object, under a condition if one is given. */
  put(key: string, body: Uint8Array | string, options: PutOptions): Promise<PutOutcome>;
  /** Lists all keys with a prefix in UTF-8 byte order, after `startAfter` if given. */
  list(prefix: string, options?: { readonly startAfter?: string }): Promise<string[]>;
}

/** The validators that a server sent with a document, byte for byte, and the URL they came from. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/**
 * A request for a document on the web. Validators are sent only to the URL they came from, also after a redirect to it;
 * cookies and Referer are never sent.
 */
export interface PageRequest {
  readonly url: string;
  readonly accept: string;
  readonly validators?: Validators | undefined;
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The response: final URL, status, headers (lower case), decoded body; `permanentUrl` when only 301/308 led there. */
export interface PageResponse {
  readonly url: string;
  readonly permanentUrl?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Fetches one document. A status of 400 or more is returned, not thrown. Errors: FetchError that has the URL. */
export type FetchPage = (request: PageRequest) => Promise<PageResponse>;

/** The time, and a way to wait; a step never reads the system clock itself. */
export interface Clock {
  now(): Date;
  sleep(ms: number): Promise<void>;
}

/**
 * Runs synchronous work and stops it when it takes longer than `ms`, even in a loop.
 *
 * Errors: those of the work; TimeLimitError when it was stopped.
 */
export type WithinTime = <T>(ms: number, work: () => T) => T;

/** Logs one line per event; fields are plain data, never secrets. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
