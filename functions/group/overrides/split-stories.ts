import type { Article } from '../../contracts/article.ts';
import type { Overrides } from '../../contracts/editor.ts';
import { compareBy } from '../../text/compare-by.ts';
import { formStories } from '../form-stories.ts';
import type { FormedStories, FormedStory } from '../formed-story.ts';
import { joinStories } from '../join-stories.ts';
import { nonEmpty } from '../non-empty.ts';
import type { FollowedStory } from '../storylines/follow.ts';
import type { FindTarget } from './find-targets.ts';

type Split = Overrides['split'][number];

/** A story, or a piece that an editor split from one. */
export interface Piece {
  readonly formed: FormedStory<Article>;
  /** The story it was formed in. */
  readonly origin: FollowedStory<Article>;
  /** Whether it continues that story: its largest piece, or all of it. */
  readonly main: boolean;
  /** The overrides that split the story; empty for a whole story. */
  readonly splits: readonly Split[];
}

/**
 * Splits stories. The articles of one override stay together; an original takes its copies along, a copy that is named
 * goes alone. Pieces are formed again, so that their terms are their own.
 *
 * Shape: pieces in the order of the stories, the main one first; every article in exactly one. `copies` is that of the
 * pieces.
 */
export function splitStories(
  stories: readonly FollowedStory<Article>[],
  { copies, frequencies }: Pick<FormedStories<Article>, 'copies' | 'frequencies'>,
  splits: readonly Split[],
  find: FindTarget,
): { pieces: Piece[]; copies: ReadonlyMap<string, string> } {
  const named = splitsByArticle(splits, find, copies);
  const remaining = new Map(copies);
  const pieces = stories.flatMap((origin): Piece[] => {
    const { articles } = origin.formed;
    const groups = Map.groupBy(articles, ({ id }) =>
      (named.get(id) ?? []).map((split) => splits.indexOf(split)).join(),
    );
    if (groups.size === 1) return [{ formed: origin.formed, origin, main: true, splits: [] }];
    for (const { id } of articles) remaining.delete(id);
    // Of equally large groups the one that no override names is the main one.
    const sorted = [...groups].sort(
      compareBy(
        ([, own]) => -own.length,
        ([key]) => (key === '' ? 0 : 1),
      ),
    );
    const applied = [...new Set(sorted.flatMap(([, own]) => own.flatMap(({ id }) => named.get(id) ?? [])))];
    return sorted.map(([, own], nth) => {
      const formed = formStories(own, frequencies);
      for (const [copy, original] of formed.copies) remaining.set(copy, original);
      return { formed: joinStories(nonEmpty(formed.stories)), origin, main: nth === 0, splits: applied };
    });
  });
  return { pieces, copies: remaining };
}

/** The splits that name an article, or the original it is a copy of, by article id. */
function splitsByArticle(
  splits: readonly Split[],
  find: FindTarget,
  copies: ReadonlyMap<string, string>,
): Map<string, Split[]> {
  const named = new Map<string, Split[]>();
  for (const split of splits) {
    const own = new Set(split.urls.flatMap((url) => find({ url })?.articleIds ?? []));
    for (const [copy, original] of copies) if (own.has(original)) own.add(copy);
    for (const id of own) named.set(id, [...(named.get(id) ?? []), split]);
  }
  return named;
}
