import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../infra/project-root.ts';
import { synthesizeStack } from '../infra/synthesize.ts';
import { depeche } from './infra/local/commands/run-depeche.ts';
import { sampleConfig } from './infra/sample-config.ts';

test('an editor’s file that is wrong stops the command with file and line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'editors-hand-'));
  copyFileSync(join(projectRoot, 'digest.yaml'), join(folder, 'digest.yaml'));
  writeFileSync(join(folder, 'editor.yaml'), 'quotidien:\n  pins:\n');
  const { stderr } = await depeche(['digest', '--config', join(folder, 'digest.yaml'), '--out', join(folder, 'out')]);
  expect(stderr).toMatch(/editor\.yaml:2: .*did you mean "pin"/);
  rmSync(folder, { recursive: true, force: true });
});

test('a deployment lays the file into the store, and leaves what lies there when there is none', () => {
  const keys = (editor: Record<string, never> | undefined): number => {
    const { template } = synthesizeStack({
      config: sampleConfig,
      bundling: false,
      ...(editor === undefined ? {} : { editor }),
    });
    const sources = Object.values(template.Resources as Record<string, { Type: string; Properties?: object }>).flatMap(
      ({ Type, Properties }) =>
        Type === 'Custom::CDKBucketDeployment'
          ? [(Properties as { SourceObjectKeys: unknown[] }).SourceObjectKeys.length]
          : [],
    );
    return Math.max(...sources);
  };
  expect(keys({})).toBe(keys(undefined) + sampleConfig.digests.length);
});
