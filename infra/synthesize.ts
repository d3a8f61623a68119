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

/** What to synthesize. Without bundling nothing is built: the template is there at once, its assets are not. */
export interface SynthesizeOptions {
  readonly config: DepecheConfig;
  readonly editor?: EditorFile | undefined;
  readonly bundling: boolean;
  /** Folder for the template and the bundles; by default one in the folder for temporary files. */
  readonly outdir?: string | undefined;
  readonly domain?: SiteDomain | undefined;
}

/** The stack as it would be deployed. */
export interface Synthesized {
  readonly template: Template;
  /** Folder that holds the bundles. Without bundling and without a folder asked for, it is gone by now. */
  readonly outdir: string;
  readonly stack: Stack;
}

/** Name of the stack, in CloudFormation too. */
export const stackName = 'Depeche';

/**
 * Synthesizes the stack in this process, under the same feature flags as the CDK command line does.
 *
 * The checks of templates and the stack traces that the command line makes are left out: they take a second or two and
 * change nothing in the template.
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
