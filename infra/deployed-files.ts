import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { storedConfigOf } from '../functions/adapters/load-config.ts';
import type { DepecheConfig } from '../functions/contracts/config.ts';
import type { EditorFile } from '../functions/contracts/editor.ts';
import { storeKeys } from '../functions/contracts/keys.ts';
import { acknowledge, attributeInFinding } from './acknowledge.ts';
import { feedBatches } from './feed-batches.ts';
import { notFoundKey, notFoundPage, robotsKey, robotsText } from './site-policy.ts';

/** What is written to the buckets at deployment, and where. */
export interface DeployedFilesProps {
  readonly config: DepecheConfig;
  /** The editor's overrides; without them those in the store stay as they are. */
  readonly editor?: EditorFile | undefined;
  readonly store: IBucket;
  readonly site: IBucket;
  /** URL of the site without a trailing slash. */
  readonly siteUrl: string;
}

/**
 * The objects that a deployment writes: the configuration of each digest (its settings, and its feeds to map over), the
 * editor's overrides where there are any, the 404 page and robots.txt. It never deletes what the pipeline wrote.
 */
export class DeployedFiles extends Construct {
  constructor(scope: Construct, id: string, props: DeployedFilesProps) {
    super(scope, id);
    const { config, editor } = props;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const kept = { prune: false, retainOnDelete: true, logGroup } as const;
    const deployment = new BucketDeployment(this, 'Config', {
      ...kept,
      destinationBucket: props.store,
      sources: config.digests.flatMap(({ id: digestId }) => {
        const stored = storedConfigOf(config, digestId);
        return [
          Source.jsonData(storeKeys.digestConfig(digestId), stored.digest),
          Source.jsonData(storeKeys.feeds(digestId), feedBatches(stored.feeds)),
          ...(editor === undefined ? [] : [Source.jsonData(storeKeys.editor(digestId), editor[digestId] ?? {})]),
        ];
      }),
    });
    new BucketDeployment(this, 'NotFoundPage', {
      ...kept,
      destinationBucket: props.site,
      sources: [
        Source.data(notFoundKey, notFoundPage),
        Source.data(
          robotsKey,
          robotsText(
            props.siteUrl,
            config.digests.map(({ id: digestId }) => digestId),
          ),
        ),
      ],
      cacheControl: [CacheControl.maxAge(Duration.minutes(5))],
    });
    acknowledgeHelper(deployment, [props.store, props.site]);
  }
}

/** Acknowledges the findings on the function that CDK adds for these files; it runs only during a deployment. */
function acknowledgeHelper(deployment: BucketDeployment, buckets: readonly IBucket[]): void {
  const helper = deployment.handlerRole.node.scope;
  if (helper === undefined) throw new Error('the helper of a deployment is not in the construct tree');
  const cdk = 'Made by CDK to copy files at deployment; its role and runtime are set there and change with CDK.';
  const rules = [
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'AwsSolutions-L1',
    'Serverless-LambdaDLQ',
    'Serverless-LambdaLatestVersion',
    'Serverless-LambdaTracing',
    ...['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'].map(
      (action) => `AwsSolutions-IAM5[Action::${action}]`,
    ),
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]',
    ...buckets.map((bucket) => `AwsSolutions-IAM5[Resource::${attributeInFinding(bucket, 'Arn')}/*]`),
  ];
  acknowledge(helper, Object.fromEntries(rules.map((rule) => [rule, cdk])));
}
