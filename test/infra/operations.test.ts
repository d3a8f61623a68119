import { describe, expect, test } from 'vitest';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';
import { findResource, propertiesOf, statementsOf } from './template-parts.ts';

const { template } = synthesizeStack({ config: sampleConfig, bundling: false });

const parts = (type: string): Readonly<Record<string, unknown>>[] => propertiesOf(template, type);

function withSchedule(schedule: string): DepecheConfig {
  const [digest] = sampleConfig.digests;
  return DepecheConfig.parse({ contact: sampleConfig.contact, digests: [{ ...digest, schedule }] });
}

describe('schedules', () => {
  test.each([
    ['matin', 'cron(30 6 * * ? *)', 'Europe/Paris'],
    ['weekdays', 'cron(15 7,18 ? * MON-FRI *)', 'America/New_York'],
  ])('%s starts at %s, local time of %s', (digestId, expression, zone) => {
    const schedule = parts('AWS::Scheduler::Schedule').find(({ Description }) =>
      String(Description).endsWith(digestId),
    );
    expect(schedule).toMatchObject({
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Input: JSON.stringify({ digestId, scheduledAt: '<aws.scheduler.scheduled-time>' }),
        DeadLetterConfig: {},
        RetryPolicy: { MaximumEventAgeInSeconds: 21_600, MaximumRetryAttempts: 20 },
      },
    });
  });

  test('a trigger that could not be delivered waits two weeks in an encrypted queue', () => {
    expect(parts('AWS::SQS::Queue')).toMatchObject([{ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true }]);
  });

  test('may start the workflow and fill that queue, from this account, and nothing else', () => {
    expect(statementsOf(findResource(template, 'AWS::IAM::Policy', 'SchedulerRole'))).toMatchObject([
      { Action: 'states:StartExecution', Resource: { Ref: expect.stringMatching(/^WorkflowMachine/) } },
      {
        Action: 'sqs:SendMessage',
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^SchedulesUndelivered/), 'Arn'] },
      },
    ]);
    const role = findResource(template, 'AWS::IAM::Role', 'SchedulerRole').Properties;
    expect(role.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
    expect(statementsOf(findResource(template, 'AWS::SQS::QueuePolicy', 'Schedules'))).toMatchObject([
      { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    ]);
  });

  test('a schedule that EventBridge cannot say is refused before anything is deployed', () => {
    expect(() => synthesizeStack({ config: withSchedule('0 6 1 * 1'), bundling: false })).toThrow('give one of them');
  });
});

describe('functions', () => {
  test('run Node 24 on arm64, without tracing, with their names in the bill', () => {
    const functions = parts('AWS::Lambda::Function').filter(({ Runtime }) => String(Runtime).startsWith('node'));
    expect(functions).toHaveLength(5);
    for (const fn of functions) {
      expect(fn).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON' },
        Tags: [{ Key: 'depeche:station' }],
      });
      expect(fn.TracingConfig).toBeUndefined();
    }
  });

  test.each([
    ['ingest', 1024, 130],
    ['group', 3008, 900],
    ['summarize', 1024, 120],
    ['publish', 1024, 120],
    ['deliver', 1024, 300],
  ])('%s has %i MB and %i seconds', (station, MemorySize, Timeout) => {
    const fn = parts('AWS::Lambda::Function').find(({ Tags }) => JSON.stringify(Tags)?.includes(`"${station}"`));
    expect(fn).toMatchObject({ MemorySize, Timeout });
  });

  test('the workflow is a standard one, and logs its events without their data', () => {
    expect(parts('AWS::StepFunctions::StateMachine')).toMatchObject([
      {
        StateMachineType: 'STANDARD',
        TracingConfiguration: { Enabled: false },
        LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      },
    ]);
  });

  test('every log is kept a month and no longer', () => {
    expect(parts('AWS::Logs::LogGroup').map(({ RetentionInDays: days }) => days)).toEqual(Array(7).fill(30));
  });
});

interface Alarm {
  readonly AlarmDescription: string;
  readonly AlarmActions: unknown[];
  readonly Threshold: number;
  readonly [field: string]: unknown;
}

describe('alarms', () => {
  const alarms = parts('AWS::CloudWatch::Alarm') as unknown as Alarm[];
  const about = (part: string): Alarm | undefined => alarms.find((alarm) => alarm.AlarmDescription.includes(part));

  test('all of them go to the topic, which sends an e-mail', () => {
    expect(alarms).toHaveLength(20);
    for (const alarm of alarms) expect(alarm.AlarmActions).toHaveLength(1);
    expect(parts('AWS::SNS::Subscription')).toMatchObject([{ Protocol: 'email', Endpoint: sampleConfig.alarmEmail }]);
  });

  test('alarms of this account may publish to the topic, over TLS only', () => {
    const statements = statementsOf(findResource(template, 'AWS::SNS::TopicPolicy', 'NoticesTopic'));
    expect(statements).toMatchObject([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  test.each([
    ['A run failed', 'ExecutionsFailed', 1],
    ['over an hour', 'ExecutionsTimedOut', 1],
    ['ingest threw', 'Errors', 1],
    ['publish was refused', 'Throttles', 1],
    ['ingest took over 80 %', 'Duration', 104_000],
    ['group took over 80 %', 'Duration', 720_000],
    ['could not start its run', 'ApproximateNumberOfMessagesVisible', 1],
  ])('«%s» watches %s from %i on', (description, metric, threshold) => {
    expect(about(description)).toMatchObject({
      MetricName: metric,
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
  });

  test.each([
    ['matin', 26],
    ['weekdays', 63],
  ])('no edition of %s for %i hours is an alarm, and so is no data', (digestId, hours) => {
    expect(about(`No edition of ${digestId}`)).toMatchObject({
      Namespace: 'Depeche',
      MetricName: 'EditionsPublished',
      Dimensions: [{ Name: 'digestId', Value: digestId }],
      Period: 3600,
      EvaluationPeriods: hours,
      DatapointsToAlarm: hours,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('a weekly digest has no such alarm: CloudWatch cannot look back that far', () => {
    const weekly = synthesizeStack({ config: withSchedule('0 8 * * 0'), bundling: false }).template;
    const descriptions = propertiesOf(weekly, 'AWS::CloudWatch::Alarm').map(({ AlarmDescription }) =>
      String(AlarmDescription),
    );
    expect(descriptions.filter((text) => text.startsWith('No edition'))).toEqual([]);
  });

  test('editions are counted per digest from the log of publish', () => {
    expect(parts('AWS::Logs::MetricFilter')).toMatchObject([
      {
        FilterPattern: '{ $.message = "edition published" }',
        MetricTransformations: [{ Dimensions: [{ Key: 'digestId', Value: '$.digestId' }], MetricValue: '1' }],
      },
    ]);
  });

  test('one page shows it all', () => {
    const [dashboard] = parts('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.DashboardBody);
    for (const title of ['Alarms', 'Editions published', 'Runs', 'Longest call', 'Calls refused'])
      expect(body).toContain(title);
  });
});
