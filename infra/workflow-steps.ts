import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import {
  DistributedMap,
  JitterType,
  JsonPath,
  Map as MapState,
  Pass,
  Result,
  type RetryProps,
  S3JsonItemReader,
  StateMachineType,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { storeKeys } from '../functions/contracts/keys.ts';
import type { PipelineFunction } from './pipeline-function.ts';

/** Concurrent ingest calls: within the quota of a new account, for 200 feeds at once. */
const batchesAtOnce = 20;
/** Concurrent summarize calls: they only compute, so a few are enough. */
const summariesAtOnce = 5;

/** Lambda failed or throttled: the same call may succeed in a moment. */
const lambdaFailure: RetryProps = {
  errors: [
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
  ],
  interval: Duration.seconds(1),
  backoffRate: 2,
  maxAttempts: 5,
  maxDelay: Duration.seconds(20),
  jitterStrategy: JitterType.FULL,
};

/** The call ran out of time or memory, or the store failed: steps are idempotent, so one retry. */
const stepFailure: RetryProps = {
  errors: ['StoreError', 'Sandbox.Timedout', 'Lambda.Unknown', 'Runtime.ExitError'],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxAttempts: 1,
  jitterStrategy: JitterType.FULL,
};

/** The map over the batches of a digest's feeds, read from the store; a batch that fails counts as one problem. */
export function ingestStep(scope: Construct, ingest: PipelineFunction, store: IBucket): DistributedMap {
  const failed = new Pass(scope, 'BatchFailed', { result: Result.fromObject({ articles: 0, problems: 1 }) });
  const call = new LambdaInvoke(scope, 'IngestBatch', {
    lambdaFunction: ingest,
    retryOnServiceExceptions: false,
    resultSelector: counts('articles', 'problems'),
  });
  call.addCatch(failed, { errors: ['States.ALL'] });
  const map = new DistributedMap(scope, 'IngestFeeds', {
    // Only this option has an effect: `executionType` of the processor is ignored, and STANDARD costs 29 times more.
    mapExecutionType: StateMachineType.EXPRESS,
    itemReader: new S3JsonItemReader({
      bucket: store,
      key: JsonPath.format(feedsKeyTemplate(), JsonPath.stringAt('$.digestId')),
    }),
    itemSelector: {
      digestId: JsonPath.stringAt('$.digestId'),
      scheduledAt: JsonPath.stringAt('$.scheduledAt'),
      feeds: JsonPath.objectAt('$$.Map.Item.Value'),
    },
    maxConcurrency: batchesAtOnce,
    toleratedFailurePercentage: 100,
    resultPath: JsonPath.DISCARD,
  });
  map.itemProcessor(retried(call));
  return map;
}

/** The call that groups; its result is at `$.grouped`. */
export function groupStep(scope: Construct, group: PipelineFunction): LambdaInvoke {
  const call = new LambdaInvoke(scope, 'GroupStories', {
    lambdaFunction: group,
    retryOnServiceExceptions: false,
    payload: TaskInput.fromObject({
      digestId: JsonPath.stringAt('$.digestId'),
      scheduledAt: JsonPath.stringAt('$.scheduledAt'),
    }),
    resultSelector: {
      editionId: JsonPath.stringAt('$.Payload.editionId'),
      batches: JsonPath.objectAt('$.Payload.batches'),
      ...counts('stories', 'articles', 'withheld'),
    },
    resultPath: '$.grouped',
  });
  return retried(call);
}

/** The map over the batches of stories; publish reports the stories of a failed batch as withheld. */
export function summarizeStep(scope: Construct, summarize: PipelineFunction): MapState {
  const failed = new Pass(scope, 'PointsFailed', { result: Result.fromObject({ points: 0, withheld: 0 }) });
  const call = new LambdaInvoke(scope, 'SummarizeBatch', {
    lambdaFunction: summarize,
    retryOnServiceExceptions: false,
    resultSelector: counts('points', 'withheld'),
  });
  call.addCatch(failed, { errors: ['States.ALL'] });
  const map = new MapState(scope, 'SummarizeStories', {
    itemsPath: '$.grouped.batches',
    maxConcurrency: summariesAtOnce,
    resultPath: JsonPath.DISCARD,
  });
  map.itemProcessor(retried(call));
  return map;
}

/** The call that publishes; its result is the output of the run. */
export function publishStep(scope: Construct, publish: PipelineFunction): LambdaInvoke {
  const call = new LambdaInvoke(scope, 'PublishEdition', {
    lambdaFunction: publish,
    retryOnServiceExceptions: false,
    payload: TaskInput.fromObject({
      digestId: JsonPath.stringAt('$.digestId'),
      editionId: JsonPath.stringAt('$.grouped.editionId'),
    }),
    outputPath: '$.Payload',
  });
  return retried(call);
}

/** The call that delivers the published edition; its result is at `$.delivery`. */
export function deliverStep(scope: Construct, deliver: PipelineFunction): LambdaInvoke {
  const call = new LambdaInvoke(scope, 'DeliverEdition', {
    lambdaFunction: deliver,
    retryOnServiceExceptions: false,
    payload: TaskInput.fromObject({
      digestId: JsonPath.stringAt('$.digestId'),
      editionId: JsonPath.stringAt('$.editionId'),
    }),
    resultSelector: {
      channels: JsonPath.objectAt('$.Payload.channels'),
      notice: JsonPath.stringAt('$.Payload.notice'),
      ...counts('failingChannels', 'remaining'),
    },
    resultPath: '$.delivery',
  });
  return retried(call);
}

function retried(call: LambdaInvoke): LambdaInvoke {
  call.addRetry(lambdaFailure);
  call.addRetry(stepFailure);
  return call;
}

function counts(...fields: readonly string[]): Record<string, number> {
  return Object.fromEntries(fields.map((field) => [field, JsonPath.numberAt(`$.Payload.${field}`)]));
}

/** The key of a digest's feeds with `{}` in place of its id, for States.Format. */
function feedsKeyTemplate(): string {
  const placeholder = 'digest-id';
  return storeKeys.feeds(placeholder).replace(placeholder, '{}');
}
