import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../../functions/contracts/errors.ts';
import type { Definition, State } from '../../../../infra/local/pipeline/local-definition.ts';
import { runWorkflow, type WorkflowOutcome } from '../../../../infra/local/pipeline/run-workflow.ts';
import { type Notice, TaskError, type WorkflowEvent } from '../../../../infra/local/pipeline/workflow-ports.ts';

const invoke = 'arn:aws:states:::lambda:invoke';
const quick = { retryFactor: 0.001 };

const task = (name: string, more: object = {}): State => ({
  Type: 'Task',
  Resource: invoke,
  Parameters: { FunctionName: name, 'Payload.$': '$' },
  OutputPath: '$.Payload',
  End: true,
  ...more,
});

const one = (state: State, others: Record<string, State> = {}): Definition => ({
  StartAt: 'One',
  States: { One: state, ...others },
});

const feedsMap = (more: object = {}, child: Definition = one(task('ingest'))): Definition => ({
  StartAt: 'Feeds',
  States: {
    Feeds: {
      Type: 'Map',
      MaxConcurrency: 2,
      ItemReader: {
        Resource: 'arn:aws:states:::s3:getObject',
        ReaderConfig: { InputType: 'JSON' },
        Parameters: { Bucket: 'store', 'Key.$': "States.Format('config/{}/feeds.json', $.digestId)" },
      },
      ItemBatcher: { MaxItemsPerBatch: 2, BatchInput: { 'digestId.$': '$.digestId' } },
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' }, ...child },
      End: true,
      ...more,
    },
  },
});

interface Surroundings {
  readonly functions?: Record<string, (payload: unknown) => unknown>;
  readonly objects?: Record<string, unknown>;
  readonly signal?: AbortSignal;
}

async function run(
  definition: Definition,
  input: unknown,
  { functions = {}, objects = {}, signal }: Surroundings = {},
): Promise<{ outcome: WorkflowOutcome; calls: [string, unknown][]; notices: Notice[]; events: WorkflowEvent[] }> {
  const calls: [string, unknown][] = [];
  const notices: Notice[] = [];
  const events: WorkflowEvent[] = [];
  const outcome = await runWorkflow(
    definition,
    input,
    {
      callFunction: async (name, payload) => {
        calls.push([name, payload]);
        return functions[name]?.(payload) ?? null;
      },
      readObject: async (bucket, key) => {
        const found = objects[`${bucket}/${key}`];
        if (found === undefined) throw new Error(`no object ${bucket}/${key}`);
        return new TextEncoder().encode(JSON.stringify(found));
      },
      notify: (notice) => void notices.push(notice),
    },
    { ...quick, ...(signal === undefined ? {} : { signal }), onEvent: (event) => void events.push(event) },
  );
  return { outcome, calls, notices, events };
}

