import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { storeKeys } from '../../functions/contracts/keys.ts';
import { readWorkflow } from '../../infra/read-template.ts';
import { stations } from '../../infra/stations.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';

/** A state of the machine, by what is asserted on. */
interface State {
  readonly Type: string;
  readonly [field: string]: unknown;
}
interface Machine {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const names = { storeBucket: 'local-store', siteBucket: 'local-site', siteUrl: 'http://127.0.0.1:8080' };
const { template } = synthesizeStack({ config: sampleConfig, bundling: false });
const { definition, functions } = readWorkflow(template, names);
const { States: states } = definition as Machine;
const child = (name: string): Machine => states[name]?.ItemProcessor as Machine;
const tasks = {
  IngestBatch: child('IngestFeeds').States.IngestBatch,
  GroupStories: states.GroupStories,
  SummarizeBatch: child('SummarizeStories').States.SummarizeBatch,
  PublishEdition: states.PublishEdition,
  DeliverEdition: states.DeliverEdition,
};

test('the definition is valid Amazon States Language', () => {
  // The published types of this package name a default export that it does not have.
  const validate = createRequire(import.meta.url)('asl-validator') as (machine: unknown) => {
    isValid: boolean;
    errorsText: () => string;
  };
  // It writes defaults into what it is given.
  const result = validate(structuredClone(definition));
  expect(result.isValid ? '' : result.errorsText()).toBe('');
  expect(validate({ ...structuredClone(definition), StartAt: 'Nowhere' }).isValid).toBe(false);
});

test('the stations follow each other, and the machine speaks JSONPath', () => {
  expect(definition.StartAt).toBe('IngestFeeds');
  const order = ['IngestFeeds', 'GroupStories', 'SummarizeStories', 'PublishEdition', 'HasChannels'];
  expect(order.map((name) => states[name]?.Next)).toEqual([...order.slice(1), undefined]);
  expect(states.PublishEdition).toMatchObject({ OutputPath: '$.Payload' });
  expect(JSON.stringify(definition)).not.toContain('QueryLanguage');
});

test('an edition that has somewhere to go is delivered; what did not go out is told, and the edition stands either way', () => {
  expect(states.HasChannels).toMatchObject({
    Type: 'Choice',
    Choices: [{ Variable: '$.channels', NumericGreaterThan: 0, Next: 'DeliverEdition' }],
    Default: 'FeedsChanged',
  });
  expect(states.DeliverEdition).toMatchObject({
    ResultPath: '$.delivery',
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: null, Next: 'DeliveryFailed' }],
    Next: 'DeliveryDone',
  });
  expect(states.DeliveryFailed).toMatchObject({ ResultPath: '$.delivery', Next: 'NotifyDelivery' });
  expect(states.DeliveryDone).toMatchObject({
    Choices: [
      { Variable: '$.delivery.remaining', NumericGreaterThan: 0, Next: 'DeliverEdition' },
      { Variable: '$.delivery.failingChannels', NumericGreaterThan: 0, Next: 'NotifyDelivery' },
    ],
    Default: 'FeedsChanged',
  });
  expect(states.NotifyDelivery).toMatchObject({
    Parameters: { 'Message.$': '$.delivery.notice' },
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'FeedsChanged' }],
    Next: 'FeedsChanged',
  });
});

test('feeds that began to fail or recovered are told to the operator, and the edition stands either way', () => {
  expect(states.FeedsChanged).toMatchObject({
    Type: 'Choice',
    Choices: [{ Variable: '$.feeds.changed', NumericGreaterThan: 0, Next: 'NotifyFeeds' }],
    Default: 'EditionDone',
  });
  expect(states.NotifyFeeds).toMatchObject({
    Parameters: { 'Message.$': '$.feeds.notice' },
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'EditionDone' }],
    ResultPath: null,
    Next: 'EditionDone',
  });
  expect(states.EditionDone?.Type).toBe('Succeed');
});

describe('the map over the feeds', () => {
  test('runs EXPRESS children, one a batch of feeds, twenty at a time', () => {
    expect(child('IngestFeeds')).toMatchObject({ ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } });
    expect(states.IngestFeeds).toMatchObject({
      MaxConcurrency: 20,
      ToleratedFailurePercentage: 100,
      ItemSelector: {
        'digestId.$': '$.digestId',
        'scheduledAt.$': '$.scheduledAt',
        'feeds.$': '$$.Map.Item.Value',
      },
      ResultPath: null,
    });
  });

  test('reads the feeds of its digest from the key that the deployment writes', () => {
    const reader = states.IngestFeeds?.ItemReader as { Parameters: { Bucket: string; 'Key.$': string } } | undefined;
    const parameters = reader?.Parameters;
    expect(parameters?.Bucket).toBe('local-store');
    const [, format = ''] = /^States\.Format\('(.+)', \$\.digestId\)$/.exec(parameters?.['Key.$'] ?? '') ?? [];
    expect(format.replace('{}', 'matin')).toBe(storeKeys.feeds('matin'));
  });

  test('a batch that fails is counted as a problem and costs nobody else', () => {
    expect(child('IngestFeeds').States).toMatchObject({
      IngestBatch: { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'BatchFailed' }] },
      BatchFailed: { Type: 'Pass', Result: { articles: 0, problems: 1 }, End: true },
    });
  });

  test('one timeout and one more try of ingest fit into the five minutes of an EXPRESS child', () => {
    expect(2 * functions.ingest.timeoutSeconds + 30).toBeLessThan(300);
  });
});

