import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { DepecheConfig } from '../functions/contracts/config.ts';
import type { EditorFile } from '../functions/contracts/editor.ts';
import { acknowledge } from './acknowledge.ts';
import { Alarms } from './alarms.ts';
import { PipelineDashboard } from './dashboard.ts';
import { delivers, deliveryRights } from './delivery-rights.ts';
import { DeployedFiles } from './deployed-files.ts';
import { EditionMetric } from './edition-metric.ts';
import { PipelineFunction } from './pipeline-function.ts';
import { Schedules } from './schedules.ts';
import { Site, type SiteDomain } from './site.ts';
import { plans, type Station, stations } from './stations.ts';
import { Storage } from './storage.ts';
import { Workflow } from './workflow.ts';

/** Properties of the stack: the configuration, the editor's overrides, and a domain for the site where there is one. */
export interface DigestStackProps extends StackProps {
  readonly config: DepecheConfig;
  readonly editor?: EditorFile | undefined;
  readonly domain?: SiteDomain | undefined;
}

/**
 * Dépêche in AWS: storage, five functions, their workflow, one schedule per digest, the site, alarms and a dashboard.
 *
 * Independent of account and region, so that it can be tested and run locally without either.
 */
export class DigestStack extends Stack {
  constructor(scope: Construct, id: string, props: DigestStackProps) {
    super(scope, id, { description: 'Depeche: a news digest that its readers can check', ...props });
    const { config, editor } = props;
    const { digests } = config;
    const { store, site } = new Storage(this, 'Storage');
    const pages = new Site(this, 'Site', { bucket: site, home: `/${digests[0]?.id ?? ''}/`, domain: props.domain });

    const folders = digests.map((digest) => digest.id);
    const opened = { none: [], read: folders, write: [...folders, 'schema'] };
    const functions = Object.fromEntries(
      stations.map((station) => {
        const kind = plans[station].site;
        const access = kind === 'none' ? undefined : { bucket: site, folders: opened[kind], url: pages.url };
        const rights = station === 'deliver' ? deliveryRights(this, digests) : [];
        return [station, new PipelineFunction(this, named(station), { station, store, site: access, rights })];
      }),
    ) as Record<Station, PipelineFunction>;

    const notices = this.notices(config.alarmEmail);
    const { machine } = new Workflow(this, 'Workflow', { functions, store, notices });
    const { undelivered } = new Schedules(this, 'Schedules', { digests, machine });
    const editions = new EditionMetric(this, 'Editions', { logGroup: functions.publish.logGroup });
    // Where nothing is delivered, its function is never called, costs nothing and needs no alarms.
    const used = stations.filter((station) => station !== 'deliver' || digests.some(delivers));
    const monitored = { digests, machine, functions: used.map((station) => functions[station]), editions };
    const alarms = new Alarms(this, 'Alarms', { ...monitored, undelivered, notices });
    new PipelineDashboard(this, 'Dashboard', { ...monitored, alarms });
    new DeployedFiles(this, 'Files', { config, editor, store, site, siteUrl: pages.url });

    new CfnOutput(this, 'SiteUrl', { value: pages.url, description: 'Where readers go' });
    new CfnOutput(this, 'StoreBucket', { value: store.bucketName, description: 'What the pipeline keeps' });
    new CfnOutput(this, 'SiteBucket', { value: site.bucketName, description: 'What readers see' });
    new CfnOutput(this, 'StateMachine', { value: machine.stateMachineArn, description: 'The workflow' });
    new CfnOutput(this, 'Notices', { value: notices.topicArn, description: 'Alarms and failed runs' });
  }

  /** The topic of alarms and failed runs. */
  private notices(email: string | undefined): Topic {
    const topic = new Topic(this, 'NoticesTopic', { enforceSSL: true });
    // This policy replaces the default one, under which the alarms of the account could publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (email !== undefined) {
      topic.addSubscription(new EmailSubscription(email));
      acknowledge(topic, {
        'Serverless-SNSRedrivePolicy':
          'An e-mail that could not be sent is not retried; the alarm stays active until it is resolved.',
      });
    }
    acknowledge(topic, {
      'AwsSolutions-SNS2':
        'A notice has ids and an error, nothing private; alarms cannot publish to a topic with the AWS managed key.',
    });
    return topic;
  }
}

/** `Ingest` for `ingest`, as constructs are named. */
const named = (station: Station): string => `${station.charAt(0).toUpperCase()}${station.slice(1)}`;
