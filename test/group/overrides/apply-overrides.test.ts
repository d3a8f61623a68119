import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/contracts/article.ts';
import { Overrides } from '../../../functions/contracts/editor.ts';
import { OverrideConflictError } from '../../../functions/contracts/errors.ts';
import type { Storyline } from '../../../functions/contracts/stored.ts';
import { formStories } from '../../../functions/group/form-stories.ts';
import type { FormedStories } from '../../../functions/group/formed-story.ts';
import { type AppliedOverrides, applyOverrides } from '../../../functions/group/overrides/apply-overrides.ts';
import { arrangeStories } from '../../../functions/group/overrides/arrange-stories.ts';
import { describeStories } from '../../../functions/group/story/describe-stories.ts';
import { type Continuation, followStorylines } from '../../../functions/group/storylines/follow.ts';
import { storyIdOf } from '../../../functions/group/storylines/story-id.ts';
import { updateStorylines } from '../../../functions/group/storylines/update-storylines.ts';
import { digestOf } from '../../builders.ts';
import { marks, newsstand } from '../../fixtures.ts';
import { newsstandArticles } from '../newsstand.ts';

const digest = digestOf({ id: 'quotidien' });
const [at1, at2] = newsstand.editions as [string, string];
let articles: Article[];
let first: FormedStories<Article>;
let lines: Storyline[];
let later: Article[];
let second: FormedStories<Article>;

const apply = (given: unknown, formed = first, known: readonly Storyline[] = []): AppliedOverrides =>
  applyOverrides(followStorylines(formed.stories, known), formed, Overrides.parse(given), {
    digestId: digest.id,
    lines: known,
  });
const arranged = ({ stories, copies }: AppliedOverrides, to = at1) =>
  arrangeStories(describeStories(stories, { copies, digest, to }));
const formedOf = ({ stories }: AppliedOverrides) => ({ stories: stories.map(({ formed }) => formed) });
const continuationsOf = (stories: readonly { readonly continuation: Continuation | undefined }[]): Continuation[] =>
  stories.flatMap(({ continuation }) => continuation ?? []);
const urlsOf = (id: string, edition = 1): string[] =>
  (marks.stories.find((story) => story.id === id)?.articles ?? [])
    .filter((article) => article.edition === edition)
    .map(({ url }) => url);
const holding = ({ stories }: Pick<FormedStories<Article>, 'stories'>, url: string): string[] =>
  stories.find((story) => story.articles.some((article) => article.url === url))?.articles.map((one) => one.url) ?? [];
const idsOf = ({ stories }: Pick<FormedStories<Article>, 'stories'>): string[] =>
  stories.flatMap((story) => story.articles.map(({ id }) => id)).toSorted();

beforeAll(async () => {
  articles = await newsstandArticles(1);
  first = formStories(articles);
  const described = describeStories(followStorylines(first.stories, []), { copies: first.copies, digest, to: at1 });
  lines = updateStorylines(
    [],
    described.map((item) => ({ ...item, shown: true })),
    at1,
  );
  later = await newsstandArticles(2);
  second = formStories(later, first.frequencies);
});