test('the map over the batches of stories runs inline and outlives a failed batch', () => {
  expect(states.SummarizeStories).toMatchObject({
    ItemsPath: '$.grouped.batches',
    MaxConcurrency: 5,
    ResultPath: null,
  });
  expect(child('SummarizeStories')).toMatchObject({
    ProcessorConfig: { Mode: 'INLINE' },
    States: { SummarizeBatch: { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'PointsFailed' }] } },
  });
});

test.each(Object.entries(tasks))(
  '%s is tried again with full jitter when Lambda or the store is in trouble',
  (_, task) => {
    expect(task?.Retry).toMatchObject([
      { JitterStrategy: 'FULL', MaxAttempts: 5, MaxDelaySeconds: 20, BackoffRate: 2 },
      { JitterStrategy: 'FULL', MaxAttempts: 1 },
    ]);
    const [lambda, step] = (task?.Retry ?? []) as { ErrorEquals: string[] }[];
    expect(lambda?.ErrorEquals).toContain('Lambda.TooManyRequestsException');
    expect(step?.ErrorEquals).toEqual(['StoreError', 'Sandbox.Timedout', 'Lambda.Unknown', 'Runtime.ExitError']);
  },
);

test.each([
  ['IngestBatch', 'ingest', { 'Payload.$': '$' }],
  ['GroupStories', 'group', { Payload: { 'digestId.$': '$.digestId', 'scheduledAt.$': '$.scheduledAt' } }],
  ['SummarizeBatch', 'summarize', { 'Payload.$': '$' }],
  ['PublishEdition', 'publish', { Payload: { 'digestId.$': '$.digestId', 'editionId.$': '$.grouped.editionId' } }],
  ['DeliverEdition', 'deliver', { Payload: { 'digestId.$': '$.digestId', 'editionId.$': '$.editionId' } }],
] as const)('%s calls %s', (name, station, payload) => {
  expect(tasks[name]).toMatchObject({
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: { FunctionName: station, ...payload },
  });
});

test.each(['IngestFeeds', 'GroupStories', 'SummarizeStories', 'PublishEdition'])(
  'what fails in %s goes to a notice and then to Fail',
  (name) => {
    expect(states[name]?.Catch).toEqual([
      { ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'NotifyFailure' },
    ]);
  },
);

test('the notice says which digest, when, and why; a notice that cannot be sent hides nothing', () => {
  expect(states.NotifyFailure).toMatchObject({
    Resource: 'arn:aws:states:::sns:publish',
    Parameters: {
      TopicArn: 'notices',
      Message: {
        'digestId.$': '$.digestId',
        'scheduledAt.$': '$.scheduledAt',
        'error.$': '$.failure.Error',
        'cause.$': '$.failure.Cause',
      },
    },
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'RunFailed' }],
    Next: 'RunFailed',
  });
  expect(states.RunFailed).toEqual({ Type: 'Fail', ErrorPath: '$.failure.Error', CausePath: '$.failure.Cause' });
});

describe('the functions, as another place than AWS is told of them', () => {
  test.each(stations)('%s has its size, its handler and its environment', (station) => {
    expect(functions[station]).toMatchObject({
      handlerEntry: `functions/${station}/handler.ts`,
      environment: { STORE_BUCKET: 'local-store', POWERTOOLS_LOG_LEVEL: 'INFO' },
    });
    expect(functions[station].memoryMb).toBeGreaterThanOrEqual(1024);
    expect(functions[station].timeoutSeconds).toBeGreaterThanOrEqual(120);
    expect(functions[station].bundleEntry).toMatch(/^asset\.[0-9a-f]{64}\/index\.mjs$/);
  });

  test('only publish and deliver are told of the site', () => {
    const told = stations.filter((station) => 'SITE_BUCKET' in functions[station].environment);
    expect(told).toEqual(['publish', 'deliver']);
    expect(functions.publish.environment).toMatchObject({ SITE_BUCKET: 'local-site', SITE_URL: names.siteUrl });
  });

  test('a template that refers to something unknown is refused by name', () => {
    const [id = ''] = Object.entries(template.Resources).find(([, { Type }]) => Type === 'AWS::SNS::Topic') ?? [];
    const { [id]: _, ...Resources } = template.Resources;
    expect(() => readWorkflow({ ...template, Resources }, names)).toThrow(`it refers to ${id}`);
  });
});
