/** The input of `sns:publish`. */
export interface Notice {
  readonly topic: string;
  readonly subject: string;
  readonly message: unknown;
}

/** What a workflow needs from outside, in place of the AWS services in its tasks. */
export interface WorkflowPorts {
  /** Calls a function by the name the definition gives it; throws a TaskError when it fails. */
  readonly callFunction: (name: string, payload: unknown) => Promise<unknown>;
  /** Reads an object as `s3:getObject` of an ItemReader would. */
  readonly readObject: (bucket: string, key: string) => Promise<Uint8Array>;
  /** Takes a notice. */
  readonly notify: (notice: Notice) => void;
}

/** Something that happened in a run: a state was entered, failed (and may be retried or caught), or is retried. */
export type WorkflowEvent =
  | { readonly type: 'state-entered' | 'state-retried'; readonly name: string }
  | { readonly type: 'state-failed'; readonly name: string; readonly error: string; readonly cause: string }
  | { readonly type: 'map-started'; readonly name: string; readonly items: number; readonly batches: number };

/**
 * A failed task as in Step Functions: `name` is the error that Retry and Catch compare, the message is the cause.
 */
export class TaskError extends Error {
  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
  }
}
