import { Duration, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { environment } from '../functions/contracts/environment.ts';
import { acknowledge, attributeInFinding } from './acknowledge.ts';
import { projectRoot } from './project-root.ts';
import { type BucketAccess, plans, type Station } from './stations.ts';

/** The handler of a station, as a path from the project's folder. */
export const handlerEntry = (station: Station): string => `functions/${station}/handler.ts`;

/**
 * How a function is bundled, in esbuild's words; the bundle test builds its yardstick with the same.
 *
 * The banner gives CommonJS packages in the bundle (rss-parser) the `require` that an ES module lacks. Names of
 * classes and functions are shortened: to keep them costs a call each, 8 ms of a cold start.
 */
export const bundle = {
  format: 'esm',
  target: 'node24',
  minify: true,
  mainFields: ['module', 'main'] as string[],
  banner: "import{createRequire as topLevelRequire}from'node:module';const require=topLevelRequire(import.meta.url);",
} as const;

/** Modules that the bundles have another one for, by name. */
export const stubs = {
  'cssomnom/parse': `${projectRoot}functions/ingest/page/no-style-sheets.ts`,
  'node:http': `${projectRoot}functions/adapters/node-http.cjs`,
} as const;

/** Tag that says which station a function is, for bills and for those who read the template. */
export const stationTag = 'depeche:station';

/** What a station's function is given beside its plan. */
export interface PipelineFunctionProps {
  readonly station: Station;
  readonly store: IBucket;
  /** The site bucket, the folders of it that are open to the station, and the site's address. */
  readonly site?: { readonly bucket: IBucket; readonly folders: readonly string[]; readonly url: string } | undefined;
  /** What else it may do. */
  readonly rights?: readonly PolicyStatement[];
}

/** A station as a Lambda function: our runtime, bundle, logs and environment, and a role for its own work only. */
export class PipelineFunction extends NodejsFunction {
  readonly station: Station;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    const { station, store, site } = props;
    const plan = plans[station];
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      description: `Depeche ${station}: ${plan.does}`,
      entry: `${projectRoot}${handlerEntry(station)}`,
      projectRoot,
      depsLockFilePath: `${projectRoot}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: plan.memoryMb,
      timeout: Duration.seconds(plan.timeoutSeconds),
      role: roleOf(scope, `${id}Role`, props, logGroup),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // No tracing: the history of each execution shows every step, and the tracer alone doubles a cold start.
      environment: {
        [environment.storeBucket]: store.bucketName,
        ...(site === undefined
          ? {}
          : { [environment.siteBucket]: site.bucket.bucketName, [environment.siteUrl]: site.url }),
        [environment.logLevel]: 'INFO',
      },
      bundling: {
        ...bundle,
        format: OutputFormat.ESM,
        // The SDK of the runtime would change under us; ours is the one that was tested.
        bundleAwsSDK: true,
        esbuildArgs: Object.fromEntries(Object.entries(stubs).map(([name, file]) => [`--alias:${name}`, file])),
        forceDockerBundling: false,
      },
    });
    this.station = station;
    Tags.of(this).add(stationTag, station);
    acknowledge(this, {
      'Serverless-LambdaDLQ': 'The workflow calls it and waits; what fails goes to the workflow, never to a queue.',
      'Serverless-LambdaTracing': 'Execution history and logs show each step; tracing would double the cold start.',
    });
  }
}

function roleOf(scope: Construct, id: string, props: PipelineFunctionProps, logGroup: LogGroup): Role {
  const { station, store, site } = props;
  const plan = plans[station];
  const statements = [
    new PolicyStatement({
      sid: 'WriteOwnLogs',
      effect: Effect.ALLOW,
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
    ...bucketStatements('Store', store, plan.store),
    ...(site === undefined
      ? []
      : bucketStatements('Site', site.bucket, {
          read: site.folders,
          write: plan.site === 'write' ? site.folders : [],
        })),
    ...(props.rights ?? []),
  ];
  const role = new Role(scope, id, {
    description: `What Depeche ${station} may do, and nothing else`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: { own: new PolicyDocument({ statements }) },
  });
  const answer = (bucket: IBucket, folders: readonly string[]): void => {
    for (const folder of folders) {
      const resource = `Resource::${attributeInFinding(bucket, 'Arn')}/${folder}/*`;
      acknowledge(role, {
        [`AwsSolutions-IAM5[${resource}]`]: 'Keys in a folder are made at run time; only the folder is open.',
      });
    }
  };
  answer(store, plan.store.read);
  if (site !== undefined) answer(site.bucket, site.folders);
  return role;
}

function bucketStatements(label: string, bucket: IBucket, access: BucketAccess): PolicyStatement[] {
  const objects = (folders: readonly string[]): string[] =>
    folders.map((folder) => bucket.arnForObjects(`${folder}/*`));
  return [
    new PolicyStatement({ sid: `Read${label}`, actions: ['s3:GetObject'], resources: objects(access.read) }),
    ...(access.write.length === 0
      ? []
      : [new PolicyStatement({ sid: `Write${label}`, actions: ['s3:PutObject'], resources: objects(access.write) })]),
    // Without the right to list, S3 answers 403 and not 404 for a key that is free. A read of one key carries no prefix,
    // hence «IfExists»: a list must name a folder of the station's own, or none.
    new PolicyStatement({
      sid: `List${label}`,
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': access.read.map((folder) => `${folder}/*`) } },
    }),
  ];
}
