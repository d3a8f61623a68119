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

/** How long articles are kept, and with them the full proof of an edition. */
const articleDays = 400;
/** How long an overwritten or deleted version can be restored. */
const oldVersionDays = 30;
/** How long the access logs of the buckets are kept. */
const accessLogDays = 90;

/** Common to all buckets: private, encrypted, TLS only, retained when the stack is deleted. */
const closedBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** The three buckets: the store of the pipeline, the site (read through CloudFront only), and the access logs of both. */
export class Storage extends Construct {
  readonly store: IBucket;
  readonly site: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const accessLogs = newBucket(this, 'AccessLogs', {
      lifecycleRules: [{ id: 'expire-access-logs', expiration: Duration.days(accessLogDays) }],
    });
    acknowledge(accessLogs, {
      'AwsSolutions-S1': 'This is the bucket of the access logs; logging its own access would never end.',
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
    // Editions do not expire: URLs are permanent.
    this.site = newBucket(this, 'Site', {
      ...content,
      serverAccessLogsPrefix: 'site/',
      lifecycleRules: [oldVersions],
    });
  }
}

/** Creates a private bucket. The class and its interface differ in an optional field under our strict compiler options. */
function newBucket(scope: Construct, id: string, props: BucketProps): IBucket {
  return new Bucket(scope, id, { ...closedBucket, ...props }) as IBucket;
}
