import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { loadConfig } from '../functions/adapters/load-config.ts';
import type { Digest } from '../functions/contracts/digest.ts';
import { type DigestRun, type DigestRunOptions, runDigest } from '../infra/local/pipeline/run-digest.ts';
import { projectRoot } from '../infra/project-root.ts';
import { newsstand } from './fixtures.ts';

export const [day1, day2] = newsstand.editions.map((instant) => new Date(instant)) as [Date, Date];
export const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How much longer than alone a process takes on this machine now: milliseconds a millisecond of processor time. */
function busyness(): number {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const spent = (): number => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000;
  };
  while (spent() < 300);
  return (performance.now() - begun) / spent();
}
/** One feed never answers; the others have the more time the busier the machine is. */
const timeoutSeconds = Math.min(30, Math.ceil(5 * busyness()));

/** The example, with that time. */
export const configFile = join(folder, 'digest.yaml');
writeFileSync(
  configFile,
  readFileSync(join(projectRoot, 'digest.yaml'), 'utf8').replace(
    'timeoutSeconds: 3',
    `timeoutSeconds: ${timeoutSeconds}`,
  ),
);
export const config = loadConfig(configFile);

export type Published = Extract<DigestRun, { result: unknown }>;

/** Runs the whole pipeline over the newsstand into a folder of its own. */
export async function make(name: string, time: Date, more: Partial<DigestRunOptions> = {}): Promise<Published> {
  const [run] = await runDigest({
    config,
    out: join(folder, name),
    at: { time, fixed: true },
    retryFactor: 0.01,
    ...more,
  });
  if (run === undefined || !('result' in run)) throw new Error(`no edition: ${JSON.stringify(run)}`);
  return run;
}

/** Every file of the buckets with the hash of its bytes. */
export function files(name: string): Record<string, string> {
  const root = join(folder, name);
  const found = ['depeche-site', 'depeche-store'].flatMap((bucket) =>
    readdirSync(join(root, bucket), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    ),
  );
  return Object.fromEntries(
    found
      .toSorted()
      .map((file) => [relative(root, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** The edition that a run made. */
export const digestOf = ({ digest }: Published): Digest => {
  if (digest === undefined) throw new Error('the run made no edition');
  return digest;
};
