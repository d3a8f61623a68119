import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { PageError, UsageError } from '../../../functions/contracts/errors.ts';
import { findBoilerplate, withoutBoilerplateLines } from '../../../functions/ingest/page/boilerplate.ts';
import { type ReadPage, readPage } from '../../../functions/ingest/page/read-page.ts';
import type { Terminal } from '../terminal.ts';
import { writeJsonLine } from './json-lines.ts';
import { readBytes } from './read-bytes.ts';

/** Adds `extract`: the article of a page, or of every page of a folder. */
export function addExtractCommand(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .description(
      'read the article of a page: JSON {articleBody, title, byline, published, lang, canonical, siteName, image, kind, teaser}',
    )
    .argument('[file]', 'a page (.html or .html.gz)')
    .option('--url <url>', 'the URL of the page')
    .option('--dir <dir>', 'read every *.html and *.html.gz of a folder: one JSON object {name: {articleBody, …}}')
    .action(async (file: string | undefined, options: { url?: string; dir?: string }) => {
      if ((file === undefined) === (options.dir === undefined)) {
        throw new UsageError('give either a file or --dir');
      }
      const dir = options.dir ?? '';
      const names = file === undefined ? pagesOf(dir) : [];
      const pages =
        file === undefined ? names.map((name) => extracted(join(dir, name))) : [extracted(file, options.url)];
      if (pages.some((page) => 'error' in page)) terminal.exitCode = 1;
      if (file !== undefined) return writeJsonLine(terminal.stdout, pages[0]);
      const answers = withoutBoilerplate(pages);
      return writeJsonLine(
        terminal.stdout,
        Object.fromEntries(names.map((name, at) => [name.replace(/\.html(?:\.gz)?$/, ''), answers[at]])),
      );
    });
}

function pagesOf(dir: string): string[] {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (cause) {
    throw new UsageError(`cannot read the folder ${dir}: does it exist, and is it a folder?`, cause);
  }
  const pages = names.filter((name) => /\.html(?:\.gz)?$/.test(name)).sort();
  if (pages.length === 0) throw new UsageError(`no *.html or *.html.gz in ${dir}`);
  return pages;
}

type Extracted = { readonly articleBody: string } & (Omit<ReadPage, 'text'> | { readonly error: object });

/**
 * Removes the boilerplate that several pages of one site share, as ingest does for the pages of a feed; pages without a
 * canonical URL count as one site.
 */
function withoutBoilerplate(answers: readonly Extracted[]): Extracted[] {
  const siteOfPage = (answer: Extracted): string | undefined =>
    'canonical' in answer && answer.canonical !== undefined ? URL.parse(answer.canonical)?.hostname : undefined;
  const sites = Map.groupBy(answers, siteOfPage);
  const boilerplate = new Map(
    [...sites].map(
      ([site, all]) => [site, new Set(findBoilerplate(all.map(({ articleBody }) => articleBody)))] as const,
    ),
  );
  return answers.map((answer) => {
    const own = boilerplate.get(siteOfPage(answer));
    return own === undefined ? answer : { ...answer, articleBody: withoutBoilerplateLines(answer.articleBody, own) };
  });
}

/** A page without an article has an empty body and an error, so that every page of a folder has a result. */
function extracted(file: string, url = pathToFileURL(file).href): Extracted {
  try {
    const { text, ...about } = readPage(readBytes(file), { url });
    return { articleBody: text, ...about };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { articleBody: '', error: { code: error.code, message: error.message } };
  }
}
