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
    .option('--config <file>', 'skip the feeds that this configuration has')
    .option('--digest <id...>', 'skip the feeds of these digests (of digest.yaml without --config)')
    .option('--json', 'print a JSON array [{id, url, name, lang?}] instead of YAML')
    .action(async (file: string, options: Options) => {
      const name = file === '-' ? 'the input' : file;
      const { outlines, cutOff } = readOpml(file === '-' ? await bytesOf(terminal.stdin) : readBytes(file), name);
      if (cutOff) terminal.stderr.write(`${name}: the end is missing; what is there was read\n`);
      const known = knownFeeds(options);
      const { feeds, skipped } = feedsOfOutlines(outlines, known);
      for (const { line, name: left, reason } of skipped) {
        terminal.stderr.write(`${name}:${line}: skipped "${left}": ${reason}\n`);
      }
      if (feeds.length === 0 && (known.length === 0 || outlines.length === 0)) {
        throw new UsageError(`cannot import ${name}: it lists no usable feed`);
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

/** The feeds that exist already: of the given digests, or of the whole configuration if one is given. */
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

/** Indented by four columns, as in digest.yaml; the reader's folders become comments. */
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
