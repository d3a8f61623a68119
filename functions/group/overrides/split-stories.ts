import type { Article } from '../../contracts/article.ts';
import type { Overrides } from '../../contracts/editor.ts';
import { formStories } from '../form-stories.ts';
import type { FormedStories, FormedStory } from '../formed-story.ts';
import { joinStories } from '../join-stories.ts';
import { nonEmpty } from '../non-empty.ts';
import type { FindTarget } from './find-targets.ts';

/** A story, or what an editor parted from one. */
export interface Piece {
  readonly formed: FormedStory<Article>;
  /** Position of the story it was formed in. */
  readonly origin: number;
  /** Whether it stands for that story: its largest piece, or all of it. */
  readonly main: boolean;
  /** Instructions that parted it, by their position; empty for a whole story. */
  readonly splits: readonly number[];
}

/**
 * Parts stories as an editor says. The articles of one instruction go apart together; an original takes its copies with
 * it, a copy that is named goes alone. What was parted is formed anew, so that its terms are its own.
 *
 * Shape: pieces in the order of the stories, the main one first; every article in exactly one. `copies` is right for them.
 */
export function splitStories(
  { stories, copies, frequencies }: FormedStories<Article>,
  splits: Overrides['split'],
  find: FindTarget,
): { pieces: Piece[]; copies: ReadonlyMap<string, string> } {
  const named = namedBy(splits, find, copies);
  const partings = stories.map(({ articles }, origin) => {
    const groups = Map.groupBy(articles, ({ id }) => (named.get(id) ?? []).join());
    // On equal numbers what no instruction names stands for the story.
    return [...groups]
      .map(([key, own]) => ({ origin, key, own }))
      .sort((a, b) => b.own.length - a.own.length || Number(b.key === '') - Number(a.key === ''));
  });
  const parted = new Set(partings.flatMap((groups, origin) => (groups.length > 1 ? [origin] : [])));
  if (parted.size === 0) {
    return { pieces: stories.map((formed, origin) => ({ formed, origin, main: true, splits: [] })), copies };
  }
  const partedIds = new Set([...parted].flatMap((at) => stories[at]?.articles.map(({ id }) => id) ?? []));
  const copiesNow = new Map([...copies].filter(([id]) => !partedIds.has(id)));
  const pieces = partings.flatMap((groups, origin) => {
    const whole = stories[origin];
    if (groups.length === 1 && whole !== undefined) return [{ formed: whole, origin, main: true, splits: [] }];
    const by = [...new Set(groups.flatMap(({ own }) => own.flatMap(({ id }) => named.get(id) ?? [])))];
    return groups.map(({ own }, at) => {
      const anew = formStories(own, frequencies);
      for (const [copy, original] of anew.copies) copiesNow.set(copy, original);
      return { formed: joinStories(nonEmpty(anew.stories)), origin, main: at === 0, splits: by };
    });
  });
  return { pieces, copies: copiesNow };
}

/** The instructions that name an article, or the original it is a copy of, by article id. */
function namedBy(
  splits: Overrides['split'],
  find: FindTarget,
  copies: ReadonlyMap<string, string>,
): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const [at, { urls }] of splits.entries()) {
    const own = new Set(urls.flatMap((url) => find({ url })?.articleIds ?? []));
    for (const [copy, original] of copies) if (own.has(original)) own.add(copy);
    for (const id of own) named.set(id, [...(named.get(id) ?? []), at]);
  }
  return named;
}
