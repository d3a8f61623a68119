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

/** The handler of a station, as a path from the project root. */
export const handlerEntry = (station: Station): string => `functions/${station}/handler.ts`;

/**
 * The esbuild options of the bundles; the bundle test builds its reference with the same.
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

/** Modules that the bundles replace, by name. */
export const stubs = {
  'cssomnom/parse': `${projectRoot}functions/ingest/page/no-style-sheets.ts`,
  'node:http': `${projectRoot}functions/adapters/node-http.cjs`,
} as const;

/**
 * Packages that lie beside the bundle of a station instead of in it, and are read at the first word of a text: to scan
 * half a megabyte of words costs a tenth of a cold start.
 */
export const packagesBeside: Readonly<Partial<Record<Station, readonly string[]>>> = {
  ingest: ['stopwords-iso'],
  group: ['snowball-stemmers', 'stopwords-iso'],
  summarize: ['snowball-stemmers', 'stopwords-iso'],
};

/** Tag with the station of a function, for cost reports and readers of the template. */
export const stationTag = 'depeche:station';

/** Properties of a station's function in addition to its plan. */
export interface PipelineFunctionProps {
  readonly station: Station;
  readonly store: IBucket;
  /** The site bucket, its folders that the station may use, and the URL of the site. */
  readonly site?: { readonly bucket: IBucket; readonly folders: readonly string[]; readonly url: string } | undefined;
  /** Further statements of its role. */
  readonly rights?: readonly PolicyStatement[];
}

/** A station as a Lambda function: our runtime, bundle, logs and environment, and a role with only the rights it needs. */
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
        // The SDK of the runtime changes without notice; the bundled one is the one that was tested.
        bundleAwsSDK: true,
        esbuildArgs: Object.fromEntries(Object.entries(stubs).map(([name, file]) => [`--alias:${name}`, file])),
        externalModules: [...(packagesBeside[station] ?? [])],
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (from, to) =>
            (packagesBeside[station] ?? []).flatMap((name) => [
              `mkdir -p "${to}/node_modules"`,
              `cp -R "${from}/node_modules/${name}" "${to}/node_modules/${name}"`,
            ]),
        },
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
        [`AwsSolutions-IAM5[${resource}]`]: 'Keys in a folder are created at run time; only the folder is open.',
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
    // Without the right to list, S3 answers 403 instead of 404 for a missing key. A read of one key has no prefix,
    // hence "IfExists"; a list must name one of the station's folders.
    new PolicyStatement({
      sid: `List${label}`,
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': access.read.map((folder) => `${folder}/*`) } },
    }),
  ];
}
