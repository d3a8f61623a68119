import type { Command } from 'commander';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { formStories } from '../../../functions/group/form-stories.ts';
import type { GroupableText } from '../../../functions/group/terms.ts';
import { detectLanguage } from '../../../functions/languages/detect-language.ts';
import { normalizeLine, normalizeText } from '../../../functions/text/normalize-text.ts';
import { readJsonLines, writeJsonLine } from '../json-lines.ts';

const Row = z.object({
  id: z.string().min(1),
  lang: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
});

/** Adds `stories`: JSON lines of articles on stdin, the story each belongs to on stdout, in the order given. */
export function addStoriesCommand(program: Command): void {
  program
    .command('stories')
    .description('group articles: JSON lines {id, lang, published, source, title, text} on stdin -> {id, cluster}')
    .action(async () => {
      const articles: GroupableText[] = [];
      const seen = new Set<string>();
      for await (const value of readJsonLines(process.stdin)) {
        const article = articleOf(value, articles.length + 1);
        if (seen.has(article.id))
          throw new UsageError(`cannot use row ${articles.length + 1}: «${article.id}» came before`);
        seen.add(article.id);
        articles.push(article);
      }
      const clusters = new Map<string, string>();
      for (const story of formStories(articles).stories) {
        for (const { id } of story.articles) clusters.set(id, story.articles[0]?.id ?? id);
      }
      for (const { id } of articles) await writeJsonLine({ id, cluster: clusters.get(id) });
    });
}

function articleOf(value: unknown, row: number): GroupableText {
  const read = Row.safeParse(value);
  if (!read.success) throw new UsageError(`cannot use row ${row} of the input: ${z.prettifyError(read.error)}`);
  const { id, lang, published, source, title, text } = read.data;
  const body = normalizeText(text ?? '');
  const line = normalizeLine(title ?? '');
  const time = published === undefined || published === null ? undefined : new Date(published);
  if (time !== undefined && Number.isNaN(time.getTime())) {
    throw new UsageError(`cannot use row ${row} of the input: published «${published}» is no date`);
  }
  return {
    id,
    lang: lang ?? detectLanguage(`${line}\n${body}`),
    title: line,
    text: body,
    ...(source === undefined || source === null || source === '' ? {} : { source: { id: source } }),
    ...(time === undefined ? {} : { published: time.toISOString() }),
  };
}
