import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { PipelineFunction } from './pipeline-function.ts';
import type { Station } from './stations.ts';

/** What the workflow calls, reads and notifies. */
export interface WorkflowProps {
  readonly functions: Readonly<Record<Station, PipelineFunction>>;
  readonly store: IBucket;
  readonly notices: Topic;
}
