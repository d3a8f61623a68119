import { UsageError } from '../../../functions/contracts/errors.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';

/** A state of a definition; only the fields that are looked at here are named. */
export interface State {
  readonly Type: string;
  readonly [field: string]: unknown;
}

/** A state machine, or the machine inside a map or a branch. */
export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  readonly [field: string]: unknown;
}

/** A distributed map that was taken out of the definition: its name, its fields and its child machine. */
export interface DistributedMap {
  readonly name: string;
  readonly state: State;
  readonly child: Definition;
}

/** A definition made ready for the interpreter, and what the interpreter is to ask us for. */
export interface LocalDefinition {
  readonly definition: Definition;
  /** Every Task state by name, with its resource. */
  readonly tasks: ReadonlyMap<string, string>;
  readonly distributedMaps: readonly DistributedMap[];
}

/** Means "no limit": Step Functions waits 99,999,999 s, a timer of ours holds 2^31 ms; the interpreter takes 60 s. */
const NO_TIMEOUT_SECONDS = 2_000_000;

/** Resource of the task that stands in for a distributed map. */
export const distributedMapResource = 'arn:aws:states:::local:distributedMap';

/** Fields of a map that the stand-in evaluates itself, so that the task keeps only what the interpreter understands. */
const mapFields = new Set([
  'ItemReader',
  'ItemBatcher',
  'ItemSelector',
  'ItemProcessor',
  'Iterator',
  'ItemsPath',
  'Parameters',
  'MaxConcurrency',
  'MaxConcurrencyPath',
  'ToleratedFailurePercentage',
  'ToleratedFailureCount',
  'ResultWriter',
  'Label',
]);

/**
 * Makes a definition ready for the interpreter: a distributed map becomes a task of the same name (the interpreter has
 * none: it runs one as if inline, and ignores readers, batches and tolerance without a word), a task without a timeout
 * gets none, and waits before a retry are multiplied by `retryFactor`. Nothing else is touched.
 *
 * Errors: UsageError for what the interpreter would run wrongly without a word (JSONata, ResultWriter, credentials).
 */
export function toLocalDefinition(definition: Definition, retryFactor: number): LocalDefinition {
  const tasks = new Map<string, string>();
  const distributedMaps: DistributedMap[] = [];

  const machine = (given: Definition): Definition => {
    refuse(given, '(machine)', ['QueryLanguage']);
    const states = Object.entries(given.States).map(([name, state]) => [name, convert(name, state)] as const);
    return { ...given, States: Object.fromEntries(states) };
  };

  const convert = (name: string, given: State): State => {
    refuse(given, name, ['QueryLanguage', 'ResultWriter', 'Credentials']);
    const state = given.Retry === undefined ? given : { ...given, Retry: scaled(given.Retry, retryFactor) };
    if (state.Type === 'Task') {
      tasks.set(name, String(state.Resource));
      const timed = state.TimeoutSeconds !== undefined || state.TimeoutSecondsPath !== undefined;
      return timed ? state : { ...state, TimeoutSeconds: NO_TIMEOUT_SECONDS };
    }
    if (state.Type === 'Parallel') return { ...state, Branches: (state.Branches as Definition[]).map(machine) };
    if (state.Type !== 'Map') return state;
    const field = state.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor';
    const child = machine(state[field] as Definition);
    const config = child.ProcessorConfig as { Mode?: string } | undefined;
    if (config?.Mode !== 'DISTRIBUTED') return { ...state, [field]: child };
    distributedMaps.push({ name, state, child });
    tasks.set(name, distributedMapResource);
    return standIn(state);
  };

  return { definition: machine(definition), tasks, distributedMaps };
}

/** The task in place of a distributed map: the interpreter evaluates the templates, the shim does the rest. */
function standIn(state: State): State {
  const kept = Object.entries(state).filter(([field]) => !mapFields.has(field));
  const reader = state.ItemReader as { Parameters?: unknown } | undefined;
  const batcher = state.ItemBatcher as { BatchInput?: unknown } | undefined;
  return {
    ...Object.fromEntries(kept),
    Type: 'Task',
    Resource: distributedMapResource,
    TimeoutSeconds: NO_TIMEOUT_SECONDS,
    Parameters: {
      'input.$': '$',
      ...(reader === undefined ? { 'items.$': state.ItemsPath ?? '$' } : { reader: reader.Parameters ?? {} }),
      ...definedOnly({ batchInput: batcher?.BatchInput }),
    },
  };
}

function scaled(retriers: unknown, factor: number): unknown {
  return (retriers as Readonly<Record<string, unknown>>[]).map((retrier) => {
    const most = Number(retrier.MaxDelaySeconds ?? Number.NaN) * factor;
    return {
      ...retrier,
      IntervalSeconds: Number(retrier.IntervalSeconds ?? 1) * factor,
      ...(Number.isNaN(most) ? {} : { MaxDelaySeconds: most }),
    };
  });
}

function refuse(fields: Readonly<Record<string, unknown>>, name: string, refused: readonly string[]): void {
  const found = refused.find((field) => fields[field] !== undefined && fields[field] !== 'JSONPath');
  if (found !== undefined) {
    throw new UsageError(`cannot run the state ${name} on this machine: its field ${found} is not understood here`);
  }
}
