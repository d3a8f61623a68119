import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { loadConfig } from '../functions/adapters/load-config.ts';
import { loadEditor } from '../functions/adapters/load-editor.ts';
import { DigestError, UsageError } from '../functions/contracts/errors.ts';
import { DigestStack } from './digest-stack.ts';
import type { SiteDomain } from './site.ts';
import { stackName } from './synthesize.ts';

/**
 * What `cdk synth` and `cdk deploy` run.
 *
 * An `editor.yaml` next to the configuration is deployed with it.
 * Context: `-c config=other.yaml` (or DEPECHE_CONFIG) for a configuration other than `digest.yaml`;
 * `-c siteDomain=news.example.org -c certificateArn=…` for a custom domain.
 */
function buildApp(): void {
  const app = new App();
  const context = (name: string): string | undefined => app.node.tryGetContext(name) as string | undefined;
  const file = context('config') ?? process.env.DEPECHE_CONFIG ?? 'digest.yaml';
  const config = loadConfig(file);
  const domain = domainOf(context('siteDomain'), context('certificateArn'));
  new DigestStack(app, stackName, { config, editor: loadEditor(file, config), domain });
  // A finding that is not acknowledged fails the synthesis.
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
}

function domainOf(name: string | undefined, certificateArn: string | undefined): SiteDomain | undefined {
  if (name !== undefined && certificateArn !== undefined) return { name, certificateArn };
  if (name === undefined && certificateArn === undefined) return undefined;
  throw new UsageError('give both siteDomain and certificateArn (of a certificate in us-east-1), or neither');
}

try {
  buildApp();
} catch (error) {
  if (!(error instanceof DigestError)) throw error;
  process.stderr.write(`depeche: ${error.message}\n`);
  process.exit(2);
}
