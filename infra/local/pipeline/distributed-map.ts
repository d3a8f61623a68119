import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { mapAtMost } from '../../../functions/text/map-at-most.ts';
import type { DistributedMap } from './local-definition.ts';
import { TaskError, type WorkflowPorts } from './workflow-ports.ts';

/** The fields of a distributed map that the shim carries out; a field it does not know is refused, never ignored. */
const MapFields = z.object({
  ItemReader: z
    .strictObject({
      Resource: z.string().regex(/^arn:[a-z-]+:states:::s3:getObject$/, 'only s3:getObject is read here'),
      ReaderConfig: z.strictObject({ InputType: z.literal('JSON'), MaxItems: z.int().positive().optional() }),
      Parameters: z.unknown(),
    })
    .optional(),
  ItemSelector: z.record(z.string(), z.unknown()).optional(),
  ItemBatcher: z.strictObject({ MaxItemsPerBatch: z.int().positive(), BatchInput: z.unknown().optional() }).optional(),
  MaxConcurrency: z.int().nonnegative().optional(),
  ToleratedFailurePercentage: z.number().min(0).max(100).optional(),
  ToleratedFailureCount: z.int().nonnegative().optional(),
  ItemProcessor: z.object({ ProcessorConfig: z.object({ ExecutionType: z.enum(['EXPRESS', 'STANDARD']) }) }),
});

/** A distributed map whose fields are all understood. */
export interface ReadableMap extends DistributedMap {
  readonly fields: z.infer<typeof MapFields>;
}

/** Reads the fields of a distributed map. Errors: UsageError that names the field that is not understood here. */
export function readMap(map: DistributedMap): ReadableMap {
  const fields = MapFields.safeParse(map.state);
  if (fields.success) return { ...map, fields: fields.data };
  throw new UsageError(`cannot run the map ${map.name} on this machine: ${z.prettifyError(fields.error)}`);
}

/** What the stand-in task hands over, its templates evaluated by the interpreter. */
const StandInInput = z.object({
  input: z.unknown(),
  items: z.array(z.unknown()).optional(),
  reader: z.object({ Bucket: z.string(), Key: z.string() }).optional(),
  batchInput: z.record(z.string(), z.unknown()).optional(),
});

/** An EXPRESS execution lives five minutes at most. Source: Step Functions quotas. */
const EXPRESS_SECONDS = 300;

/** Where no limit is given Step Functions runs up to 10,000 children; one machine has no use for that many. */
const MAX_CHILDREN = 40;

/** One batch under way: how the interpreter runs the child machine, so that a stop reaches it. */
export type RunChild = (definition: StateMachineDefinition, input: unknown) => Promise<unknown>;

/**
 * Runs a distributed map: reads the items, shapes and batches them, runs a child execution for each batch, and answers
 * the outputs of those that succeeded, in the order of the items.
 *
 * Errors: TaskError `States.ItemReaderFailed` when the items cannot be read, and
 * `States.ExceedToleratedFailureThreshold` when more items failed than the map tolerates (none, unless it says so).
 * Source: Amazon States Language, Map state in distributed mode.
 */
export async function runDistributedMap(
  map: ReadableMap,
  evaluated: unknown,
  readObject: WorkflowPorts['readObject'],
  runChild: RunChild,
  onStart: (items: number, batches: number) => void,
): Promise<unknown[]> {
  const { fields } = map;
  const { input, items, reader, batchInput } = StandInInput.parse(evaluated);
  const read = reader === undefined ? (items ?? []) : await readItems(readObject, reader);
  const limited = read.slice(0, fields.ItemReader?.ReaderConfig.MaxItems ?? read.length);
  const selected = await Promise.all(limited.map((item, index) => select(fields.ItemSelector, input, item, index)));
  const size = fields.ItemBatcher?.MaxItemsPerBatch ?? 1;
  const batches = chunk(selected, size).map((batch) =>
    fields.ItemBatcher === undefined ? batch[0] : { ...definedOnly({ BatchInput: batchInput }), Items: batch },
  );
  onStart(selected.length, batches.length);

  const express = fields.ItemProcessor.ProcessorConfig.ExecutionType === 'EXPRESS';
  const child = { ...map.child, ...(express ? { TimeoutSeconds: EXPRESS_SECONDS } : {}) };
  const outcomes = await mapAtMost(batches, fields.MaxConcurrency || MAX_CHILDREN, (batch) =>
    runChild(child as unknown as StateMachineDefinition, batch).then(
      (output) => ({ output }),
      (error: unknown) => ({ error }),
    ),
  );
  const failed = outcomes.reduce(
    (sum, outcome, index) => ('error' in outcome ? sum + Math.min(size, selected.length - index * size) : sum),
    0,
  );
  const tolerated = Math.max(
    fields.ToleratedFailureCount ?? 0,
    ((fields.ToleratedFailurePercentage ?? 0) / 100) * selected.length,
  );
  if (failed > tolerated) {
    const first = outcomes.find((outcome) => 'error' in outcome);
    throw new TaskError(
      'States.ExceedToleratedFailureThreshold',
      `${failed} of ${selected.length} items of ${map.name} failed; the first: ${causeOf(first?.error)}`,
    );
  }
  return outcomes.flatMap((outcome) => ('error' in outcome ? [] : [outcome.output]));
}

async function readItems(
  readObject: WorkflowPorts['readObject'],
  { Bucket, Key }: { Bucket: string; Key: string },
): Promise<unknown[]> {
  try {
    return z.array(z.unknown()).parse(JSON.parse(new TextDecoder().decode(await readObject(Bucket, Key))));
  } catch (error) {
    throw new TaskError('States.ItemReaderFailed', `cannot read items from s3://${Bucket}/${Key}: ${causeOf(error)}`);
  }
}

/** Shapes an item by the map's ItemSelector, evaluated by the interpreter in a machine of one Pass state. */
async function select(template: object | undefined, input: unknown, item: unknown, index: number): Promise<unknown> {
  if (template === undefined) return item;
  const machine = new StateMachine(
    { StartAt: 'Select', States: { Select: { Type: 'Pass', Parameters: template, End: true } } } as never,
    { validationOptions: { noValidate: true } },
  );
  return machine.run(input as never, { context: { Map: { Item: { Index: index, Value: item } } } }).result;
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function causeOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message : String(inner);
}
