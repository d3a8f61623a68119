import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { loadConfig } from '../functions/adapters/load-config.ts';
import { UsageError } from '../functions/contracts/errors.ts';
import { DigestStack } from './digest-stack.ts';
import type { SiteDomain } from './site.ts';
import { stackName } from './synthesize.ts';

/**
 * What `cdk synth` and `cdk deploy` run.
 *
 * Context: `-c config=other.yaml` (or DEPECHE_CONFIG) for another configuration than `digest.yaml`;
 * `-c siteDomain=news.example.org -c certificateArn=…` for a domain of one's own.
 */
const app = new App();
const context = (name: string): string | undefined => app.node.tryGetContext(name) as string | undefined;
const config = loadConfig(context('config') ?? process.env.DEPECHE_CONFIG ?? 'digest.yaml');
const name = context('siteDomain');
const certificateArn = context('certificateArn');
if ((name === undefined) !== (certificateArn === undefined)) {
  throw new UsageError('give both siteDomain and certificateArn (of a certificate in us-east-1), or neither');
}
const domain: SiteDomain | undefined =
  name === undefined || certificateArn === undefined ? undefined : { name, certificateArn };

new DigestStack(app, stackName, { config, domain });
// A finding that nobody answered makes the synthesis fail.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
