import { lookup } from 'node:dns/promises';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { isPublicAddress, urlRefusal } from '../../../functions/adapters/guard-address.ts';
import type { Terminal } from '../terminal.ts';
import { writeJsonLine } from './json-lines.ts';

/** Adds `check-url`: whether URLs may be fetched, by the guard of every fetch. */
export function addCheckUrlCommand(program: Command, terminal: Terminal): void {
  program
    .command('check-url')
    .description('check whether URLs may be fetched: JSON lines {url, allowed, reason}, in order')
    .argument('[url...]', 'URLs; lines of stdin by default')
    .option('--resolve', 'look up host names and check their addresses (no name is looked up otherwise)')
    .action(async (urls: readonly string[], { resolve }: { resolve?: true }) => {
      for await (const url of urls.length > 0 ? urls : linesOf(terminal.stdin)) {
        const reason = urlRefusal(url) ?? (resolve === true ? await nameRefusal(new URL(url).hostname) : undefined);
        await writeJsonLine(
          terminal.stdout,
          reason === undefined ? { url, allowed: true } : { url, allowed: false, reason },
        );
      }
    });
}

/** Lines that are not blank; an address keeps the spaces within it, which the guard refuses. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line.trim();
  }
}

/** A name is refused if one of its addresses is private, as a fetch does. */
async function nameRefusal(hostname: string): Promise<string | undefined> {
  if (isPublicAddress(hostname.replace(/^\[|\]$/g, ''))) return undefined;
  try {
    const found = await lookup(hostname, { all: true });
    return found.every(({ address }) => isPublicAddress(address)) ? undefined : 'private-address';
  } catch {
    // A name that cannot be looked up is a result of this command, not a failure.
    return 'dns';
  }
}
