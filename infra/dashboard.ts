import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms, AlarmsProps } from './alarms.ts';
import type { PipelineFunction } from './pipeline-function.ts';

const period = Duration.hours(1);
const width = 12;

/** What the dashboard shows. */
export interface PipelineDashboardProps extends Omit<AlarmsProps, 'undelivered' | 'notices'> {
  readonly alarms: Alarms;
}

/** One page for the operator: alarms, published editions, and the duration and number of calls of each station. */
export class PipelineDashboard extends Construct {
  constructor(scope: Construct, id: string, props: PipelineDashboardProps) {
    super(scope, id);
    const { machine, functions } = props;
    const graph = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width });
    const each = (metric: (fn: PipelineFunction) => IMetric): IMetric[] => functions.map(metric);
    new Dashboard(this, 'Page', {
      defaultInterval: Duration.days(7),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: props.alarms.all, width: 24 })],
        [
          graph(
            'Editions published',
            props.digests.map((digest) => props.editions.of(digest.id, period)),
          ),
          graph('Runs', [
            machine.metricSucceeded({ period, label: 'succeeded' }),
            machine.metricFailed({ period, label: 'failed' }),
            machine.metricTimedOut({ period, label: 'timed out' }),
          ]),
        ],
        [
          graph(
            'Longest call (ms)',
            each((fn) => fn.metricDuration({ period, statistic: 'Maximum', label: fn.station })),
          ),
          graph(
            'Calls that failed',
            each((fn) => fn.metricErrors({ period, label: fn.station })),
          ),
        ],
        [
          graph(
            'Calls',
            each((fn) => fn.metricInvocations({ period, label: fn.station })),
          ),
          graph(
            'Calls refused',
            each((fn) => fn.metricThrottles({ period, label: fn.station })),
          ),
        ],
      ],
    });
  }
}
