import type { CheckedFeed } from './check-feeds.ts';

/** Whether a feed has no problem; findings that are only informative do not count. */
export function isFine({ findings }: Pick<CheckedFeed, 'findings'>): boolean {
  return findings.every(({ level }) => level === 'info');
}

/** Writes a line for each feed of a digest, and below it what was found, each with its place in the file. */
export function feedTable(file: string, feeds: readonly CheckedFeed[]): string[] {
  return feeds.flatMap((feed) => [
    `    ${isFine(feed) ? 'ok' : '!!'}  ${feed.id.padEnd(24)} ${holds(feed)}`,
    ...feed.findings.map(
      ({ code, line, message }) =>
        `        ${line === undefined ? file : `${file}:${line}`}: ${feed.id}: ${code}: ${message}`,
    ),
  ]);
}

function holds({ entries, newest, lang, url }: CheckedFeed): string {
  if (entries === undefined) return url;
  const dated = newest === undefined ? 'no date' : `newest ${newest.slice(0, 16).replace('T', ' ')} UTC`;
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${dated}, ${lang ?? 'language unknown'}`;
}
