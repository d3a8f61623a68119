import { ExecutionAbortedError, ExecutionTimeoutError, StateMachine } from 'aws-local-stepfunctions';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { type RunChild, readMap, runDistributedMap } from './distributed-map.ts';
import {
  type Definition,
  distributedMapResource,
  type LocalDefinition,
  toLocalDefinition,
} from './local-definition.ts';
import { TaskError, type WorkflowEvent, type WorkflowPorts } from './workflow-ports.ts';

/** How to run it. `retryFactor` shortens (or lengthens) the waits before a retry; 1 keeps the definition's own. */
export interface WorkflowOptions {
  readonly retryFactor?: number;
  /** Ends the run; the outcome is then `stopped`. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: WorkflowEvent) => void;
}

/** How a run ended. `error` and `cause` are those of the Fail state, or of the state that nobody caught. */
export type WorkflowOutcome =
  | { readonly status: 'succeeded'; readonly output: unknown }
  | { readonly status: 'failed'; readonly error: string; readonly cause: string }
  | { readonly status: 'stopped' };

/** The run was stopped. */
class RunStopped extends Error {}

type TaskHandler = (input: unknown) => Promise<unknown>;

/** What a state may hand on. Source: Step Functions quotas, 256 KiB; the interpreter knows no limit. */
const MAX_BYTES = 262_144;

/**
 * Runs a state machine (JSONPath) as Step Functions would, its tasks answered by the ports.
 *
 * The definition is the synthesized one; `workflow/local-definition.ts` says the little that is changed in it.
 * Errors: UsageError when the definition holds something that cannot be run here; a failed run is an outcome.
 */
export async function runWorkflow(
  definition: Definition,
  input: unknown,
  ports: WorkflowPorts,
  { retryFactor = 1, signal, onEvent = () => {} }: WorkflowOptions = {},
): Promise<WorkflowOutcome> {
  const local = toLocalDefinition(definition, retryFactor);
  if (signal?.aborted) return { status: 'stopped' };

  const handlers: Record<string, TaskHandler> = {};
  const run = async (machine: Definition, machineInput: unknown): Promise<unknown> => {
    const execution = new StateMachine(machine as never, { validationOptions: { noValidate: true } }).run(
      machineInput as never,
      { overrides: { taskResourceLocalHandlers: handlers as never } },
    );
    const reported = reportEvents(execution.eventLogs, onEvent);
    if (signal === undefined) {
      const output = await execution.result.finally(() => reported);
      return output;
    }
    // On an abort the interpreter still waits for the running task; who stops a run should not have to.
    const stopped = Promise.withResolvers<never>();
    for (const left of [execution.result, reported, stopped.promise]) left.catch(() => {});
    const abort = (): void => {
      execution.abort();
      stopped.reject(new RunStopped());
    };
    // The first task has started and may have aborted the run already.
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    try {
      const output = await Promise.race([execution.result, stopped.promise]);
      await reported;
      return output;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  };
  const runChild: RunChild = (child, childInput) => run(child as unknown as Definition, childInput);
  for (const [name, resource] of local.tasks)
    handlers[name] = handlerOf(name, resource, local, ports, runChild, onEvent);

  try {
    return { status: 'succeeded', output: await run(local.definition, input) };
  } catch (error) {
    if (signal?.aborted || error instanceof ExecutionAbortedError) return { status: 'stopped' };
    if (error instanceof ExecutionTimeoutError) {
      return { status: 'failed', error: 'States.Timeout', cause: 'the run took longer than its machine allows' };
    }
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error
      ? { status: 'failed', error: cause.name, cause: cause.message }
      : { status: 'failed', error: 'States.Runtime', cause: String(cause) };
  }
}

const InvokeInput = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const PublishInput = z.object({ TopicArn: z.string(), Subject: z.string().default(''), Message: z.unknown() });

function handlerOf(
  name: string,
  resource: string,
  { distributedMaps }: LocalDefinition,
  ports: WorkflowPorts,
  runChild: RunChild,
  onEvent: (event: WorkflowEvent) => void,
): TaskHandler {
  const call = async (functionName: string, payload: unknown): Promise<unknown> => {
    checkSize(name, 'input', payload);
    const result = await ports.callFunction(functionName, payload);
    checkSize(name, 'result', result);
    return result;
  };
  if (resource === distributedMapResource) {
    const found = distributedMaps.find((candidate) => candidate.name === name);
    if (found === undefined) throw new UsageError(`cannot run the state ${name}: it is not a distributed map`);
    const map = readMap(found);
    return (input) =>
      runDistributedMap(map, input, ports.readObject, runChild, (items, batches) =>
        onEvent({ type: 'map-started', name, items, batches }),
      );
  }
  if (/^arn:[a-z-]+:states:::lambda:invoke$/.test(resource)) {
    return async (input) => {
      const { FunctionName, Payload } = InvokeInput.parse(input);
      return { ExecutedVersion: '$LATEST', Payload: await call(FunctionName, Payload), StatusCode: 200 };
    };
  }
  if (/^arn:[a-z-]+:states:::sns:publish$/.test(resource)) {
    return async (input) => {
      const { TopicArn, Subject, Message } = PublishInput.parse(input);
      ports.notify({ topic: TopicArn, subject: Subject, message: Message });
      return { MessageId: name };
    };
  }
  throw new UsageError(`cannot run the state ${name} on this machine: nothing here does ${resource}`);
}

function checkSize(name: string, what: string, value: unknown): void {
  const bytes = Buffer.byteLength(JSON.stringify(value) ?? '');
  if (bytes > MAX_BYTES) {
    throw new TaskError(
      'States.DataLimitExceeded',
      `the ${what} of ${name} has ${bytes} bytes; ${MAX_BYTES} are allowed`,
    );
  }
}

/** Reports what the interpreter did; the events of an inline map's items are among those of its machine. */
async function reportEvents(
  events: ReturnType<StateMachine['run']>['eventLogs'],
  onEvent: (event: WorkflowEvent) => void,
): Promise<void> {
  for await (const event of events) {
    if (event.type === 'StateEntered') onEvent({ type: 'state-entered', name: event.state.name });
    else if (event.type === 'StateRetried') onEvent({ type: 'state-retried', name: event.state.name });
    else if (event.type === 'StateFailed') {
      const { Error: error, Cause: cause } = event;
      onEvent({ type: 'state-failed', name: event.state.name, error, cause: String(cause) });
    }
  }
}
