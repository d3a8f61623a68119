import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** How long articles are kept: evidence of an edition stays provable for that long. */
const articleDays = 400;
/** How long an overwritten or deleted version can be brought back. */
const oldVersionDays = 30;
/** How long the logs of access to the buckets are kept. */
const accessLogDays = 90;

/** What all buckets have in common: closed, encrypted, TLS only, kept when the stack goes. */
const closedBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** The three buckets: what the pipeline keeps, what readers see (through CloudFront only), and who touched either. */
export class Storage extends Construct {
  readonly store: IBucket;
  readonly site: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const accessLogs = newBucket(this, 'AccessLogs', {
      lifecycleRules: [{ id: 'expire-access-logs', expiration: Duration.days(accessLogDays) }],
    });
    acknowledge(accessLogs, {
      'AwsSolutions-S1': 'This is the bucket that the access logs go to; logging itself would never end.',
    });

    const content = { versioned: true, serverAccessLogsBucket: accessLogs } satisfies BucketProps;
    const oldVersions = {
      id: 'expire-old-versions',
      noncurrentVersionExpiration: Duration.days(oldVersionDays),
      abortIncompleteMultipartUploadAfter: Duration.days(1),
    };
    this.store = newBucket(this, 'Store', {
      ...content,
      serverAccessLogsPrefix: 'store/',
      lifecycleRules: [
        oldVersions,
        { id: 'expire-articles', prefix: 'articles/', expiration: Duration.days(articleDays) },
        { id: 'expire-stories', prefix: 'stories/', expiration: Duration.days(articleDays) },
      ],
    });
    // Editions have no expiry: a permalink is a promise.
    this.site = newBucket(this, 'Site', {
      ...content,
      serverAccessLogsPrefix: 'site/',
      lifecycleRules: [oldVersions],
    });
  }
}

/** Makes a closed bucket. The class and its interface differ in an optional field under our strict compiler options. */
function newBucket(scope: Construct, id: string, props: BucketProps): IBucket {
  return new Bucket(scope, id, { ...closedBucket, ...props }) as IBucket;
}
