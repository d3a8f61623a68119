import { expect, test } from 'vitest';
import type { DeliverResult } from '../../functions/contracts/delivery.ts';
import { runWorkflow, type WorkflowOutcome } from '../../infra/local/pipeline/run-workflow.ts';
import { type Notice, TaskError } from '../../infra/local/pipeline/workflow-ports.ts';
import { readWorkflow } from '../../infra/read-template.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { sampleConfig } from './sample-config.ts';

const names = { storeBucket: 'store', siteBucket: 'site', siteUrl: 'http://127.0.0.1:8080' };
const { definition } = readWorkflow(synthesizeStack({ config: sampleConfig, bundling: false }).template, names);
const answers: Readonly<Record<string, unknown>> = {
  ingest: { batch: 'a', articles: 1, problems: 0 },
  group: { digestId: 'matin', editionId: 'e', stories: 1, articles: 1, withheld: 0, batches: [] },
};
const told = (over: Partial<DeliverResult> = {}): DeliverResult => ({
  channels: [{ channel: 'email', sent: 1, alreadySent: 0, unconfirmed: 0, failed: 0, skipped: 0 }],
  failingChannels: 0,
  notice: '',
  remaining: 0,
  ...over,
});

/** Runs the synthesized machine up to its end, with these answers of deliver, one a call; an error is thrown. */
async function run(
  channels: number,
  deliveries: readonly (DeliverResult | TaskError)[],
): Promise<{ outcome: WorkflowOutcome; notices: Notice[]; calls: unknown[] }> {
  const notices: Notice[] = [];
  const calls: unknown[] = [];
  const feeds = { ok: 1, failing: 0, changed: 0, notice: '' };
  const outcome = await runWorkflow(
    definition as Parameters<typeof runWorkflow>[0],
    { digestId: 'matin', scheduledAt: '2016-04-04T04:30:00Z' },
    {
      callFunction: async (name, payload) => {
        if (name === 'publish') return { digestId: 'matin', editionId: 'e', status: 'published', feeds, channels };
        if (name !== 'deliver') return answers[name];
        calls.push(payload);
        const answer = deliveries[Math.min(calls.length, deliveries.length) - 1];
        if (answer instanceof Error) throw answer;
        return answer;
      },
      readObject: async () => new TextEncoder().encode('[]'),
      notify: (notice) => notices.push(notice),
    },
    { retryFactor: 0.001 },
  );
  return { outcome, notices, calls };
}

test('an edition that goes nowhere calls nobody', async () => {
  const { outcome, calls, notices } = await run(0, []);
  expect([outcome.status, calls, notices]).toEqual(['succeeded', [], []]);
});

test('an edition that was delivered says so in the output of the run, beside what publish said', async () => {
  const { outcome, calls, notices } = await run(2, [told()]);
  expect(outcome).toMatchObject({ output: { status: 'published', delivery: told() } });
  expect([calls, notices]).toEqual([[{ digestId: 'matin', editionId: 'e' }], []]);
});

test('a list of readers that is too long for one call is gone on with until nobody is left', async () => {
  const { outcome, calls } = await run(1, [told({ remaining: 900 }), told({ remaining: 400 }), told()]);
  expect([outcome.status, calls.length]).toEqual(['succeeded', 3]);
});

test('what did not go out is told once, and the edition stands', async () => {
  const { outcome, notices } = await run(1, [told({ failingChannels: 1, notice: 'email: 1 failed' })]);
  expect(outcome.status).toBe('succeeded');
  expect(notices).toEqual([{ topic: 'notices', subject: 'Depeche: delivery of matin', message: 'email: 1 failed' }]);
});

test('a deliver function that dies is tried again, then told; the run has succeeded all the same', async () => {
  const { outcome, notices, calls } = await run(1, [new TaskError('Sandbox.Timedout', 'out of time')]);
  expect([outcome.status, calls.length]).toEqual(['succeeded', 2]);
  expect(notices).toMatchObject([{ message: expect.stringContaining('the step that delivers it failed') }]);
});
