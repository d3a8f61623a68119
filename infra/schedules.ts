import { Duration, TimeZone } from 'aws-cdk-lib';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
  TimeWindow,
} from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { DigestConfig } from '../functions/contracts/config.ts';
import { acknowledge } from './acknowledge.ts';
import { toAwsCron } from './cron.ts';

/** What the schedules start, and for which digests. */
export interface SchedulesProps {
  readonly digests: readonly DigestConfig[];
  readonly machine: StateMachine;
}

/**
 * One schedule per digest, in the local time of its zone; triggers that could not be delivered go to a queue.
 *
 * EventBridge Scheduler skips a local time that daylight saving skips, and may deliver a trigger twice: the second names
 * the same edition and changes nothing.
 */
export class Schedules extends Construct {
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.undelivered = new Queue(this, 'Undelivered', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.undelivered, {
      'AwsSolutions-SQS3': 'This is the dead-letter queue.',
      'Serverless-SQSRedrivePolicy': 'This is the dead-letter queue.',
    });
    for (const digest of props.digests) {
      new Schedule(this, digest.id, {
        description: `Depeche: edition of ${digest.id}`,
        schedule: ScheduleExpression.expression(toAwsCron(digest.schedule), TimeZone.of(digest.timeZone)),
        timeWindow: TimeWindow.off(),
        target: new StepFunctionsStartExecution(props.machine, {
          input: ScheduleTargetInput.fromObject({
            digestId: digest.id,
            scheduledAt: ContextAttribute.scheduledTime,
          }),
          deadLetterQueue: this.undelivered,
          // An edition may be hours late; its id is still its scheduled time.
          maxEventAge: Duration.hours(6),
          retryAttempts: 20,
        }),
      });
    }
  }
}
