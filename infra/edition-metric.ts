import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** The line that publish logs for a published edition; it has a field `digestId`. */
export const publishedMessage = 'edition published';

const namespace = 'Depeche';
const metricName = 'EditionsPublished';
const dimension = 'digestId';

/**
 * Counts published editions per digest, from the log of publish.
 *
 * The metrics of the state machine are not enough: one machine runs all digests, and a run without stories succeeds.
 */
export class EditionMetric extends Construct {
  constructor(scope: Construct, id: string, props: { readonly logGroup: ILogGroup }) {
    super(scope, id);
    new MetricFilter(this, 'Filter', {
      logGroup: props.logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', publishedMessage),
      metricNamespace: namespace,
      metricName,
      metricValue: '1',
      dimensions: { [dimension]: `$.${dimension}` },
    });
  }

  /** The metric of one digest: editions published in each period. */
  of(digestId: string, period: Duration): Metric {
    return new Metric({ namespace, metricName, dimensionsMap: { [dimension]: digestId }, statistic: 'Sum', period });
  }
}
