import type { Command } from 'commander';
import { createFetchPage } from '../../../functions/adapters/fetch-page.ts';
import { verifyDigest } from '../../../functions/proof/verify-digest.ts';
import type { Terminal } from '../terminal.ts';
import { checkSources } from '../verify/check-sources.ts';
import { openEdition } from '../verify/open-edition.ts';
import { renderingProblems } from '../verify/rendering-problems.ts';
import { type Verdict, verdictTable } from '../verify/verdict-table.ts';
import { verifyOverviews } from '../verify/verify-overviews.ts';
import { verifyRenderings } from '../verify/verify-renderings.ts';
import { writeJsonLine } from './json-lines.ts';

interface Options {
  readonly store?: string;
  readonly json?: true;
  readonly sources?: true;
}

const HELP = `
Every sentence must have the published hash, every point be its sentence less whole allowed deletions; each rendering is
made again from digest.json and compared byte for byte. Renderings of an edition of another version of Dépêche cannot be
compared: check that version out and run its verify. Private addresses are refused, except this machine where it is named.
Exit code: 0 proven, 1 not proven, 2 wrong usage or nothing to read.`;

/** Adds `verify`: proves editions, by file or address, and that each rendering says what the edition says. */
export function addVerifyCommand(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('prove editions: every point by its sentence, every rendering by the edition')
    .argument('<edition...>', 'folder of an edition, its digest.json, or the address of it or of its page')
    .option('--store <dir>', 'folder of the store bucket (default: depeche-store next to the folder of the site)')
    .option('--sources', 'read the articles again at their addresses, and say what became of each sentence')
    .option(
      '--json',
      'print one JSON line an edition: {edition, against, points, sentences, articles, renderings, problems}',
    )
    .addHelpText('after', HELP)
    .action(async (editions: readonly string[], options: Options) => {
      for (const target of editions) {
        const { verdict, edition } = await verdictOn(target, options);
        if (verdict.problems.length > 0) terminal.exitCode = 1;
        if (options.json === true) {
          const { counts, name: _, ...rest } = verdict;
          await writeJsonLine(terminal.stdout, { edition, ...counts, ...rest });
        } else {
          terminal.stdout.write(verdictTable(verdict));
        }
      }
    });
}

async function verdictOn(target: string, options: Options): Promise<{ verdict: Verdict; edition: string }> {
  const opened = await openEdition(target, options.store);
  const { digest, articles, damage, name } = opened;
  const { problems, ...counts } = verifyDigest(digest, articles);
  const renderings = [...(await verifyRenderings(opened)), ...(await verifyOverviews(opened))];
  const sources =
    options.sources === true
      ? await checkSources(digest, createFetchPage({ userAgent: 'depeche-verify/1.0' }))
      : undefined;
  return {
    edition: `${digest.digestId}/${digest.editionId}`,
    verdict: {
      name,
      corrections: {
        revisions: digest.revisions?.length ?? 0,
        withdrawn: new Set(digest.revisions?.flatMap(({ withdrawn }) => withdrawn)).size,
      },
      counts,
      against: articles === undefined ? 'itself' : 'articles',
      renderings,
      sources,
      problems: [...damage, ...problems, ...renderingProblems(renderings, digest)],
    },
  };
}
