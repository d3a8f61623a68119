import type { Command } from 'commander';
import { verifyDigest } from '../../../functions/publish/verify-digest.ts';
import { writeJsonLine } from '../json-lines.ts';
import { readEdition } from '../read-edition.ts';

/** Adds `verify`: proves every key point of published editions against the stored articles. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('prove every key point, change and disagreement of editions against the stored articles')
    .argument('<edition...>', 'digest.json of an edition, or its folder (out/depeche-site/<digest>/<edition>)')
    .option('--store <dir>', 'folder of the store bucket (default: depeche-store beside the folder of the site)')
    .option('--json', 'print one JSON line an edition: {edition, points, sentences, articles, problems}')
    .action(async (editions: readonly string[], options: { store?: string; json?: true }) => {
      for (const path of editions) {
        const { file, digest, articles, damage } = await readEdition(path, options.store);
        const { problems, ...counts } = verifyDigest(digest, articles);
        const all = [...damage, ...problems];
        if (all.length > 0) process.exitCode = 1;
        if (options.json === true) {
          await writeJsonLine({ edition: `${digest.digestId}/${digest.editionId}`, ...counts, problems: all });
        } else {
          process.stdout.write(report(file, counts, all));
        }
      }
    });
}

interface Problem {
  readonly story?: string;
  readonly where: string;
  readonly message: string;
}

function report(
  file: string,
  { points, sentences, articles }: { points: number; sentences: number; articles: number },
  problems: readonly Problem[],
): string {
  const rest = `${sentences} sentences of ${articles} articles`;
  if (problems.length === 0) return `${points} key points proven (${rest}): ${file}\n`;
  const lines = problems.map(
    ({ story, where, message }) => `  ${story === undefined ? '' : `${story}, `}${where}: ${message}`,
  );
  return `NOT PROVEN: ${file}: ${problems.length} problems in ${points} key points (${rest})\n${lines.join('\n')}\n`;
}