describe('what an editor decides', () => {
  test('nothing: stories stay the very same', () => {
    const applied = apply({});
    expect(formedOf(applied).stories).toEqual(first.stories);
    expect(applied.copies).toBe(first.copies);
    expect(applied.stories.every(({ interventions }) => interventions.length === 0)).toBe(true);
  });

  test('a story that is pinned leads, in the order of the file, and its score stays', () => {
    const before = arranged(apply({})).visible.map(({ story }) => story);
    const [last, other] = [before.at(-1), before.at(-3)];
    const after = arranged(
      apply({ pin: [{ url: last?.articles[0]?.url, note: 'Our own region first.' }, { story: other?.id }] }),
    );
    const [one, two, three] = after.visible.map(({ story }) => story);
    expect(one).toEqual({ ...last, interventions: [{ action: 'pinned', note: 'Our own region first.' }] });
    expect(two).toEqual({ ...other, interventions: [{ action: 'pinned' }] });
    expect(three).toEqual(before[0]);
  });

  test('a story that is hidden is out, and withheld with the reason', () => {
    const [url] = urlsOf('al-qaryatayn') as [string];
    const { visible, hidden } = arranged(apply({ hide: [{ url, reason: 'Not yet confirmed.' }] }));
    expect(visible.flatMap(({ story }) => story.articles.map((one) => one.url))).not.toContain(url);
    expect(hidden.map(({ withheld }) => withheld.reason)).toEqual([
      { code: 'hidden-by-editor', message: 'Not yet confirmed.' },
    ]);
  });

  test('stories that are merged are one, and say so', () => {
    const [a, b] = [first.stories[0]?.articles[0], first.stories.at(-1)?.articles[0]] as [Article, Article];
    const applied = apply({ merge: [{ urls: [a.url], stories: [storyIdOf(digest.id, b.id)], note: 'One storm.' }] });
    expect(holding(formedOf(applied), a.url)).toContain(b.url);
    expect(idsOf(formedOf(applied))).toEqual(idsOf(first));
    const { visible } = arranged(applied);
    const story = visible.find((item) => item.story.articles.some(({ url }) => url === a.url))?.story;
    expect(story?.interventions).toEqual([{ action: 'merged', note: 'One storm.' }]);
  });

  test('an article that is split stands apart from the rest, with its copies; both stories say so', () => {
    const original = first.copies.values().next().value;
    const article = articles.find(({ id }) => id === original) as Article;
    const copy = articles.find(({ id }) => first.copies.get(id) === original) as Article;
    const before = holding(first, article.url);
    expect(before.length).toBeGreaterThan(3);
    const applied = apply({ split: [{ urls: [article.url] }] });
    expect(holding(formedOf(applied), article.url).toSorted()).toEqual([article.url, copy.url].toSorted());
    expect(applied.copies.get(copy.id)).toBe(article.id);
    expect(applied.stories.filter(({ interventions }) => interventions.length > 0)).toHaveLength(2);
    const alone = apply({ split: [{ urls: [copy.url] }] });
    expect(holding(formedOf(alone), copy.url)).toEqual([copy.url]);
    expect(alone.copies.has(copy.id)).toBe(false);
    for (const each of [applied, alone]) expect(idsOf(formedOf(each))).toEqual(idsOf(first));
  });

  test('split and merge together move an article from one story to another', () => {
    const [a] = urlsOf('al-qaryatayn') as [string];
    const b =
      first.stories.map(({ articles: [one] }) => one?.url ?? '').find((url) => !holding(first, a).includes(url)) ?? '';
    const formed = formedOf(apply({ split: [{ urls: [a] }], merge: [{ urls: [a, b] }] }));
    expect(holding(formed, a)).toEqual(expect.arrayContaining([a, ...holding(first, b)]));
    expect(holding(formed, a)).toHaveLength(holding(first, b).length + 1);
  });

  test('addresses count without tracking and scheme', () => {
    const [url] = urlsOf('al-qaryatayn') as [string];
    const typed = `${url.replace(/^http:/, 'https:')}?utm_source=mail#top`;
    expect(apply({ pin: [{ url: typed }] }).unmatched).toEqual([]);
    expect(arranged(apply({ pin: [{ url: typed }] })).visible[0]?.story.articles.map((one) => one.url)).toContain(url);
  });

  test('an unknown target is reported, one of an earlier edition is not', () => {
    const gone = lines.find(
      ({ id }) => !continuationsOf(followStorylines(second.stories, lines)).some(({ line }) => line.id === id),
    );
    const { unmatched } = apply(
      {
        pin: [{ url: 'https://nobody.example/a' }, { story: gone?.id }],
        hide: [{ story: '0123456789abcdef', reason: 'x' }],
        merge: [{ urls: ['https://nobody.example/b', 'https://nobody.example/b'] }],
        split: [{ urls: ['https://nobody.example/c'] }],
      },
      second,
      lines,
    );
    expect(unmatched.map(({ code, message }) => [code, message.split(' is ')[0]])).toEqual([
      ['editor-unmatched', 'pin: url https://nobody.example/a'],
      ['editor-unmatched', 'hide: story 0123456789abcdef'],
      ['editor-unmatched', 'merge: url https://nobody.example/b'],
      ['editor-unmatched', 'split: url https://nobody.example/c'],
    ]);
  });

  test('one story pinned and hidden, or split and merged, is an error that names both', () => {
    const [a, b] = urlsOf('al-qaryatayn') as [string, string];
    expect(holding(first, a)).toContain(b);
    expect(() => apply({ pin: [{ url: a }], hide: [{ url: b, reason: 'x' }] })).toThrow(OverrideConflictError);
    expect(() => apply({ split: [{ urls: [a] }], merge: [{ urls: [a, b] }] })).toThrow(OverrideConflictError);
    expect(() => apply({ split: [{ urls: [a] }], merge: [{ urls: [a, b] }] })).toThrow(a);
    const same = Overrides.safeParse({ pin: [{ url: a }], hide: [{ url: a, reason: 'x' }] });
    expect(same.error?.issues.map(({ path }) => path)).toEqual([['hide', 0]]);
  });
});