describe('a run', () => {
  test('goes through the states in the order of the definition, and another order is another run', async () => {
    const definition = (order: readonly string[]): Definition => ({
      StartAt: order[0] ?? '',
      States: Object.fromEntries(
        order.map((name, index) => [
          name,
          task(name, index + 1 < order.length ? { Next: order[index + 1], End: undefined } : {}),
        ]),
      ),
    });
    const functions = { a: (past: unknown) => `${past}a`, b: (past: unknown) => `${past}b` };
    const forward = await run(definition(['a', 'b']), '>', { functions });
    expect(forward.outcome).toEqual({ status: 'succeeded', output: '>ab' });
    const backward = await run(definition(['b', 'a']), '>', { functions });
    expect(backward.outcome).toEqual({ status: 'succeeded', output: '>ba' });
    expect(backward.calls.map(([name]) => name)).toEqual(['b', 'a']);
  });

  test('sends a notice before it fails, with the error and cause of the step', async () => {
    const definition = one(
      task('group', { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Tell' }] }),
      {
        Tell: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Parameters: {
            TopicArn: 'notices',
            'Subject.$': "States.Format('no edition of {}', $.digestId)",
            Message: { 'error.$': '$.failure.Error', 'cause.$': '$.failure.Cause' },
          },
          ResultPath: null,
          Next: 'Failed',
        },
        Failed: { Type: 'Fail', ErrorPath: '$.failure.Error', CausePath: '$.failure.Cause' },
      },
    );
    const { outcome, notices } = await run(
      definition,
      { digestId: 'daily' },
      {
        functions: {
          group: () => {
            throw new TaskError('StoreError', 'it is gone');
          },
        },
      },
    );
    expect(outcome).toEqual({ status: 'failed', error: 'StoreError', cause: 'it is gone' });
    expect(notices).toEqual([
      { topic: 'notices', subject: 'no edition of daily', message: { error: 'StoreError', cause: 'it is gone' } },
    ]);
  });

  test('retries the errors that the definition names, as often as it says, and no others', async () => {
    const retry = [{ ErrorEquals: ['StoreError'], IntervalSeconds: 2, MaxAttempts: 2, JitterStrategy: 'FULL' }];
    const failing = (error: string) => () => {
      throw new TaskError(error, 'no');
    };
    const named = await run(one(task('f', { Retry: retry })), {}, { functions: { f: failing('StoreError') } });
    expect(named.calls).toHaveLength(3);
    expect(named.events.filter(({ type }) => type === 'state-retried')).toHaveLength(2);
    const other = await run(one(task('f', { Retry: retry })), {}, { functions: { f: failing('TypeError') } });
    expect(other.calls).toHaveLength(1);
    expect(other.outcome).toEqual({ status: 'failed', error: 'TypeError', cause: 'no' });
  });

  test('refuses more between two states than Step Functions carries', async () => {
    const { outcome } = await run(one(task('f')), {}, { functions: { f: () => 'x'.repeat(262_145) } });
    expect(outcome).toMatchObject({ status: 'failed', error: 'States.DataLimitExceeded' });
  });

  test('ends as stopped when it is told to stop', async () => {
    const stop = new AbortController();
    const { outcome } = await run(
      one(task('f')),
      {},
      {
        signal: stop.signal,
        functions: { f: () => new Promise(() => stop.abort()) },
      },
    );
    expect(outcome).toEqual({ status: 'stopped' });
    expect((await run(one(task('f')), {}, { signal: stop.signal })).calls).toEqual([]);
  });

  test.each<[string, Definition]>([
    ['JSONata', one(task('f', { QueryLanguage: 'JSONata' }))],
    ['a result writer', feedsMap({ ResultWriter: { Resource: 'arn:aws:states:::s3:putObject' } })],
    ['a task nobody answers', one({ Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', End: true })],
    ['a reader of another kind', feedsMap({ ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2' } })],
    ['batches by size', feedsMap({ ItemBatcher: { MaxItemsPerBatch: 2, MaxInputBytesPerBatch: 9 } })],
  ])('refuses %s rather than run it wrongly', async (_, definition) => {
    await expect(run(definition, {})).rejects.toThrow(UsageError);
  });
});

describe('a distributed map', () => {
  const objects = { 'store/config/daily/feeds.json': ['a', 'b', 'c', 'd', 'e'] };
  const input = { digestId: 'daily' };

  test('reads its items from the store, batches them with the batch input, and answers in their order', async () => {
    const { outcome, calls, events } = await run(feedsMap(), input, {
      objects,
      functions: { ingest: (payload) => (payload as { Items: string[] }).Items.join('') },
    });
    expect(calls.map(([, payload]) => payload)).toEqual([
      { BatchInput: { digestId: 'daily' }, Items: ['a', 'b'] },
      { BatchInput: { digestId: 'daily' }, Items: ['c', 'd'] },
      { BatchInput: { digestId: 'daily' }, Items: ['e'] },
    ]);
    expect(outcome).toEqual({ status: 'succeeded', output: ['ab', 'cd', 'e'] });
    expect(events).toContainEqual({ type: 'map-started', name: 'Feeds', items: 5, batches: 3 });
  });

  test('keeps the fields of its state: what it was given passes on when the result is discarded', async () => {
    const { outcome } = await run(feedsMap({ ResultPath: null }), input, { objects });
    expect(outcome).toEqual({ status: 'succeeded', output: input });
  });

  test('runs as many batches at once as it says', async () => {
    let open = 0;
    let most = 0;
    await run(feedsMap(), input, {
      objects,
      functions: {
        ingest: async () => {
          open += 1;
          most = Math.max(most, open);
          await new Promise((resolve) => setTimeout(resolve, 5));
          open -= 1;
          return null;
        },
      },
    });
    expect(most).toBe(2);
  });

  const failsOn = (letter: string) => ({
    ingest: (payload: unknown) => {
      if ((payload as { Items: string[] }).Items.includes(letter)) throw new TaskError('FeedError', `bad ${letter}`);
      return 'ok';
    },
  });

  test('fails when more items failed than it tolerates', async () => {
    const { outcome } = await run(feedsMap(), input, { objects, functions: failsOn('c') });
    expect(outcome).toMatchObject({ status: 'failed', error: 'States.ExceedToleratedFailureThreshold' });
    expect((outcome as { cause: string }).cause).toContain('2 of 5 items');
  });

  test.each([
    [40, 'succeeded'],
    [39, 'failed'],
  ])('tolerates %d %% of its items: the run has %s when 2 of 5 failed', async (percentage, status) => {
    const { outcome } = await run(feedsMap({ ToleratedFailurePercentage: percentage }), input, {
      objects,
      functions: failsOn('c'),
    });
    expect(outcome.status).toBe(status);
    if (outcome.status === 'succeeded') expect(outcome.output).toEqual(['ok', 'ok']);
  });

  test('lets a child catch its own failure', async () => {
    const child = one(task('ingest', { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'BatchFailed' }] }), {
      BatchFailed: { Type: 'Pass', Result: { problems: 1 }, End: true },
    });
    const { outcome } = await run(feedsMap({}, child), input, { objects, functions: failsOn('e') });
    expect(outcome).toEqual({ status: 'succeeded', output: ['ok', 'ok', { problems: 1 }] });
  });

  test('says which object it could not read its items from', async () => {
    const { outcome } = await run(feedsMap(), { digestId: 'other' }, { objects });
    expect(outcome).toMatchObject({ status: 'failed', error: 'States.ItemReaderFailed' });
    expect((outcome as { cause: string }).cause).toContain('s3://store/config/other/feeds.json');
  });

  test('shapes each item by its selector, and passes lone items without a batcher', async () => {
    const definition = feedsMap({
      ItemReader: undefined,
      ItemBatcher: undefined,
      ItemsPath: '$.letters',
      ItemSelector: { 'at.$': '$$.Map.Item.Index', 'letter.$': '$$.Map.Item.Value', 'of.$': '$.digestId' },
    });
    const { calls } = await run(definition, { digestId: 'daily', letters: ['x', 'y'] });
    expect(calls.map(([, payload]) => payload)).toEqual([
      { at: 0, letter: 'x', of: 'daily' },
      { at: 1, letter: 'y', of: 'daily' },
    ]);
  });
});
