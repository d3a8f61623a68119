import type { Discrepancy, Verification } from '../../../functions/proof/verify-digest.ts';
import { compareBy } from '../../../functions/text/compare-by.ts';
import type { SourceFinding } from './check-sources.ts';
import type { RenderingVerdict } from './rendering-verdict.ts';

/** All that was found about one edition. */
export interface Verdict {
  readonly name: string;
  /** How often it was corrected, and the points that were withdrawn. */
  readonly corrections: { readonly revisions: number; readonly withdrawn: number };
  readonly counts: Omit<Verification, 'problems'>;
  /** Whether the stored articles were available. */
  readonly against: 'articles' | 'itself';
  readonly renderings: readonly RenderingVerdict[];
  readonly sources: readonly SourceFinding[] | undefined;
  readonly problems: readonly (Omit<Discrepancy, 'story'> & { readonly story?: string })[];
}

const STATES: Readonly<Record<RenderingVerdict['state'], string>> = {
  same: 'says exactly what digest.json says (same bytes)',
  missing: 'not there',
  differs: 'DIFFERS from digest.json',
  unproven: 'NOT PROVEN: rendered by another version',
  unreadable: 'UNREADABLE, though the list of editions names it',
};

/** Draws what was proven of an edition and what was not: the verdict, every problem, then one line a thing. */
export function verdictTable({ name, corrections, counts, against, renderings, sources, problems }: Verdict): string {
  const { points, sentences, articles } = counts;
  const rest = `${sentences} sentences of ${articles} articles`;
  const rows: [string, string][] = [
    [
      'articles',
      against === 'articles'
        ? 'compared: every sentence at its place in the stored articles'
        : 'not available (give them by --store): proven to be consistent only',
    ],
    ...(corrections.revisions === 0
      ? []
      : [
          [
            'corrections',
            `${counted(corrections.revisions, 'revision')}, ${counted(corrections.withdrawn, 'point')} withdrawn; the rest is as first published`,
          ] as [string, string],
        ]),
    ...rowsOf(renderings),
    ...(sources === undefined ? [] : [['sources', countsOf(sources)] as [string, string]]),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const table = rows.map(([what, found]) => `  ${what.padEnd(width)}  ${found}`);
  const changed = (sources ?? []).flatMap(({ state, url, sentence, now, why }) =>
    state === 'still-there'
      ? []
      : [
          `  ${state}: ${url}: "${sentence}"${now === undefined ? '' : ` now "${now}"`}${why === undefined ? '' : ` (${why})`}`,
        ],
  );
  const verdict =
    problems.length === 0
      ? [`${points} key points proven (${rest}): ${name}`]
      : [`NOT PROVEN: ${name}: ${problems.length} problems in ${points} key points (${rest})`];
  const listed = problems.map(
    ({ story, where, message }) => `  ${story === undefined ? '' : `${story}, `}${where}: ${message}`,
  );
  return `${[...verdict, ...listed, ...table, ...changed].join('\n')}\n`;
}

/** One row a file of the edition; pages of stories and files of the search, which are many, together. */
function rowsOf(renderings: readonly RenderingVerdict[]): [string, string][] {
  const groups = Map.groupBy(renderings, ({ file, state }) => {
    const folder = /^\.\.\/(?:stories|search)\//.exec(file)?.[0];
    return `${folder ?? file} ${state}`;
  });
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const folder = /^\.\.\/[^/]+\//.exec(first.file)?.[0] ?? first.file;
    const name = all.length === 1 ? first.file : `${folder} (${all.length} files)`;
    return [[name, STATES[first.state]] as [string, string]];
  });
}

function counted(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

function countsOf(sources: readonly SourceFinding[]): string {
  const kinds = [...Map.groupBy(sources, ({ state }) => state)].toSorted(compareBy(([kind]) => kind));
  return kinds.map(([state, all]) => `${all.length} ${state}`).join(', ') || 'none quoted';
}
