import type { Import } from './read-imports.ts';

const STATIONS = ['ingest', 'group', 'summarize', 'publish', 'deliver'] as const;
const PURE = ['functions/contracts/', 'functions/text/', 'functions/languages/'] as const;

/** Packages that only compute: they read no file, no clock and no network of their own accord. */
const PURE_PACKAGES: Readonly<Record<(typeof STATIONS)[number], readonly string[]>> = {
  ingest: ['zod', 'rss-parser', 'htmlparser2', 'linkedom', '@mozilla/readability', 'robots-parser'],
  group: ['zod'],
  summarize: ['zod'],
  publish: ['zod', 'hono/html', 'croner'],
  deliver: ['zod'],
};

/** One row of the table: the files it speaks of, and the beginnings of what they may import. */
interface Row {
  readonly room: string;
  readonly holds: (path: string) => boolean;
  readonly may: readonly string[];
}

const inFolder = (folder: string) => (path: string) => path.startsWith(folder);
const stationFiles = (name: (typeof STATIONS)[number]): string[] => [
  ...PURE,
  'functions/proof/',
  `functions/${name}/`,
  ...PURE_PACKAGES[name],
];

/** Who may import whom; the first row that holds a file counts. CONTRIBUTING tells the same in words. */
export const TABLE: readonly Row[] = [
  { room: 'contracts', holds: inFolder('functions/contracts/'), may: ['functions/contracts/', 'zod'] },
  {
    room: 'text',
    holds: inFolder('functions/text/'),
    may: ['functions/contracts/', 'functions/text/', 'node:crypto', 'croner', 'tldts'],
  },
  {
    room: 'languages',
    holds: inFolder('functions/languages/'),
    may: [...PURE, 'snowball-stemmers'],
  },
  { room: 'proof', holds: inFolder('functions/proof/'), may: [...PURE, 'functions/proof/'] },
  ...STATIONS.map((name) => ({
    room: `handler of ${name}`,
    holds: (path: string) => path === `functions/${name}/handler.ts`,
    may: [...stationFiles(name), 'functions/adapters/'],
  })),
  ...STATIONS.map((name) => ({ room: name, holds: inFolder(`functions/${name}/`), may: stationFiles(name) })),
  {
    room: 'adapters',
    holds: inFolder('functions/adapters/'),
    may: [
      'functions/contracts/',
      'functions/text/',
      'functions/adapters/',
      'node:',
      '@aws-sdk/',
      '@aws-lambda-powertools/',
    ].concat(['undici', 'ipaddr.js', 'yaml', 'zod']),
  },
  { room: 'infra/local', holds: inFolder('infra/local/'), may: [''] },
  {
    room: 'infra',
    holds: (path) => path.startsWith('infra/'),
    may: ['infra/', 'aws-cdk-lib', 'constructs', 'cdk-nag', 'node:', 'functions/adapters/load-config.ts'].concat(
      ['environment', 'keys', 'config', 'editor', 'errors'].map((name) => `functions/contracts/${name}.ts`),
      'functions/adapters/load-editor.ts',
      'functions/text/',
    ),
  },
];

/** Lists the imports that the table does not allow, as `from -> to (room)`. A file in no room is one too. */
export function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const row = TABLE.find(({ holds }) => holds(from));
    if (row === undefined) return [`${from} is in no room`];
    const deployed = from.startsWith('infra/') && !from.startsWith('infra/local/');
    const allowed = row.may.some((start) => isWithin(to, start)) && !(deployed && to.startsWith('infra/local/'));
    return allowed ? [] : [`${from} -> ${to} (${row.room})`];
  });
}

/** A folder or prefix allows what begins so; a file or package allows itself and its own entry points. */
function isWithin(to: string, start: string): boolean {
  return start === '' || /[/:]$/.test(start) ? to.startsWith(start) : to === start || to.startsWith(`${start}/`);
}

/** Lists the import cycles, types included, each as its files in order of their names: the strongly connected components. */
export function cycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of imports) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const reachable = new Map([...targets.keys()].map((from) => [from, reachableFrom(from, targets)]));
  const inCycle = [...targets.keys()].filter((file) => reachable.get(file)?.has(file)).sort();
  const componentOf = (file: string): string =>
    inCycle.find((other) => reachable.get(other)?.has(file) && reachable.get(file)?.has(other)) ?? file;
  return [...Map.groupBy(inCycle, componentOf).values()];
}

function reachableFrom(from: string, targets: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const to of targets.get(next) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}
