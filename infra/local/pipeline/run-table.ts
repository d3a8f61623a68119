import type { DigestRun, RunResult } from './run-digest.ts';

/** Draws the table at the end of a run: feeds, articles, stories, what was withheld, seconds; then the feeds in trouble. */
export function runTable(run: Extract<DigestRun, { result: unknown }>, feeds: number, seconds: number): string {
  const { result, feeds: reports, articles } = run;
  const columns: [string, string][] = [
    ['feeds', `${result.feeds.ok}/${feeds}`],
    ['articles', String(articles)],
    ['stories', String(result.stories)],
    ['key points', String(result.points)],
    ['withheld', String(result.withheld)],
    ['seconds', seconds.toFixed(1)],
  ];
  const widths = columns.map(([name, value]) => Math.max(name.length, value.length));
  const row = (pick: 0 | 1): string => columns.map((column, at) => column[pick].padStart(widths[at] ?? 0)).join('  ');
  const lines = ['', row(0), row(1), ''];
  const still = reports.filter(({ failingSince, change }) => failingSince !== undefined && change === undefined);
  if (still.length > 0) {
    const names = still.map(({ id, failingSince = '' }) => `${id} (since ${failingSince.slice(0, 10)})`);
    lines.push(`still failing, reported before: ${names.join(', ')}`);
  }
  for (const { id, change } of reports) if (change === 'recovered') lines.push(`${id}: recovered`);
  for (const report of reports) {
    const { id, health, problem, pages } = report;
    if (problem !== undefined && !still.includes(report)) lines.push(`${id}: ${health}: ${problem.message}`);
    for (const { url, message } of pages ?? []) lines.push(`${id}: ${url}: ${message}`);
  }
  lines.push(...deliveryLines(result));
  return lines.join('\n');
}

/** What became of the delivery, a line a channel. */
function deliveryLines({ delivery, channels }: RunResult): string[] {
  if (delivery === undefined) return channels === 0 ? ['not sent: no delivery is configured'] : [];
  return delivery.channels.map(({ channel, why, ...counts }) => {
    const parts = Object.entries(counts).flatMap(([what, many]) =>
      many > 0 ? [`${many} ${WORDS[what] ?? what}`] : [],
    );
    return `${channel}: ${parts.join(', ')}${why === undefined ? '' : `: ${why}`}`;
  });
}

const WORDS: Readonly<Record<string, string>> = {
  sent: 'sent',
  alreadySent: 'already sent',
  unconfirmed: 'unconfirmed (not sent again)',
  failed: 'failed',
  skipped: 'not sent',
};
