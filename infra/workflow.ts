import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  type IChainable,
  JsonPath,
  LogLevel,
  Pass,
  Result,
  StateMachine,
  StateMachineType,
  Succeed,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { SnsPublish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import type { WorkflowProps } from './workflow-props.ts';
import { allowMapRuns, workflowRole } from './workflow-role.ts';
import { deliverStep, groupStep, ingestStep, publishStep, summarizeStep } from './workflow-steps.ts';

const untraced = 'The history of an execution shows each step, its times and its error; a trace would add nothing.';

/**
 * The pipeline as a state machine: input `{ digestId, scheduledAt }`, output the result of publish, with that of deliver at
 * `delivery` where there was one.
 *
 * JSONPath throughout, since the local interpreter supports nothing else. States pass keys and counts, never articles. A
 * failure in an item of a map is caught there; any other sends a notice and then goes to Fail.
 */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    const { functions, store } = props;
    const notify = this.notifyFailure(props.notices);
    const ingest = ingestStep(this, functions.ingest, store);
    const group = groupStep(this, functions.group);
    const summarize = summarizeStep(this, functions.summarize);
    const publish = publishStep(this, functions.publish);
    for (const step of [ingest, group, summarize, publish]) {
      step.addCatch(notify, { errors: ['States.ALL'], resultPath: '$.failure' });
    }

    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = workflowRole(this, 'Role', props);
    this.machine = new StateMachine(this, 'Machine', {
      comment: 'Depeche: feeds in, a checkable digest out',
      definitionBody: DefinitionBody.fromChainable(
        ingest.next(group).next(summarize).next(publish).next(this.deliver(functions.deliver, props.notices)),
      ),
      stateMachineType: StateMachineType.STANDARD,
      timeout: Duration.hours(1),
      // Feed URLs may contain a subscriber's token: events are logged without their data.
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

  /**
   * Delivers an edition that has channels, and notifies the operator of what was not sent. The edition stays published
   * either way; a repeated call sends nothing twice.
   */
  private deliver(deliver: PipelineFunction, notices: Topic): Choice {
    const next = this.notifyFeeds(notices);
    const notify = this.notify('NotifyDelivery', notices, 'Depeche: delivery of {}', '$.delivery.notice', next);
    const notice = 'The edition was published; the step that delivers it failed: see the execution.';
    const failed = new Pass(this, 'DeliveryFailed', {
      result: Result.fromObject({ channels: [], failingChannels: 1, notice, remaining: 0 }),
      resultPath: '$.delivery',
    });
    failed.next(notify);
    const step = deliverStep(this, deliver);
    step.addCatch(failed, { errors: ['States.ALL'], resultPath: JsonPath.DISCARD });
    const failing = Condition.numberGreaterThan('$.delivery.failingChannels', 0);
    // A long list of readers takes several calls; each continues where the one before stopped.
    const remaining = Condition.numberGreaterThan('$.delivery.remaining', 0);
    step.next(new Choice(this, 'DeliveryDone').when(remaining, step).when(failing, notify).otherwise(next));
    const anywhere = Condition.numberGreaterThan('$.channels', 0);
    return new Choice(this, 'HasChannels').when(anywhere, step).otherwise(next);
  }

  /** Notifies the operator of feeds that began to fail or recovered: once, in the run in which it happened. */
  private notifyFeeds(notices: Topic): Choice {
    const done = new Succeed(this, 'EditionDone');
    const notify = this.notify('NotifyFeeds', notices, 'Depeche: feeds of {}', '$.feeds.notice', done);
    const changed = Condition.numberGreaterThan('$.feeds.changed', 0);
    return new Choice(this, 'FeedsChanged').when(changed, notify).otherwise(done);
  }

  /** Sends a notice to the operator and goes on to `next`: the edition is published, whether or not it can be sent. */
  private notify(id: string, topic: Topic, subject: string, messagePath: string, next: IChainable): SnsPublish {
    const notice = new SnsPublish(this, id, {
      topic,
      subject: JsonPath.format(subject, JsonPath.stringAt('$.digestId')),
      message: TaskInput.fromJsonPathAt(messagePath),
      resultPath: JsonPath.DISCARD,
    });
    notice.addCatch(next, { errors: ['States.ALL'], resultPath: JsonPath.DISCARD });
    notice.next(next);
    return notice;
  }

  private notifyFailure(notices: Topic): SnsPublish {
    const fail = new Fail(this, 'RunFailed', { errorPath: '$.failure.Error', causePath: '$.failure.Cause' });
    const notify = new SnsPublish(this, 'NotifyFailure', {
      topic: notices,
      // SNS allows only ASCII in a subject.
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
