import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import {
  DefinitionBody,
  DistributedMap,
  Fail,
  type IChainable,
  ItemBatcher,
  JitterType,
  JsonPath,
  LogLevel,
  Map as MapState,
  Pass,
  Result,
  type RetryProps,
  S3JsonItemReader,
  StateMachine,
  StateMachineType,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { storeKeys } from '../functions/contracts/keys.ts';
import { acknowledge } from './acknowledge.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import { feedsPerBatch, type Station } from './stations.ts';
import { allowMapRuns, workflowRole } from './workflow-role.ts';

/** Ingest calls at a time: polite to a new account's quota, and 200 feeds are under way at once. */
const batchesAtOnce = 20;
/** Summarize calls at a time: they only compute, so few are enough. */
const summariesAtOnce = 5;

/** Lambda itself was at fault or full: the same call may succeed in a moment. */
const lambdaTrouble: RetryProps = {
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

/** The call ran out of time or memory, or the store was in trouble: every step may be repeated, so once more. */
const stepTrouble: RetryProps = {
  errors: ['StoreError', 'Sandbox.Timedout', 'Lambda.Unknown', 'Runtime.ExitError'],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxAttempts: 1,
  jitterStrategy: JitterType.FULL,
};

const untraced = 'The history of an execution shows each step, its times and its error; a trace would say no more.';

/** What the workflow works with. */
export interface WorkflowProps {
  readonly functions: Readonly<Record<Station, PipelineFunction>>;
  readonly store: IBucket;
  readonly notices: Topic;
}

/**
 * The pipeline as a state machine, input `{ digestId, scheduledAt }`, output what publish answers.
 *
 * JSONPath throughout, since the local interpreter reads nothing else. Between states travel keys and counts, never
 * articles. What fails in an item of a map is caught there; what fails beside goes to a notice and then to Fail.
 */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    const notify = this.notifyFailure(props.notices);
    const steps = [this.ingest(props), this.group(props), this.summarize(props), this.publish(props)] as const;
    for (const step of steps) step.addCatch(notify, { errors: ['States.ALL'], resultPath: '$.failure' });
    const [ingest, group, summarize, publish] = steps;

    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = workflowRole(this, 'Role', props);
    this.machine = new StateMachine(this, 'Machine', {
      comment: 'Depeche: feeds in, a checkable digest out',
      definitionBody: DefinitionBody.fromChainable(ingest.next(group).next(summarize).next(publish)),
      stateMachineType: StateMachineType.STANDARD,
      timeout: Duration.hours(1),
      // Feed addresses may hold a subscriber's token: events are logged, their data is not.
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled: false,
      role: role.withoutPolicyUpdates(),
    });
    allowMapRuns(role, this.machine);
    acknowledge(this.machine, {
      'AwsSolutions-SF2': untraced,
      'Serverless-StepFunctionStateMachineXray': untraced,
    });
  }

  private ingest({ functions, store }: WorkflowProps): DistributedMap {
    const failed = new Pass(this, 'BatchFailed', { result: Result.fromObject({ articles: 0, problems: 1 }) });
    const call = new LambdaInvoke(this, 'IngestBatch', {
      lambdaFunction: functions.ingest,
      retryOnServiceExceptions: false,
      resultSelector: {
        articles: JsonPath.numberAt('$.Payload.articles'),
        problems: JsonPath.numberAt('$.Payload.problems'),
      },
    });
    addRetries(call);
    call.addCatch(failed, { errors: ['States.ALL'] });
    const map = new DistributedMap(this, 'IngestFeeds', {
      // The only spelling that counts: `executionType` of the processor is ignored, and STANDARD costs 29 times more.
      mapExecutionType: StateMachineType.EXPRESS,
      itemReader: new S3JsonItemReader({
        bucket: store,
        key: JsonPath.format(feedsKeyTemplate(), JsonPath.stringAt('$.digestId')),
      }),
      itemBatcher: new ItemBatcher({
        maxItemsPerBatch: feedsPerBatch,
        // CDK passes this through as it is: only keys that end in `.$` are read as paths.
        batchInput: { 'digestId.$': '$.digestId', 'scheduledAt.$': '$.scheduledAt' },
      }),
      maxConcurrency: batchesAtOnce,
      toleratedFailurePercentage: 100,
      resultPath: JsonPath.DISCARD,
    });
    map.itemProcessor(call);
    return map;
  }

  private group({ functions }: WorkflowProps): LambdaInvoke {
    const call = new LambdaInvoke(this, 'GroupStories', {
      lambdaFunction: functions.group,
      retryOnServiceExceptions: false,
      payload: TaskInput.fromObject({
        digestId: JsonPath.stringAt('$.digestId'),
        scheduledAt: JsonPath.stringAt('$.scheduledAt'),
      }),
      resultSelector: {
        editionId: JsonPath.stringAt('$.Payload.editionId'),
        batches: JsonPath.objectAt('$.Payload.batches'),
        stories: JsonPath.numberAt('$.Payload.stories'),
        articles: JsonPath.numberAt('$.Payload.articles'),
        withheld: JsonPath.numberAt('$.Payload.withheld'),
      },
      resultPath: '$.grouped',
    });
    return addRetries(call);
  }

  private summarize({ functions }: WorkflowProps): MapState {
    // Publish withholds the stories of a batch that failed, and says so.
    const failed = new Pass(this, 'PointsFailed', { result: Result.fromObject({ points: 0, withheld: 0 }) });
    const call = new LambdaInvoke(this, 'SummarizeBatch', {
      lambdaFunction: functions.summarize,
      retryOnServiceExceptions: false,
      resultSelector: {
        points: JsonPath.numberAt('$.Payload.points'),
        withheld: JsonPath.numberAt('$.Payload.withheld'),
      },
    });
    addRetries(call);
    call.addCatch(failed, { errors: ['States.ALL'] });
    const map = new MapState(this, 'SummarizeStories', {
      itemsPath: '$.grouped.batches',
      maxConcurrency: summariesAtOnce,
      resultPath: JsonPath.DISCARD,
    });
    map.itemProcessor(call);
    return map;
  }

  private publish({ functions }: WorkflowProps): LambdaInvoke {
    const call = new LambdaInvoke(this, 'PublishEdition', {
      lambdaFunction: functions.publish,
      retryOnServiceExceptions: false,
      payload: TaskInput.fromObject({
        digestId: JsonPath.stringAt('$.digestId'),
        editionId: JsonPath.stringAt('$.grouped.editionId'),
      }),
      outputPath: '$.Payload',
    });
    return addRetries(call);
  }

  private notifyFailure(notices: Topic): IChainable & SnsPublish {
    const fail = new Fail(this, 'RunFailed', { errorPath: '$.failure.Error', causePath: '$.failure.Cause' });
    const notify = new SnsPublish(this, 'NotifyFailure', {
      topic: notices,
      // SNS takes ASCII only in a subject.
      subject: JsonPath.format('Depeche: no edition of {}', JsonPath.stringAt('$.digestId')),
      message: TaskInput.fromObject({
        digestId: JsonPath.stringAt('$.digestId'),
        scheduledAt: JsonPath.stringAt('$.scheduledAt'),
        error: JsonPath.stringAt('$.failure.Error'),
        cause: JsonPath.stringAt('$.failure.Cause'),
      }),
      resultPath: JsonPath.DISCARD,
    });
    // A notice that cannot be sent must not hide the failure itself.
    notify.addCatch(fail, { errors: ['States.ALL'], resultPath: JsonPath.DISCARD });
    notify.next(fail);
    return notify;
  }
}

function addRetries(call: LambdaInvoke): LambdaInvoke {
  call.addRetry(lambdaTrouble);
  call.addRetry(stepTrouble);
  return call;
}

/** The key of a digest's feeds with `{}` in place of its id, for States.Format. */
function feedsKeyTemplate(): string {
  const standIn = 'digest-id';
  return storeKeys.feeds(standIn).replace(standIn, '{}');
}
