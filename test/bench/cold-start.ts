import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { bundle, packagesBeside, stubs } from '../../infra/pipeline-function.ts';
import { projectRoot } from '../../infra/project-root.ts';
import type { Station } from '../../infra/stations.ts';

/**
 * Limits of a cold start: processor time to import a function's bundle, as a multiple of that of the plain `bareBundle`. What a
 * call may not need is loaded when it is needed, and is not in it: parsers of feeds and pages, clients of mail and
 * webhooks, tables of words, stemmers.
 */
export const MAX_COLD_START: Readonly<Record<Station, number>> = {
  publish: 1.15,
  group: 1.3,
  summarize: 1.3,
  deliver: 1.4,
  ingest: 1.8,
};

const options = {
  bundle: true,
  platform: 'node',
  format: bundle.format,
  target: bundle.target,
  minify: bundle.minify,
  mainFields: bundle.mainFields,
  banner: { js: bundle.banner },
  metafile: true,
  logLevel: 'error',
} as const;

/**
 * Bundles the yardstick: a client of S3 and nothing else. `plain`: with the options of when the limits were set, names of
 * functions kept and no module replaced; `ours`: with those of the functions.
 */
export async function bareBundle(outfile: string, how: 'plain' | 'ours'): Promise<void> {
  const contents = "import { S3Client } from '@aws-sdk/client-s3'; export const client = new S3Client({});";
  const own = how === 'plain' ? { keepNames: true } : { alias: { ...stubs } };
  await build({ ...options, ...own, stdin: { contents, resolveDir: projectRoot }, outfile });
}

/** Bundles a function as the stack does; answers its bytes by package or room. */
export async function stationBundle(
  station: Station,
  outfile: string,
  extra: { plugins?: Plugin[]; banner?: string } = {},
): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    ...options,
    alias: { ...stubs },
    external: [...(packagesBeside[station] ?? [])],
    entryPoints: [`${projectRoot}functions/${station}/handler.ts`],
    outfile,
    plugins: extra.plugins ?? [],
    banner: { js: `${bundle.banner}${extra.banner ?? ''}` },
  });
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      bytes.set(roomOf(path), (bytes.get(roomOf(path)) ?? 0) + bytesInOutput);
    }
  }
  return bytes;
}

/** The package of a module of somebody else's, the room of one of ours: `zod`, `functions/text`. */
export function roomOf(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? /functions\/[^/]+/.exec(path)?.[0] ?? path;
}

const run = promisify(execFile);

/** Imports a module in a fresh Node process that knows only what Lambda would tell it; answers what `report` prints. */
export async function importFresh(file: string, report: string): Promise<string> {
  const script = `
    const before = process.cpuUsage();
    await import(process.argv[1]);
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify(${report}));
    process.exit();
  `;
  const env = { AWS_REGION: 'eu-west-3', STORE_BUCKET: 'bundle-store' };
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, file], { env });
  return stdout;
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Measures cold starts in turns, so that what else the machine does falls on all of them alike.
 *
 * Units: milliseconds of processor time, user and system; `ratio` is the median of those of each round to the first file.
 */
export async function measureColdStarts(
  files: readonly string[],
  rounds: number,
): Promise<{ ms: number; ratio: number }[]> {
  const times: number[][] = files.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, file] of files.entries()) {
      times[at]?.push(Number(await importFresh(file, '(user + system) / 1000')));
    }
  }
  return times.map((own) => ({
    ms: median(own),
    ratio: median(own.map((ms, round) => ms / (times[0]?.[round] ?? Number.NaN))),
  }));
}
