import { readFileSync } from 'node:fs';
import { App, type Stack } from 'aws-cdk-lib';
import type { DepecheConfig } from '../functions/contracts/config.ts';
import { DigestStack } from './digest-stack.ts';
import { projectRoot } from './pipeline-function.ts';
import type { Template } from './read-template.ts';
import type { SiteDomain } from './site.ts';

/** What to synthesize. Without bundling nothing is built: the template is there at once, its assets are not. */
export interface SynthesizeOptions {
  readonly config: DepecheConfig;
  readonly bundling: boolean;
  /** Folder for the template and the bundles; a temporary one by default. */
  readonly outdir?: string;
  readonly domain?: SiteDomain;
}

/** The stack as it would be deployed: its template, and the folder that holds it and its assets. */
export interface Synthesized {
  readonly template: Template;
  readonly outdir: string;
  readonly stack: Stack;
}

/** Name of the stack, in CloudFormation too. */
export const stackName = 'Depeche';

/** Synthesizes the stack in this process, under the same feature flags as the CDK command line does. */
export function synthesizeStack(options: SynthesizeOptions): Synthesized {
  const { context } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8')) as { context: object };
  const app = new App({
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
    context: { ...context, 'aws:cdk:bundling-stacks': options.bundling ? ['**'] : [] },
    analyticsReporting: false,
    autoSynth: false,
  });
  const stack = new DigestStack(app, stackName, { config: options.config, domain: options.domain });
  const assembly = app.synth();
  const artifact = assembly.getStackByName(stackName);
  return { template: artifact.template as Template, outdir: assembly.directory, stack };
}
