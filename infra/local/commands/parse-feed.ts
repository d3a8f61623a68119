import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod';
import { FeedError, UsageError } from '../../../functions/contracts/errors.ts';
import { parseFeed } from '../../../functions/ingest/feed/parse-feed.ts';
import type { FeedEntry } from '../../../functions/ingest/feed/parsed-feed.ts';
import { htmlToLine, htmlToText } from '../../../functions/ingest/page/read-page.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import type { Terminal } from '../terminal.ts';
import { writeJsonLine } from './json-lines.ts';
import { readBytes } from './read-bytes.ts';

interface Options {
  readonly contentType?: string;
  readonly base?: string;
  readonly manifest?: string;
}

const ManifestRow = z.object({
  file: z.string().min(1),
  httpContentType: z.string().optional(),
  contentType: z.string().optional(),
  base: z.string().optional(),
});
const Manifest = z.union([
  z.object({ feedUrlBase: z.string().optional(), feeds: z.array(ManifestRow) }),
  z.array(ManifestRow).transform((feeds) => ({ feedUrlBase: undefined, feeds })),
]);

/** Adds `parse-feed`: the content of a feed file as plain text, or why it cannot be read. */
export function addParseFeedCommand(program: Command, terminal: Terminal): void {
  program
    .command('parse-feed')
    .description('parse a feed of any kind: JSON {title, entries [{title, link, published, …}]} or {error}')
    .argument('[file]', 'a file with RSS, Atom or JSON Feed')
    .option('--content-type <type>', 'its Content-Type header')
    .option('--base <url>', 'its URL, for relative links')
    .option('--manifest <file>', 'JSON {feeds [{file, contentType?, base?}]}: one JSON line a file {file, …}')
    .action(async (file: string | undefined, options: Options) => {
      if ((file === undefined) === (options.manifest === undefined)) {
        throw new UsageError('give either a file or --manifest');
      }
      if (file !== undefined) await writeJsonLine(terminal.stdout, await parsed(file, file, options, terminal));
      else await parseAll(options.manifest ?? '', options, terminal);
    });
}

async function parseAll(manifest: string, options: Options, terminal: Terminal): Promise<void> {
  const read = Manifest.safeParse(jsonOf(manifest));
  if (!read.success) throw new UsageError(`cannot use the manifest ${manifest}: ${z.prettifyError(read.error)}`);
  const { feeds, feedUrlBase } = read.data;
  for (const { file, httpContentType, contentType = httpContentType, base = feedUrlBase } of feeds) {
    const own = { ...options, ...definedOnly({ contentType }) };
    const from = base === undefined ? own : { ...own, base };
    await writeJsonLine(terminal.stdout, {
      file,
      ...(await parsed(join(dirname(manifest), file), file, from, terminal)),
    });
  }
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(file)));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`cannot use the manifest ${file}: it is not JSON`, cause);
  }
}

async function parsed(path: string, name: string, { contentType, base }: Options, terminal: Terminal): Promise<object> {
  try {
    const feed = await parseFeed(readBytes(path), {
      feed: name,
      ...definedOnly({ contentType, base }),
    });
    const { title, lang, entries } = feed;
    return { title: htmlToLine(title), ...definedOnly({ lang }), entries: entries.map(shown) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    terminal.exitCode = 1;
    return { error: { code: error.code, message: error.message } };
  }
}

/** An entry as readers see it: no markup in titles and texts. */
function shown({ title, author, content, summary, ...entry }: FeedEntry): object {
  return {
    title: htmlToLine(title),
    ...entry,
    ...definedOnly({
      author: author === undefined ? undefined : htmlToLine(author),
      content: content === undefined ? undefined : htmlToText(content),
      summary: summary === undefined ? undefined : htmlToText(summary),
    }),
  };
}
