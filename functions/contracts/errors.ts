/** What every error of ours has besides its message. */
export interface DigestErrorOptions {
  readonly code: string;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/**
 * The base class of all errors that the pipeline throws on purpose.
 *
 * `name` is written out in each class, since the workflow tells errors by it and a bundle shortens the names of classes.
 * `message` says what was tried, on what, why it failed and what to do; `code` is stable and used in reports;
 * `retryable` tells the workflow whether the same work may succeed later.
 */
export class DigestError extends Error {
  override readonly name: string = 'DigestError';
  readonly code: string;
  readonly retryable: boolean;

  constructor(message: string, options: DigestErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.retryable = options.retryable ?? false;
  }
}

/**
 * Whether a caught value is an error of ours, by its shape: a port may come from another copy of this module (a bundle
 * next to its sources), whose classes are different.
 */
export function isDigestError(error: unknown): error is DigestError {
  return error instanceof Error && 'retryable' in error && 'code' in error && typeof error.code === 'string';
}

/** A setting or configuration file is wrong; has the file and, where known, the line. */
export class ConfigError extends DigestError {
  override readonly name: string = 'ConfigError';
  readonly file: string;
  readonly line: number | undefined;

  constructor(message: string, where: { file: string; line?: number | undefined; cause?: unknown }) {
    super(message, { code: 'config', cause: where.cause });
    this.file = where.file;
    this.line = where.line;
  }
}

/** A schedule is not a cron of five fields that EventBridge can run; has the field and the part of it that is wrong. */
export class CronPatternError extends DigestError {
  override readonly name: string = 'CronPatternError';
  readonly pattern: string;
  readonly field: string | undefined;
  readonly value: string | undefined;

  constructor(message: string, where: { pattern: string; field?: string; value?: string }) {
    super(message, { code: 'schedule' });
    this.pattern = where.pattern;
    this.field = where.field;
    this.value = where.value;
  }
}

/** Instructions of an editor contradict each other; says which. */
export class OverrideConflictError extends DigestError {
  override readonly name: string = 'OverrideConflictError';

  constructor(message: string) {
    super(message, { code: 'editor-conflict' });
  }
}

/** A command was called incorrectly: an unknown word, a missing file, an invalid date. Exit code 2. */
export class UsageError extends DigestError {
  override readonly name: string = 'UsageError';

  constructor(message: string, cause?: unknown) {
    super(message, { code: 'usage', cause });
  }
}

/** A port of this machine is in use. Exit code 2. */
export class PortInUseError extends DigestError {
  override readonly name: string = 'PortInUseError';
  readonly port: number;

  constructor(port: number, cause?: unknown) {
    super(`cannot listen on port ${port}: it is in use; stop the other program or give another port`, {
      code: 'port-in-use',
      cause,
    });
    this.port = port;
  }
}

/** A published edition cannot be corrected as requested: it, or a point of it, does not exist. */
export class RevisionError extends DigestError {
  override readonly name: string = 'RevisionError';

  constructor(message: string) {
    super(message, { code: 'bad-revision' });
  }
}

/** Why a request was refused or failed; shown in the health of a feed. */
export type FetchFailure =
  | 'bad-url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private-address'
  | 'dns'
  | 'connect'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'bad-encoding'
  | 'http-status'
  | 'robots'
  | 'resting'
  | 'deadline';

/** A request was refused before it was sent, or failed; has the URL and the reason. */
export class FetchError extends DigestError {
  override readonly name: string = 'FetchError';
  readonly url: string;
  /** The URL that failed: after a redirect another one. */
  readonly failedUrl: string;
  readonly reason: FetchFailure;
  readonly status: number | undefined;

  constructor(
    message: string,
    about: {
      url: string;
      failedUrl?: string;
      reason: FetchFailure;
      status?: number;
      retryable?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { code: about.reason, retryable: about.retryable ?? false, cause: about.cause });
    this.url = about.url;
    this.failedUrl = about.failedUrl ?? about.url;
    this.reason = about.reason;
    this.status = about.status;
  }
}

/** Work was stopped because it took too long; the caller says what it was. */
export class TimeLimitError extends DigestError {
  override readonly name: string = 'TimeLimitError';
  readonly limitMs: number;

  constructor(limitMs: number, cause?: unknown) {
    super(`stopped after ${limitMs} ms`, { code: 'time-limit', cause });
    this.limitMs = limitMs;
  }
}

/** A document is not a feed that can be read; has the feed. */
export class FeedError extends DigestError {
  override readonly name: string = 'FeedError';
  readonly feed: string;

  constructor(message: string, about: { feed: string; code?: string; cause?: unknown }) {
    super(message, { code: about.code ?? 'not-a-feed', cause: about.cause });
    this.feed = about.feed;
  }
}

/** A page has no article that can be read; has its URL. */
export class PageError extends DigestError {
  override readonly name: string = 'PageError';
  readonly url: string;

  constructor(message: string, about: { url: string; code?: string; cause?: unknown }) {
    super(message, { code: about.code ?? 'no-article', cause: about.cause });
    this.url = about.url;
  }
}

/** The store failed, or an object of it is missing or broken; has the key. */
export class StoreError extends DigestError {
  override readonly name: string = 'StoreError';
  readonly key: string;

  constructor(message: string, about: { key: string; code?: string; retryable?: boolean; cause?: unknown }) {
    super(message, { code: about.code ?? 'store', retryable: about.retryable ?? false, cause: about.cause });
    this.key = about.key;
  }
}

/** Delivery lacks something (a secret, a list of readers, a message); has its name, never its content. */
export class DeliveryError extends DigestError {
  override readonly name: string = 'DeliveryError';
  readonly resource: string;

  constructor(message: string, about: { code: string; resource: string; retryable?: boolean; cause?: unknown }) {
    super(message, about);
    this.resource = about.resource;
  }
}
