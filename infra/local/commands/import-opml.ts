import type { Command } from 'commander';
import { Document, isMap, isSeq } from 'yaml';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { projectRoot } from '../../project-root.ts';
import { feedsOfOutlines, type ImportedFeed, type KnownFeeds } from '../opml/feeds-of-outlines.ts';
import { MAX_OPML_BYTES, readOpml } from '../opml/read-opml.ts';
import type { Terminal } from '../terminal.ts';
import { chosenDigests } from './chosen-digests.ts';
import { writeJsonLine } from './json-lines.ts';
import { readBytes } from './read-bytes.ts';

interface Options {
  readonly config?: string;
  readonly digest?: string[];
  readonly json?: true;
}

/** Adds `import-opml`: the list of feeds of any feed reader, as `feeds:` of a digest. */
export function addImportOpmlCommand(program: Command, terminal: Terminal): void {
  program
    .command('import-opml')
    .description('turn the list of a feed reader (OPML) into `feeds:` for digest.yaml, on stdout')
    .argument('<file>', 'the OPML file, or - for stdin')
    .option('--config <file>', 'leave out the feeds that this configuration has')
    .option('--digest <id...>', 'leave out the feeds that these digests have (of digest.yaml, without --config)')
    .option('--json', 'print a JSON array [{id, url, name, lang?}] instead of YAML')
    .action(async (file: string, options: Options) => {
      const name = file === '-' ? 'the input' : file;
      const { outlines, cutOff } = readOpml(file === '-' ? await bytesOf(terminal.stdin) : readBytes(file), name);
      if (cutOff) terminal.stderr.write(`${name}: its end is missing; what there is was read\n`);
      const known = knownFeeds(options);
      const { feeds, leftOut } = feedsOfOutlines(outlines, known);
      for (const { line, name: left, reason } of leftOut) {
        terminal.stderr.write(`${name}:${line}: left out «${left}»: ${reason}\n`);
      }
      if (feeds.length === 0 && (known.length === 0 || outlines.length === 0)) {
        throw new UsageError(`cannot import ${name}: it lists no feed that can be read`);
      }
      if (options.json === true)
        await writeJsonLine(
          terminal.stdout,
          feeds.map(({ folder: _, ...feed }) => feed),
        );
      else if (feeds.length > 0) terminal.stdout.write(yamlOf(feeds));
      terminal.stderr.write(`${feeds.length === 1 ? '1 feed' : `${feeds.length} feeds`} of ${outlines.length}\n`);
    });
}

/** The feeds that are there already: of the digests named, or of the whole configuration where one is. */
function knownFeeds({ config, digest }: Options): KnownFeeds {
  if (config === undefined && digest === undefined) return [];
  return chosenDigests(loadConfig(config ?? `${projectRoot}digest.yaml`), digest).flatMap(({ feeds }) => feeds);
}

/** All of the input, or just enough to show that it is too much. */
async function bytesOf(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_OPML_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** As it stands in a digest, four columns in; the reader's folders as comments. */
function yamlOf(feeds: readonly ImportedFeed[]): string {
  const document = new Document({ feeds: feeds.map(({ folder: _, ...feed }) => feed) });
  const list = document.get('feeds');
  if (isSeq(list)) {
    for (const [at, item] of list.items.entries()) {
      const folder = feeds[at]?.folder;
      if (isMap(item) && folder !== undefined && folder !== feeds[at - 1]?.folder) item.commentBefore = ` ${folder}`;
    }
  }
  return document.toString({ lineWidth: 0 }).replace(/^(?=.)/gm, '    ');
}
