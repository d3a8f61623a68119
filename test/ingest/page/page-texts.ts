import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { FIXTURES } from '../../fixtures.ts';

/** A text of ours in one language, with the words that stand around articles in it; `fixtures/pages/texts`. */
export const PageText = z.strictObject({
  lang: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  site: z.string(),
  host: z.string().endsWith('.example'),
  title: z.string(),
  other: z.string(),
  authors: z.tuple([z.string(), z.string()]),
  standfirst: z.string(),
  paragraphs: z.array(z.string()).length(7),
  heading: z.string(),
  list: z.array(z.string()).length(3),
  table: z.array(z.tuple([z.string(), z.string()])).length(3),
  questions: z.tuple([z.string(), z.string()]),
  answers: z.tuple([z.string(), z.string()]),
  captions: z.tuple([z.string(), z.string(), z.string()]),
  words: z.strictObject({
    by: z.string(),
    publishedOn: z.string(),
    updated: z.string(),
    readAlso: z.string(),
    credit: z.string(),
    ad: z.string(),
    newsletter: z.string(),
    share: z.string(),
    tags: z.string(),
    mostRead: z.string(),
    skip: z.string(),
    menu: z.array(z.string()).length(5),
    bio: z.string(),
    comments: z.string(),
    comment: z.string(),
    paywall: z.string(),
    footer: z.string(),
    teaser: z.string(),
  }),
});
export type PageText = z.infer<typeof PageText>;

/** All texts, in the order of their languages. */
export function readPageTexts(): PageText[] {
  const folder = new URL('pages/texts/', FIXTURES);
  return readdirSync(folder)
    .sort()
    .map((name) => PageText.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}
