import * as z from 'zod/mini';
import { HexId, Slug } from './article.ts';

/** Limits of a file: instructions of a kind, and characters of a note. */
const MAX_INSTRUCTIONS = 200;
const MAX_NOTE_LENGTH = 300;

const storyId = HexId.check(z.describe('id of a story: the part of its permalink after #s-'));
const articleUrl = z.url().check(z.describe('URL of an article'));
const note = z
  .optional(z.string().check(z.minLength(1), z.maxLength(MAX_NOTE_LENGTH)))
  .check(z.describe('shown with the story, in your own words'));
const until = z
  .optional(z.iso.date('expected a day such as 2016-04-30'))
  .check(z.describe('last day on which this applies, in the time zone of the digest'));
const target = {
  story: z.optional(storyId),
  url: z.optional(articleUrl).check(z.describe('URL of any article of the story')),
};
const namesOne = ({ story, url }: { story?: string | undefined; url?: string | undefined }): boolean =>
  (story === undefined) !== (url === undefined);
const NAME_ONE = 'give either story or url';

/** A story to show at the top; several are in the order of the file. */
const Pin = z.strictObject({ ...target, note, until }).check(z.refine(namesOne, NAME_ONE));

/** A story to leave out; the edition lists it as withheld, with the reason. */
const Hide = z
  .strictObject({
    ...target,
    reason: z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(MAX_NOTE_LENGTH),
        z.describe('shown in the list of what the edition withheld'),
      ),
    until,
  })
  .check(z.refine(namesOne, NAME_ONE));

/** Stories about one event: by ids, by URLs of their articles, or both. */
const Merge = z
  .strictObject({
    stories: z
      ._default(z.array(storyId).check(z.maxLength(MAX_INSTRUCTIONS)), [])
      .check(z.describe('ids of stories to join')),
    urls: z
      ._default(z.array(articleUrl).check(z.maxLength(MAX_INSTRUCTIONS)), [])
      .check(z.describe('URLs of articles whose stories to join')),
    note,
    until,
  })
  .check(z.refine(({ stories, urls }) => stories.length + urls.length >= 2, 'give two or more stories or urls'));

/** Articles to take out of their story; together they form another one. */
const Split = z.strictObject({
  urls: z
    .array(articleUrl)
    .check(
      z.minLength(1),
      z.maxLength(MAX_INSTRUCTIONS),
      z.describe('URLs of the articles that form a story of their own'),
    ),
  note,
  until,
});

/** What an editor decided about the stories of a digest. No story may be both pinned and hidden. */
export const Overrides = z
  .strictObject({
    pin: z
      ._default(z.array(Pin).check(z.maxLength(MAX_INSTRUCTIONS)), [])
      .check(z.describe('stories at the top, in this order')),
    hide: z._default(z.array(Hide).check(z.maxLength(MAX_INSTRUCTIONS)), []).check(z.describe('stories to leave out')),
    merge: z._default(z.array(Merge).check(z.maxLength(MAX_INSTRUCTIONS)), []).check(z.describe('stories to join')),
    split: z
      ._default(z.array(Split).check(z.maxLength(MAX_INSTRUCTIONS)), [])
      .check(z.describe('articles to take out of their story')),
  })
  .check(
    z.superRefine(({ pin, hide }, context) => {
      for (const [at, { story, url }] of hide.entries()) {
        const both = pin.findIndex((other) => (other.story ?? other.url) === (story ?? url));
        if (both < 0) continue;
        const message = `it is also pinned (pin.${both}); remove one of them`;
        context.addIssue({ code: 'custom', path: ['hide', at], message });
      }
    }),
  );
export type Overrides = z.infer<typeof Overrides>;

/** The whole of `editor.yaml`: overrides by the id of their digest. */
export const EditorFile = z.record(Slug, Overrides);
export type EditorFile = z.infer<typeof EditorFile>;
