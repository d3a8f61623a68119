/** An object as the store holds it; `etag` is opaque and fit for `ifMatch`. */
export interface StoredObject {
  readonly body: Uint8Array;
  readonly etag: string;
}

/** How an object is to be written. `absent`: only if the key is free; `{ ifMatch }`: only over that version. */
export interface PutOptions {
  readonly contentType: string;
  readonly cacheControl?: string | undefined;
  readonly condition?: 'absent' | { readonly ifMatch: string } | undefined;
}

/**
 * What became of a write.
 *
 * written: ours is stored now; same: the condition failed but the stored bytes are ours (an earlier try, or a twin with
 * equal inputs); refused: the condition failed and something else is stored. Any other trouble throws a StoreError.
 */
export type PutOutcome =
  | { readonly status: 'written' | 'same'; readonly etag: string }
  | { readonly status: 'refused' };

/** The place where things are kept: one S3 bucket. */
export interface Store {
  /** Reads an object; `undefined` when the key is free. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Writes an object, under a condition if one is given. */
  put(key: string, body: Uint8Array | string, options: PutOptions): Promise<PutOutcome>;
  /** Lists all keys with a prefix in UTF-8 byte order, after `startAfter` if given. */
  list(prefix: string, options?: { readonly startAfter?: string }): Promise<string[]>;
}

/** What a server gave to tell one version of a document from the next, byte for byte, and the address that gave it. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/**
 * A request for a document of the open web. Validators are sent to their own address only, also when a redirect leads
 * there; no cookies, no Referer are ever sent.
 */
export interface PageRequest {
  readonly url: string;
  readonly accept: string;
  readonly validators?: Validators | undefined;
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The answer: final address, status, headers (lower case), decoded body; `permanentUrl` when only 301/308 led there. */
export interface PageResponse {
  readonly url: string;
  readonly permanentUrl?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Fetches one document; throws a FetchError that names the address. A status of 400 or more is returned, not thrown. */
export type FetchPage = (request: PageRequest) => Promise<PageResponse>;

/** The time, as instants, and a way to let it pass; a step never reads the machine's clock itself. */
export interface Clock {
  now(): Date;
  sleep(ms: number): Promise<void>;
}

/**
 * Runs work that computes without a pause, and stops it when it takes longer than `ms`, wherever it is.
 *
 * Errors: what the work throws; TimeLimitError when it was stopped.
 */
export type WithinTime = <T>(ms: number, work: () => T) => T;

/** One line an event; fields are plain data and never hold secrets. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
