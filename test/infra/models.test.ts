import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import { readWorkflow } from '../../infra/read-template.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';

const names = { storeBucket: 'store', siteBucket: 'site', siteUrl: 'http://127.0.0.1' };
const model = 'amazon.titan-embed-text-v2:0';
const config = DepecheConfig.parse({
  ...sampleConfig,
  digests: sampleConfig.digests.map((digest) => ({ ...digest, embeddings: { provider: 'bedrock', model } })),
});
const models = (made: ReturnType<typeof synthesizeStack>) =>
  Object.entries(readWorkflow(made.template, names).functions).flatMap(([station, { permissions }]) =>
    permissions
      .filter(({ actions }) => actions.some((action) => action.startsWith('bedrock:')))
      .map(({ actions, resources }) => ({ station, actions, resources })),
  );

test('no station may call a model that no digest asks for', () => {
  expect(models(synthesizeStack({ config: sampleConfig, bundling: false }))).toEqual([]);
});

test('group may call exactly the model that the digests ask for, and no pack objects', () => {
  const made = synthesizeStack({ config, bundling: false });
  const [found, ...others] = models(made);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ station: 'group', actions: ['bedrock:InvokeModel'] });
  expect(found?.resources).toHaveLength(1);
  expect(found?.resources[0]).toMatch(/:bedrock:.*::foundation-model\/amazon\.titan-embed-text-v2:0$/);
  for (const pack of [new AwsSolutionsChecks(), new ServerlessChecks()])
    expect(pack.validateScope(made.stack).violations).toEqual([]);
});

test.each(['amazon.titan-text-express-v1', '*', ''])('a model that makes no embeddings is refused: %j', (id) => {
  const digests = [{ ...sampleConfig.digests[0], embeddings: { provider: 'bedrock', model: id } }];
  const read = DepecheConfig.safeParse({ ...sampleConfig, digests });
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['digests.0.embeddings.model', 'amazon.titan-embed-text-v2:0 or cohere.embed-multilingual-v3'],
  ]);
});
