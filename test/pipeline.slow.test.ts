import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runTable } from '../infra/local/pipeline/run-table.ts';
import { projectRoot } from '../infra/project-root.ts';
import type { Template } from '../infra/read-template.ts';
import { config, configFile, day1, day2, digestOf, files, folder, make, type Published } from './pipeline-runs.ts';

let first: Published;
beforeAll(async () => {
  first = await make('one', day1);
});

describe('an edition of our newsstand', () => {
  test('made by two runs at the same moment is one edition, the same bytes', async () => {
    const runs = await Promise.all([make('race', day1), make('race', day1)]);
    expect(runs.map(({ status }) => status)).toContain('published');
    expect(files('race')).toEqual(files('one'));
  });

  test('made while the store errs and loses answers is the same, byte for byte', async () => {
    const faults = [503, 'lost-response', 409, 503] as const;
    const fault = ({ method, count }: { method: string; count: number }) =>
      count > 8 && count % 5 === 0 && (method === 'PUT' || count % 10 === 0)
        ? faults[count % faults.length]
        : undefined;
    const run = await make('faults', day1, {
      fault: (request) => (request.method === 'PUT' ? fault(request) : undefined),
    });
    expect(['published', 'already-published']).toContain(run.status);
    expect(files('faults')).toEqual(files('one'));
  });

  test('made by the bundles that would be deployed is the same, byte for byte', async () => {
    expect((await make('bundles', day1, { asDeployed: true })).status).toBe('published');
    expect(files('bundles')).toEqual(files('one'));
  });

  test('takes the articles of a run that never became an edition', async () => {
    const late = await make('missed', day2);
    const texts = new Set(digestOf(late).stories.flatMap(({ articles }) => articles.map(({ id }) => id)));
    expect(texts.size).toBeGreaterThan(0);
    expect(digestOf(late).previous).toBeUndefined();
  });
});

describe('the workflow that is run', () => {
  test('is the synthesized one: other states, another run', async () => {
    const skipSummarize = (template: Template): Template => {
      const text = JSON.stringify(template);
      const changed = text.replace(String.raw`\"Next\":\"SummarizeStories\"`, String.raw`\"Next\":\"PublishEdition\"`);
      expect(changed).not.toBe(text);
      return JSON.parse(changed) as Template;
    };
    const run = await make('reordered', day1, { change: skipSummarize });
    expect([run.status, run.result.stories]).toEqual(['empty', 0]);
    expect(run.digest).toBeUndefined();
  });
});

describe('delivery', () => {
  test('delivers an edition that has somewhere to go, and from this machine sends nothing; an empty one goes nowhere', async () => {
    const [digest] = config.digests;
    if (digest === undefined) throw new Error('the configuration has no digest');
    const email = { from: 'digest@news.example', to: ['ana@reader.example'], unsubscribe: 'mailto:bye@news.example' };
    const webhooks = [{ id: 'newsroom', kind: 'slack' as const, urlParameter: '/depeche/slack' }];
    const delivered = { ...config, digests: [{ ...digest, delivery: { email, webhooks } }] };
    const run = await make('delivered', day1, { config: delivered });
    const why = 'nothing is sent from this machine';
    expect(run.result.delivery).toMatchObject({
      failingChannels: 0,
      channels: [
        { channel: 'newsroom', sent: 0, skipped: 1, why },
        { channel: 'email', sent: 0, skipped: 1, why },
      ],
    });
    expect(runTable(run, 11, 1)).toContain(`newsroom: 1 not sent: ${why}\nemail: 1 not sent: ${why}`);
    expect(Object.keys(files('delivered')).filter((file) => file.includes('deliveries'))).toEqual([]);
    // Who gets it changes nothing in what is published.
    const edition = `depeche-site/quotidien/${run.editionId}/digest.json`;
    expect(files('delivered')[edition]).toBe(files('one')[edition]);
    expect(runTable(first, 11, 1)).toContain('not sent: no delivery is configured');
    const nothing = { ...delivered, digests: [{ ...digest, delivery: { email, webhooks }, windowHours: 1 }] };
    const empty = await make('nothing', new Date('2016-04-01T04:30:00Z'), { config: nothing });
    expect([empty.status, empty.result.delivery]).toEqual(['empty', undefined]);
  });
});

describe('the command line', () => {
  const start = (name: string, args: readonly string[] = []): ChildProcess =>
    spawn(
      process.execPath,
      ['infra/local/cli.ts', 'digest', '--config', configFile, '--out', join(folder, name), ...args],
      {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    );
  const until = async (child: ChildProcess, text: string): Promise<void> => {
    for await (const chunk of child.stderr ?? []) if (String(chunk).includes(text)) return;
  };

  test.each(['reading', 'stories', 'key points'])(
    'killed at «%s» and started again makes the same edition, byte for byte',
    async (moment) => {
      const name = `killed-${moment.replace(' ', '-')}`;
      const child = start(name);
      await until(child, moment);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(['published', 'already-published']).toContain((await make(name, day1)).status);
      expect(files(name)).toEqual(files('one'));
    },
  );

  test('interrupted ends with 130, leaves nothing half-written and no process behind', async () => {
    const child = start('interrupted');
    await until(child, 'reading');
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(130);
    // The child led a process group of its own: no member of it is left.
    expect(() => process.kill(-(child.pid ?? 0), 0)).toThrow();
    await make('interrupted', day1);
    expect(files('interrupted')).toEqual(files('one'));
  });
});
