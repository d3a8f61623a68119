import { rmSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { readWorkflow, type TemplateResource } from '../../infra/read-template.ts';
import { contentSecurityPolicy, searchSecurityPolicy } from '../../infra/site-policy.ts';
import { stations } from '../../infra/stations.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';
import { findResource, propertiesOf, statementsOf } from './template-parts.ts';

const { template, stack } = synthesizeStack({ config: sampleConfig, bundling: false });
const parts = (type: string): Readonly<Record<string, unknown>>[] => propertiesOf(template, type);
const bucket = (part: string): TemplateResource => findResource(template, 'AWS::S3::Bucket', `Storage${part}`);

test('the template names no account and no region', () => {
  expect(JSON.stringify(template)).not.toMatch(/\b\d{12}\b|\b(eu|us|ap)-[a-z]+-\d\b/);
});

test('the stack has these resources, and no others', () => {
  const counts = new Map<string, number>();
  for (const { Type } of Object.values(template.Resources)) counts.set(Type, (counts.get(Type) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    'AWS::CloudFront::CachePolicy': 1,
    'AWS::CloudFront::Distribution': 1,
    'AWS::CloudFront::Function': 1,
    'AWS::CloudFront::OriginAccessControl': 1,
    'AWS::CloudFront::ResponseHeadersPolicy': 2,
    'AWS::CloudWatch::Alarm': 20,
    'AWS::CloudWatch::Dashboard': 1,
    // Five stations; schedules, workflow and the helper that CDK brings for the deployed files.
    'AWS::IAM::Role': 8,
    'AWS::IAM::Policy': 3,
    'AWS::Lambda::Function': 6,
    'AWS::Lambda::LayerVersion': 2,
    'AWS::Logs::LogGroup': 7,
    'AWS::Logs::MetricFilter': 1,
    'AWS::S3::Bucket': 3,
    'AWS::S3::BucketPolicy': 3,
    'AWS::SNS::Subscription': 1,
    'AWS::SNS::Topic': 1,
    'AWS::SNS::TopicPolicy': 1,
    'AWS::SQS::Queue': 1,
    'AWS::SQS::QueuePolicy': 1,
    // One for each digest.
    'AWS::Scheduler::Schedule': 2,
    'AWS::StepFunctions::StateMachine': 1,
    'Custom::CDKBucketDeployment': 2,
  });
  expect(Object.keys(template.Outputs ?? {})).toEqual([
    'SiteUrl',
    'StoreBucket',
    'SiteBucket',
    'StateMachine',
    'Notices',
  ]);
});

test('the same configuration gives the same template, byte for byte', () => {
  const again = synthesizeStack({ config: sampleConfig, bundling: false });
  expect(JSON.stringify(again.template)).toBe(JSON.stringify(template));
});

describe('findings of cdk-nag', () => {
  const packs: [string, NagPack][] = [
    ['AwsSolutions', new AwsSolutionsChecks()],
    ['Serverless', new ServerlessChecks()],
  ];
  test.each(packs)('none of %s is left without an answer', (_, pack) => {
    const { violations } = pack.validateScope(stack);
    expect(violations.map(({ ruleName, violatingResources }) => ({ ruleName, violatingResources }))).toEqual([]);
  });

  test('the packs do look: a bare bucket has findings', () => {
    const app = new App({ analyticsReporting: false });
    new Bucket(new Stack(app, 'Bare'), 'Bucket');
    const { violations } = new AwsSolutionsChecks().validateScope(app);
    rmSync(app.outdir, { recursive: true });
    expect(violations.map(({ ruleName }) => ruleName)).toContain('AwsSolutions-S10');
  });

  test('with a domain of its own neither', () => {
    const domain = { name: 'news.press.example', certificateArn: 'arn:aws:acm:us-east-1:0:certificate/a' };
    const own = synthesizeStack({ config: sampleConfig, bundling: false, domain });
    expect(new AwsSolutionsChecks().validateScope(own.stack).violations).toEqual([]);
    const [distribution] = Object.values(own.template.Resources).filter(({ Type }) => /Distribution$/.test(Type));
    expect(distribution?.Properties.DistributionConfig).toMatchObject({
      Aliases: ['news.press.example'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });
});

describe('what each role may do, exactly', () => {
  const names = { storeBucket: 'store', siteBucket: 'site', siteUrl: 'https://site.example' };
  const { functions } = readWorkflow(template, names);
  const allowed = Object.fromEntries(
    stations.map((station) => [
      station,
      functions[station].permissions.flatMap(({ actions, resources: on }) =>
        actions.flatMap((action) => on.map((resource) => `${action} ${resource.replace('arn:aws:s3:::', '')}`)),
      ),
    ]),
  );

  test.each([
    ['ingest', ['articles', 'config', 'feeds'], ['articles', 'feeds'], []],
    ['group', ['articles', 'config', 'stories', 'storylines'], ['stories'], []],
    ['summarize', ['articles', 'config', 'stories'], ['stories'], []],
    ['publish', ['config', 'stories', 'storylines'], ['storylines'], ['matin', 'schema', 'weekdays']],
    ['deliver', ['config', 'deliveries'], ['deliveries'], ['matin', 'weekdays']],
  ] as const)(
    '%s reads store %j, writes store %j, reads site %j, which only publish writes',
    (station, read, write, site) => {
      const s3 = allowed[station]?.filter((line) => line.startsWith('s3:')).sort();
      const expected = [
        ...read.map((folder) => `s3:GetObject store/${folder}/*`),
        ...write.map((folder) => `s3:PutObject store/${folder}/*`),
        's3:ListBucket store',
        ...site.map((folder) => `s3:GetObject site/${folder}/*`),
        ...(station === 'publish' ? site.map((folder) => `s3:PutObject site/${folder}/*`) : []),
        ...(site.length > 0 ? ['s3:ListBucket site'] : []),
      ];
      expect(s3).toEqual(expected.sort());
    },
  );

  test.each(stations)('beside that %s only writes its own log', (station) => {
    const rest = allowed[station]?.filter((line) => !/^(?:s3|ses|ssm):/.test(line));
    expect(rest).toHaveLength(2);
    expect(rest?.[0]).toMatch(new RegExp(`^logs:CreateLogStream log-group:${station}Logs`, 'i'));
    expect(rest?.[1]).toMatch(new RegExp(`^logs:PutLogEvents log-group:${station}Logs`, 'i'));
  });

  test('only deliver sends mail, by its identity and from its address, and reads its list and its secrets', () => {
    for (const station of stations) {
      const outside = allowed[station]?.filter((line) => /^(?:ses|ssm):/.test(line));
      expect(outside).toEqual(
        station !== 'deliver'
          ? []
          : [
              'ses:SendEmail arn:aws:ses:here:us:identity/press.example',
              'ses:SendRawEmail arn:aws:ses:here:us:identity/press.example',
              'ses:ListContacts arn:aws:ses:here:us:contact-list/Readers',
              'ssm:GetParameter arn:aws:ssm:here:us:parameter/depeche/library',
              'ssm:GetParameter arn:aws:ssm:here:us:parameter/depeche/slack',
            ],
      );
    }
    const [send] = functions.deliver.permissions.filter(({ actions }) => actions.includes('ses:SendEmail'));
    expect(send?.condition).toEqual({ StringEquals: { 'ses:FromAddress': ['digest@press.example'] } });
  });

  test('where nothing is delivered, nothing of it is allowed, and nothing of it is watched', () => {
    const digests = sampleConfig.digests.map(({ delivery: _, ...digest }) => digest);
    const config = { ...sampleConfig, digests };
    const { template: without } = synthesizeStack({ config, bundling: false });
    expect(JSON.stringify(without)).not.toMatch(/"(?:ses|ssm):/);
    const alarms = (of: typeof template): number =>
      Object.values(of.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm').length;
    expect(alarms(template) - alarms(without)).toBe(3);
  });

  test('a list is of a folder the station reads, or answers 404 for a key that is free', () => {
    for (const station of stations) {
      const lists = functions[station].permissions.filter(({ actions }) => actions.includes('s3:ListBucket'));
      for (const { condition } of lists) {
        const prefixes = (condition as { StringLikeIfExists: { 's3:prefix': string[] } }).StringLikeIfExists[
          's3:prefix'
        ];
        expect(prefixes.every((prefix) => /^[a-z]+\/\*$/.test(prefix))).toBe(true);
      }
    }
  });

  test('no role of a function has a policy beside its own', () => {
    const attached = JSON.stringify(parts('AWS::IAM::Policy'));
    for (const [id, { Type, Properties: properties }] of Object.entries(template.Resources)) {
      if (Type !== 'AWS::IAM::Role' || !/^(Ingest|Group|Summarize|Publish|Deliver)Role/.test(id)) continue;
      expect(properties.Policies).toHaveLength(1);
      expect(properties.ManagedPolicyArns).toBeUndefined();
      expect(attached).not.toContain(`"${id}"`);
    }
  });

  test('the workflow calls the five functions, reads the configuration, sends notices, runs its children', () => {
    expect(statementsOf(findResource(template, 'AWS::IAM::Role', 'WorkflowRole'))).toMatchObject([
      { Sid: 'CallStations', Action: 'lambda:InvokeFunction', Resource: [{}, {}, {}, {}, {}] },
      { Sid: 'ReadFeeds', Action: 's3:GetObject', Resource: { 'Fn::Join': ['', [{}, '/config/*']] } },
      { Sid: 'SendNotices', Action: 'sns:Publish' },
      { Sid: 'DeliverLogs', Resource: '*' },
    ]);
    const runs = statementsOf(findResource(template, 'AWS::IAM::Policy', 'WorkflowMachineMapRuns'));
    expect(runs.flatMap(({ Action: action }) => action)).toEqual([
      'states:StartExecution',
      'states:DescribeExecution',
      'states:StopExecution',
      'states:RedriveExecution',
    ]);
  });
});

describe('storage', () => {
  test.each(['Store', 'Site', 'AccessLogs'])(
    '%s is encrypted, closed to the public, and kept when the stack goes',
    (part) => {
      expect(bucket(part).Properties).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      expect(bucket(part)).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    },
  );

  test('every bucket refuses what does not come over TLS 1.2', () => {
    const policies = parts('AWS::S3::BucketPolicy').map(({ PolicyDocument }) => JSON.stringify(PolicyDocument));
    expect(policies).toHaveLength(3);
    for (const policy of policies) {
      expect(policy).toContain('"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"');
      expect(policy).toContain('"NumericLessThan":{"s3:TlsVersion":1.2}');
    }
  });

  test('content is versioned and logged; old versions and old articles go, editions stay', () => {
    const rules = (part: string): unknown =>
      (bucket(part).Properties.LifecycleConfiguration as { Rules: unknown[] }).Rules;
    for (const part of ['Store', 'Site']) {
      expect(bucket(part).Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        LoggingConfiguration: {},
      });
    }
    const oldVersions = {
      Id: 'expire-old-versions',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
    };
    expect(rules('Store')).toMatchObject([
      oldVersions,
      { Id: 'expire-articles', Prefix: 'articles/', ExpirationInDays: 400 },
      { Id: 'expire-stories', Prefix: 'stories/', ExpirationInDays: 400 },
    ]);
    expect(rules('Site')).toMatchObject([oldVersions]);
    expect(rules('AccessLogs')).toMatchObject([{ Id: 'expire-access-logs', ExpirationInDays: 90 }]);
  });
});

test('a deployment writes configuration and fixed pages, and deletes nothing that is in a bucket', () => {
  const deployments = parts('Custom::CDKBucketDeployment');
  const into = deployments.map(({ DestinationBucketName }) => (DestinationBucketName as { Ref: string }).Ref);
  expect(into).toEqual([expect.stringMatching(/^StorageStore/), expect.stringMatching(/^StorageSite/)]);
  for (const deployment of deployments) expect(deployment).toMatchObject({ Prune: false, RetainOnDelete: true });
});

describe('the site', () => {
  const distribution = parts('AWS::CloudFront::Distribution')[0]?.DistributionConfig as Record<string, unknown>;

  test('is read from its bucket by this distribution alone, with a signature of its own', () => {
    expect(distribution.Origins).toMatchObject([
      { OriginAccessControlId: {}, S3OriginConfig: { OriginAccessIdentity: '' } },
    ]);
    expect(parts('AWS::CloudFront::OriginAccessControl')).toMatchObject([
      { OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' } },
    ]);
    const statements = statementsOf(findResource(template, 'AWS::S3::BucketPolicy', 'StorageSite'));
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toMatchObject([
      {
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': {} } },
      },
    ]);
  });

  test('is https, GET and HEAD only, with folders led to their page and an honest 404', () => {
    expect(distribution).toMatchObject({
      DefaultCacheBehavior: {
        AllowedMethods: ['GET', 'HEAD'],
        ViewerProtocolPolicy: 'redirect-to-https',
        FunctionAssociations: [{ EventType: 'viewer-request' }],
      },
      CustomErrorResponses: [
        { ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html' },
        { ErrorCode: 404, ResponseCode: 404, ResponsePagePath: '/404.html' },
      ],
      HttpVersion: 'http2and3',
    });
  });

  test('is cached as the objects say, for five minutes by default, whatever query, cookie or header is sent', () => {
    expect(parts('AWS::CloudFront::CachePolicy')).toMatchObject([
      {
        CachePolicyConfig: {
          DefaultTTL: 300,
          MinTTL: 0,
          MaxTTL: 31_536_000,
          ParametersInCacheKeyAndForwardedToOrigin: {
            CookiesConfig: { CookieBehavior: 'none' },
            HeadersConfig: { HeaderBehavior: 'none' },
            QueryStringsConfig: { QueryStringBehavior: 'none' },
          },
        },
      },
    ]);
  });

  test('gives the search, and nothing else, the policy under which its script runs', () => {
    expect(distribution.CacheBehaviors).toMatchObject([{ PathPattern: '*/search/*', AllowedMethods: ['GET', 'HEAD'] }]);
    const [search] = distribution.CacheBehaviors as Record<string, unknown>[];
    const { ResponseHeadersPolicyId: own, PathPattern: _, ...rest } = search ?? {};
    const { ResponseHeadersPolicyId: others, ...usual } = distribution.DefaultCacheBehavior as Record<string, unknown>;
    expect(rest).toEqual(usual);
    expect([JSON.stringify(own), JSON.stringify(others)]).toEqual([
      expect.stringContaining('SiteSearchHeaders'),
      expect.stringContaining('SiteHeaders'),
    ]);
  });

  test('lets nothing run, load or frame', () => {
    const policies = parts('AWS::CloudFront::ResponseHeadersPolicy').map(
      (policy) => policy.ResponseHeadersPolicyConfig as { SecurityHeadersConfig: Record<string, unknown> },
    );
    expect(policies).toHaveLength(2);
    const [pages, search] = policies.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    expect(search?.SecurityHeadersConfig).toEqual({
      ...pages?.SecurityHeadersConfig,
      ContentSecurityPolicy: { ContentSecurityPolicy: searchSecurityPolicy, Override: true },
    });
    expect(searchSecurityPolicy).toBe(`${contentSecurityPolicy}; script-src 'self'; connect-src 'self'`);
    expect(pages).toMatchObject({
      SecurityHeadersConfig: {
        ContentSecurityPolicy: {
          ContentSecurityPolicy: expect.stringMatching(/^default-src 'none'; (?!.*script-src)/),
        },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY' },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
      },
    });
  });
});
