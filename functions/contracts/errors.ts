/** What every error of ours carries beside its message. */
export interface DigestErrorOptions {
  readonly code: string;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/**
 * The root of all errors that the pipeline raises on purpose.
 *
 * `message` says what was tried, on what, why it failed and what to do; `code` is stable and fit for a report;
 * `retryable` tells the workflow whether the same work may succeed later.
 */
export class DigestError extends Error {
  readonly code: string;
  readonly retryable: boolean;

  constructor(message: string, options: DigestErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable ?? false;
  }
}

/**
 * Tells whether a caught value is an error of ours, by its shape: a port may be built from another copy of this module
 * (a bundle beside its sources), whose classes are not these.
 */
export function isDigestError(error: unknown): error is DigestError {
  return error instanceof Error && 'retryable' in error && 'code' in error && typeof error.code === 'string';
}

/** A setting or configuration file is wrong; names the file and, where known, the line. */
export class ConfigError extends DigestError {
  readonly file: string;
  readonly line: number | undefined;

  constructor(message: string, where: { file: string; line?: number | undefined; cause?: unknown }) {
    super(message, { code: 'config', cause: where.cause });
    this.file = where.file;
    this.line = where.line;
  }
}

/** A schedule is not a cron of five fields that EventBridge can run; names the field and the part of it, where one is wrong. */
export class CronPatternError extends DigestError {
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
  constructor(message: string) {
    super(message, { code: 'editor-conflict' });
  }
}

/** A command was called wrongly: an unknown word, a missing file, an unreadable date. Exit code 2. */
export class UsageError extends DigestError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: 'usage', cause });
  }
}

/** A port of this machine is taken. Exit code 2. */
export class PortInUseError extends DigestError {
  readonly port: number;

  constructor(port: number, cause?: unknown) {
    super(`cannot listen on port ${port}: it is in use; stop the other program or give another port`, {
      code: 'port-in-use',
      cause,
    });
    this.port = port;
  }
}

/** A published edition cannot be corrected as asked: it, or a point of it, is not there. */
export class RevisionError extends DigestError {
  constructor(message: string) {
    super(message, { code: 'bad-revision' });
  }
}

/** Why a request was refused or failed; the code is shown in feed health. */
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
  | 'no-time';

/** A request was refused before a packet left, or failed; names the address and the reason. */
export class FetchError extends DigestError {
  readonly url: string;
  readonly reason: FetchFailure;
  readonly status: number | undefined;

  constructor(
    message: string,
    about: { url: string; reason: FetchFailure; status?: number; retryable?: boolean; cause?: unknown },
  ) {
    super(message, { code: about.reason, retryable: about.retryable ?? false, cause: about.cause });
    this.url = about.url;
    this.reason = about.reason;
    this.status = about.status;
  }
}

/** Work was stopped because it took too long; who ordered the work says what it was. */
export class TimeLimitError extends DigestError {
  constructor(ms: number, cause?: unknown) {
    super(`stopped after ${ms} ms`, { code: 'time-limit', cause });
  }
}

/** A document that came as a feed could not be read as one; names the feed. */
export class FeedError extends DigestError {
  readonly feed: string;

  constructor(message: string, about: { feed: string; code?: string; cause?: unknown }) {
    super(message, { code: about.code ?? 'not-a-feed', cause: about.cause });
    this.feed = about.feed;
  }
}

/** A page held no article that could be read; names the address. */
export class PageError extends DigestError {
  readonly url: string;

  constructor(message: string, about: { url: string; code?: string; cause?: unknown }) {
    super(message, { code: about.code ?? 'no-article', cause: about.cause });
    this.url = about.url;
  }
}

/** The store refused or lost something; names the key. */
export class StoreError extends DigestError {
  readonly key: string;

  constructor(message: string, about: { key: string; code?: string; retryable?: boolean; cause?: unknown }) {
    super(message, { code: about.code ?? 'store', retryable: about.retryable ?? false, cause: about.cause });
    this.key = about.key;
  }
}

/** Something that delivery needs of the outside could not be had (a secret, a list of readers); names it, never its content. */
export class DeliveryError extends DigestError {
  constructor(message: string, about: { code: string; retryable?: boolean; cause?: unknown }) {
    super(message, about);
  }
}
