import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { DigestConfig } from '../functions/contracts/config.ts';
import { longestGapHours } from './cron.ts';
import type { EditionMetric } from './edition-metric.ts';
import type { PipelineFunction } from './pipeline-function.ts';

/** The share of its timeout after which a call counts as slow. */
const slowShare = 0.8;
/** Hours an edition may be late before it counts as missing: a run takes at most one, a clock change one more. */
const lateHours = 2;
/** CloudWatch evaluates at most seven days. */
const maxEvaluationHours = 168;

const window = Duration.minutes(5);

/** What is monitored, and the topic to notify. */
export interface AlarmsProps {
  readonly digests: readonly DigestConfig[];
  readonly machine: StateMachine;
  readonly functions: readonly PipelineFunction[];
  readonly undelivered: Queue;
  readonly editions: EditionMetric;
  readonly notices: Topic;
}

/** The alarms: a run that failed, an edition that is missing, a function that fails, a trigger that was lost. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  private readonly notices: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.notices = props.notices;
    const { machine } = props;
    this.atLeast(
      'RunFailed',
      machine.metricFailed({ period: window }),
      1,
      'A run failed: see the notice and the execution.',
    );
    this.atLeast(
      'RunTimedOut',
      machine.metricTimedOut({ period: window }),
      1,
      'A run took over an hour and was stopped.',
    );
    for (const digest of props.digests) this.monitorEditions(digest, props.editions);
    for (const fn of props.functions) this.monitorFunction(fn);
    this.atLeast(
      'TriggerLost',
      props.undelivered.metricApproximateNumberOfMessagesVisible({ period: window, statistic: 'Maximum' }),
      1,
      'A schedule could not start its run: see the message in the queue.',
    );
  }

  private monitorFunction(fn: PipelineFunction): void {
    const of = `Depeche ${fn.station}`;
    const limitMs = fn.timeout?.toMilliseconds() ?? 0;
    this.atLeast(
      `${fn.station}Errors`,
      fn.metricErrors({ period: window }),
      1,
      `${of} threw, ran out of time or of memory.`,
    );
    this.atLeast(
      `${fn.station}Throttles`,
      fn.metricThrottles({ period: window }),
      1,
      `${of} was refused: raise the concurrency quota.`,
    );
    this.atLeast(
      `${fn.station}Slow`,
      fn.metricDuration({ period: window, statistic: 'Maximum' }),
      limitMs * slowShare,
      `${of} took over ${slowShare * 100} % of its time limit.`,
    );
  }

  /**
   * Raises an alarm when no edition was published for longer than the schedule's longest gap. Missing data is the alarm, so
   * it is also active from the deployment until the first edition. A gap near a week is longer than CloudWatch can
   * evaluate; such a digest has only the other alarms.
   */
  private monitorEditions(digest: DigestConfig, editions: EditionMetric): void {
    const hours = longestGapHours(digest.schedule) + lateHours;
    if (hours > maxEvaluationHours) return;
    this.add(`${digest.id}Missing`, {
      metric: editions.of(digest.id, Duration.hours(1)),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: hours,
      datapointsToAlarm: hours,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: `No edition of ${digest.id} for ${hours} hours; the last one is still online.`,
    });
  }

  private atLeast(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    this.add(id, {
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription,
    });
  }

  private add(id: string, props: ConstructorParameters<typeof Alarm>[2]): void {
    const alarm = new Alarm(this, id, props);
    alarm.addAlarmAction(new SnsAction(this.notices));
    alarm.addOkAction(new SnsAction(this.notices));
    this.all.push(alarm);
  }
}
