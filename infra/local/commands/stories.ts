import type { Command } from 'commander';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';
import type { GroupableText } from '../../../functions/group/cluster/terms.ts';
import { formStories } from '../../../functions/group/form-stories.ts';
import type { FormedStory } from '../../../functions/group/formed-story.ts';
import { writtenTerms } from '../../../functions/group/story/written-terms.ts';
import { detectLanguage } from '../../../functions/languages/detect-language.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { normalizeLine, normalizeText } from '../../../functions/text/normalize-text.ts';
import type { Terminal } from '../terminal.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';

const Row = z.object({
  id: z.string().min(1),
  lang: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
});

/** Adds `stories`: JSON lines of articles on stdin, the story each belongs to on stdout, in the order given. */
export function addStoriesCommand(program: Command, terminal: Terminal): void {
  program
    .command('stories')
    .description('group articles: JSON lines {id, lang, published, source, title, text} on stdin -> {id, cluster}')
    .option('--reasons', 'add the reason to each row: {cosine, words} or {copyOf}, and across languages {witnesses}')
    .action(async ({ reasons }: { reasons?: true }) => {
      const articles: GroupableText[] = [];
      const seen = new Set<string>();
      for await (const value of readJsonLines(terminal.stdin)) {
        const article = articleOf(value, articles.length + 1);
        if (seen.has(article.id))
          throw new UsageError(`cannot use row ${articles.length + 1}: the id "${article.id}" occurs twice`);
        seen.add(article.id);
        articles.push(article);
      }
      const { stories, copies } = formStories(articles);
      const storyOf = new Map(stories.flatMap((story) => story.articles.map(({ id }) => [id, story] as const)));
      for (const article of articles) {
        const story = storyOf.get(article.id);
        const row = { id: article.id, cluster: story?.articles[0]?.id ?? article.id };
        await writeJsonLine(
          terminal.stdout,
          reasons === undefined || story === undefined ? row : { ...row, ...reasonsOf(article, story, copies) },
        );
      }
    });
}

/** Why an article belongs to its story; nothing for a story of one article. */
function reasonsOf(
  article: GroupableText,
  { joins, links }: FormedStory<GroupableText>,
  copies: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const copyOf = copies.get(article.id);
  const join = joins.get(article.id);
  return {
    ...definedOnly({ copyOf }),
    ...(join === undefined
      ? {}
      : { cosine: Math.round(join.cosine * 1e4) / 1e4, words: writtenTerms(article, join.terms) }),
    ...(links.length === 0 ? {} : { witnesses: links.map(({ witnesses }) => witnesses) }),
  };
}

function articleOf(value: unknown, row: number): GroupableText {
  const read = Row.safeParse(value);
  if (!read.success) throw new UsageError(`cannot use row ${row} of the input: ${z.prettifyError(read.error)}`);
  const { id, lang, published, source, title, text } = read.data;
  const body = normalizeText(text ?? '');
  const line = normalizeLine(title ?? '');
  const time = published === undefined || published === null ? undefined : new Date(published);
  if (time !== undefined && Number.isNaN(time.getTime())) {
    throw new UsageError(`cannot use row ${row} of the input: published "${published}" is not a date`);
  }
  return {
    id,
    lang: lang ?? detectLanguage(`${line}\n${body}`),
    title: line,
    text: body,
    ...(source === undefined || source === null || source === '' ? {} : { source: { id: source } }),
    ...definedOnly({ published: time?.toISOString() }),
  };
}