describe('ids of stories that an editor changed', () => {
  const lineOf = (url: string): Storyline => {
    const id = articles.find((article) => article.url === url)?.id ?? '';
    return lines.find(({ articleIds }) => articleIds.includes(id)) as Storyline;
  };

  test('of merged storylines the oldest goes on, the others are its aliases and are found by their ids', () => {
    const going = continuationsOf(followStorylines(second.stories, lines)).map(({ line }) => line);
    const [one, other] = going as [Storyline, Storyline];
    const [older, younger] =
      one.firstSeen < other.firstSeen || (one.firstSeen === other.firstSeen && one.id < other.id)
        ? [one, other]
        : [other, one];
    const applied = apply({ merge: [{ stories: [younger.id, older.id] }] }, second, lines);
    const continued = continuationsOf(applied.stories);
    expect(continued.find(({ line }) => line.id === older.id)?.aliases).toContain(younger.id);
    expect(continued.some(({ line }) => line.id === younger.id)).toBe(false);
    const { visible } = arranged(applied, at2);
    const next = updateStorylines(
      lines,
      visible.map((item) => ({ ...item, shown: true })),
      at2,
    );
    expect(next.find(({ id }) => id === older.id)?.aliases).toContain(younger.id);
    expect(next.some(({ id }) => id === younger.id)).toBe(false);
    const again = apply({ merge: [{ stories: [younger.id, older.id] }], pin: [{ story: younger.id }] }, second, next);
    expect(arranged(again, at2).visible[0]?.story).toMatchObject({
      id: older.id,
      interventions: [{ action: 'pinned' }],
    });
  });

  test('a storyline without news is joined to one that has some', () => {
    const going = continuationsOf(followStorylines(second.stories, lines)).map(({ line }) => line);
    const silent = lines.find(({ id }) => !going.some((line) => line.id === id)) as Storyline;
    const [loud] = going as [Storyline];
    const applied = apply({ merge: [{ stories: [silent.id, loud.id] }] }, second, lines);
    const ids = continuationsOf(applied.stories).map(({ line, aliases }) => [line.id, ...aliases]);
    expect(ids.find((own) => own.includes(silent.id))).toEqual(expect.arrayContaining([silent.id, loud.id]));
  });

  test('the larger part of a split story keeps the id', () => {
    const line = lineOf(urlsOf('al-qaryatayn')[0] ?? '');
    const [url] = urlsOf('al-qaryatayn', 2) as [string];
    const applied = apply({ split: [{ urls: [url] }] }, second, lines);
    const kept = applied.stories.find(({ continuation }) => continuation?.line.id === line.id)?.formed;
    expect(kept?.articles.length).toBeGreaterThan(1);
    expect(kept?.articles.map((one) => one.url)).not.toContain(url);
    expect(holding(formedOf(applied), url)).toEqual([url]);
  });
});

describe('whatever an editor decides', () => {
  const known = fc.nat({ max: 200 });
  const some = fc.array(known, { minLength: 1, maxLength: 4 });
  const plan = fc.record({
    pin: fc.array(fc.tuple(known, fc.boolean()), { maxLength: 4 }),
    hide: fc.array(fc.tuple(known, fc.boolean()), { maxLength: 4 }),
    merge: fc.array(fc.array(known, { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
    split: fc.array(some, { maxLength: 3 }),
  });

  test('no article is lost or doubled, ids are unique, and the order of the articles is nothing', () => {
    const urls = later.map(({ url }) => url);
    const url = (at: number): string => urls[at % urls.length] ?? '';
    const target = ([at, byId]: [number, boolean]) =>
      byId ? { story: lines[at % lines.length]?.id } : { url: url(at) };
    const backwards = formStories(later.toReversed(), first.frequencies);
    let conflicts = 0;
    fc.assert(
      fc.property(plan, ({ pin, hide, merge, split }) => {
        const given = Overrides.safeParse({
          pin: pin.map(target),
          hide: hide.map((one) => ({ ...target(one), reason: 'because' })),
          merge: merge.map((ats) => ({ urls: ats.map(url) })),
          split: split.map((ats) => ({ urls: ats.map(url) })),
        });
        if (!given.success) return;
        let applied: AppliedOverrides;
        try {
          applied = apply(given.data, second, lines);
        } catch (error) {
          expect(error).toBeInstanceOf(OverrideConflictError);
          conflicts += 1;
          return;
        }
        const { visible, hidden } = arranged(applied, at2);
        const all = [...visible, ...hidden.map(({ described }) => described)].map(({ story }) => story);
        expect(all.flatMap((story) => story.articles.map(({ id }) => id)).toSorted()).toEqual(idsOf(second));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const story of all) {
          const own = new Set(story.articles.map(({ id }) => id));
          for (const { duplicateOf } of story.articles)
            if (duplicateOf !== undefined) expect(own).toContain(duplicateOf);
        }
        expect(arranged(apply(given.data, backwards, lines), at2).visible.map(({ story }) => story)).toEqual(
          visible.map(({ story }) => story),
        );
      }),
      { seed: 1, numRuns: 40 },
    );
    expect(conflicts).toBeLessThan(30);
  });
});
