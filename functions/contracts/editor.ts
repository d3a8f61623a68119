import * as z from 'zod/mini';
import { HexId, Slug } from './article.ts';

/** More instructions than an edition has stories are no hand on an edition any more. */
const MOST = 200;
const MAX_WORDS = 300;

const storyId = HexId.check(z.describe('id of a story, as its permalink has it after #s-'));
const articleUrl = z.url().check(z.describe('address of an article'));
const note = z
  .optional(z.string().check(z.minLength(1), z.maxLength(MAX_WORDS)))
  .check(z.describe('shown with the story, in your own words'));
const until = z
  .optional(z.iso.date('a day is wanted here, as 2016-04-30'))
  .check(z.describe('last day on which this holds, in the time zone of the digest'));
const target = {
  story: z.optional(storyId),
  url: z.optional(articleUrl).check(z.describe('address of any article of the story')),
};
const namesOne = ({ story, url }: { story?: string | undefined; url?: string | undefined }): boolean =>
  (story === undefined) !== (url === undefined);
const NAME_ONE = 'name the story by one of story and url';

/** A story to be put at the top; several stand in the order of the file. */
const Pin = z.strictObject({ ...target, note, until }).check(z.refine(namesOne, NAME_ONE));

/** A story to be left out; the edition lists it as withheld, with the reason. */
const Hide = z
  .strictObject({
    ...target,
    reason: z
      .string()
      .check(z.minLength(1), z.maxLength(MAX_WORDS), z.describe('shown where the edition lists what it withheld')),
    until,
  })
  .check(z.refine(namesOne, NAME_ONE));

/** Stories that tell one event: named by ids, by addresses of their articles, or both. */
const Merge = z
  .strictObject({
    stories: z._default(z.array(storyId).check(z.maxLength(MOST)), []).check(z.describe('ids of stories to join')),
    urls: z
      ._default(z.array(articleUrl).check(z.maxLength(MOST)), [])
      .check(z.describe('addresses of articles whose stories to join')),
    note,
    until,
  })
  .check(z.refine(({ stories, urls }) => stories.length + urls.length >= 2, 'name two or more stories or urls'));

/** Articles that may not stand with the rest of their story; they form one of their own. */
const Split = z.strictObject({
  urls: z
    .array(articleUrl)
    .check(z.minLength(1), z.maxLength(MOST), z.describe('addresses of the articles that go apart, together')),
  note,
  until,
});

/** What an editor decided about the stories of a digest. No story may be both pinned and hidden. */
export const Overrides = z
  .strictObject({
    pin: z._default(z.array(Pin).check(z.maxLength(MOST)), []).check(z.describe('stories at the top, in this order')),
    hide: z._default(z.array(Hide).check(z.maxLength(MOST)), []).check(z.describe('stories that are left out')),
    merge: z._default(z.array(Merge).check(z.maxLength(MOST)), []).check(z.describe('stories that are one')),
    split: z
      ._default(z.array(Split).check(z.maxLength(MOST)), [])
      .check(z.describe('articles that do not belong to their story')),
  })
  .check(
    z.superRefine(({ pin, hide }, context) => {
      for (const [at, { story, url }] of hide.entries()) {
        const both = pin.findIndex((other) => (other.story ?? other.url) === (story ?? url));
        if (both < 0) continue;
        const message = `it is pinned, too (pin.${both}); take one of them out`;
        context.addIssue({ code: 'custom', path: ['hide', at], message });
      }
    }),
  );
export type Overrides = z.infer<typeof Overrides>;

/** The whole of `editor.yaml`: overrides by the id of their digest. */
export const EditorFile = z.record(Slug, Overrides);
export type EditorFile = z.infer<typeof EditorFile>;
