import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import type { DepecheConfig } from '../functions/contracts/config.ts';
import type { EditorFile } from '../functions/contracts/editor.ts';
import { DigestStack } from './digest-stack.ts';
import { projectRoot } from './project-root.ts';
import type { Template } from './read-template.ts';
import type { SiteDomain } from './site.ts';

/** What to synthesize. Without bundling there is only the template, without its assets. */
export interface SynthesizeOptions {
  readonly config: DepecheConfig;
  readonly editor?: EditorFile | undefined;
  readonly bundling: boolean;
  /** Folder for the template and the bundles; by default a temporary one. */
  readonly outdir?: string | undefined;
  readonly domain?: SiteDomain | undefined;
}

/** The stack as it would be deployed. */
export interface Synthesized {
  readonly template: Template;
  /** Folder of the bundles. Without bundling and without a folder in the options, it no longer exists. */
  readonly outdir: string;
  readonly stack: Stack;
}

/** Name of the stack in CloudFormation. */
export const stackName = 'Depeche';

/**
 * Synthesizes the stack in this process, with the feature flags of the CDK command line.
 *
 * Leaves out its checks of templates and its stack traces: they take a second or two and do not change the template.
 */
export function synthesizeStack(options: SynthesizeOptions): Synthesized {
  const { config, editor, bundling, domain } = options;
  const outdir = options.outdir ?? mkdtempSync(join(tmpdir(), 'depeche-synth-'));
  const { context } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8')) as { context: object };
  const app = new App({
    outdir,
    context: {
      ...context,
      'aws:cdk:bundling-stacks': bundling ? ['**'] : [],
      'aws:cdk:disable-asset-staging': !bundling,
      'aws:cdk:disable-stack-trace': true,
    },
    analyticsReporting: false,
    autoSynth: false,
    builtinCloudFormationValidation: false,
  });
  try {
    const stack = new DigestStack(app, stackName, { config, editor, domain });
    const { template } = app.synth().getStackByName(stackName);
    return { template: template as Template, outdir, stack };
  } finally {
    if (!bundling && options.outdir === undefined) rmSync(outdir, { recursive: true, force: true });
  }
}
