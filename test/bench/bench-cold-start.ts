import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Station, stations } from '../../infra/stations.ts';
import { bareBundle, importFresh, MAX_COLD_START, measureColdStarts, roomOf, stationBundle } from './cold-start.ts';

const ROUNDS = 10;
/** Rounds of the timing of single modules. */
const MODULE_ROUNDS = 5;
/** As many rooms and packages of a function are listed. */
const LISTED = 8;

/** Prints bytes and cold starts of the functions beside a bare client of S3, and what costs what in them. */
export async function benchColdStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-cold-start-'));
  try {
    const fileOf = (name: string): string => join(folder, `${name}.mjs`);
    await bareBundle(fileOf('bare'), 'plain');
    await bareBundle(fileOf('bare-ours'), 'ours');
    const bytes = new Map<string, ReadonlyMap<string, number>>();
    for (const station of stations) bytes.set(station, await stationBundle(station, fileOf(station)));
    process.stdout.write(
      `cold starts: processor time to import a bundle, beside a bare client of S3, ${ROUNDS} rounds in turns, medians\n`,
    );
    const names = ['bare', 'bare-ours', ...stations];
    const measured = await measureColdStarts(names.map(fileOf), ROUNDS);
    for (const [at, name] of names.entries()) {
      const { ms = Number.NaN, ratio = Number.NaN } = measured[at] ?? {};
      const limit = name in MAX_COLD_START ? `  at most ${MAX_COLD_START[name as Station]}` : '';
      const size = `${statSync(fileOf(name)).size}`.padStart(9);
      process.stdout.write(
        `  ${name.padEnd(10)}${size} bytes${ms.toFixed(0).padStart(6)} ms  x ${ratio.toFixed(2)}${limit}\n`,
      );
    }
    for (const station of stations) {
      const instrumented = fileOf(`${station}-timed`);
      await stationBundle(station, instrumented, { plugins: [timedModules], banner: CLOCK });
      process.stdout.write(`${station}\n  kB: ${listOf(bytes.get(station) ?? new Map(), 1000)}\n`);
      process.stdout.write(`  ms: ${listOf(await timesOf(instrumented), 1)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sets a clock that books the time of each module on its room, less that of the modules it waits for. */
const CLOCK = `
  globalThis.depecheClock = (() => {
    const [rooms, open] = [{}, []];
    let since = performance.now();
    const book = () => {
      const now = performance.now();
      const room = open.at(-1);
      if (room !== undefined) rooms[room] = (rooms[room] ?? 0) + now - since;
      since = now;
    };
    return { rooms, begin: (room) => { book(); open.push(room); }, end: () => { book(); open.pop(); } };
  })();
`;

/** Has each module tell the clock where its evaluation begins and ends. */
const timedModules: Plugin = {
  name: 'timed-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:[mc]?js|ts)$/ }, ({ path }) => ({
      contents: `depecheClock.begin(${JSON.stringify(roomOf(path))});\n${readFileSync(path, 'utf8')}\n;depecheClock.end();`,
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

/** Milliseconds of evaluation by room, of the process in which each was disturbed least. */
async function timesOf(file: string): Promise<Map<string, number>> {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < MODULE_ROUNDS; round += 1) {
    rounds.push(JSON.parse(await importFresh(file, 'globalThis.depecheClock.rooms')) as Record<string, number>);
  }
  const rooms = Object.keys(rounds[0] ?? {});
  return new Map(rooms.map((room) => [room, Math.min(...rounds.map((round) => round[room] ?? 0))]));
}

function listOf(amounts: ReadonlyMap<string, number>, unit: number): string {
  return [...amounts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, LISTED)
    .map(([name, amount]) => `${name} ${(amount / unit).toFixed(unit === 1 ? 1 : 0)}`)
    .join(', ');
}
