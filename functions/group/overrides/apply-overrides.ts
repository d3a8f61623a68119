import type { Article } from '../../contracts/article.ts';
import type { Problem } from '../../contracts/digest.ts';
import type { Overrides } from '../../contracts/editor.ts';
import { OverrideConflictError } from '../../contracts/errors.ts';
import type { Storyline } from '../../contracts/stored.ts';
import type { Intervention } from '../../contracts/story.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { byTime } from '../by-time.ts';
import { disjointSets } from '../disjoint-sets.ts';
import type { FormedStories, FormedStory } from '../formed-story.ts';
import { joinStories } from '../join-stories.ts';
import { nonEmpty } from '../non-empty.ts';
import { type Continuation, followStorylines } from '../storylines/follow.ts';
import { type FindTarget, targetFinder } from './find-targets.ts';
import { joinContinuations } from './join-continuations.ts';
import { type Piece, splitStories } from './split-stories.ts';
import { unmatchedTargets } from './unmatched-targets.ts';

/** What an editor did to a story: what is shown of it, its place among the pinned, or why it is left out. */
export interface StoryMark {
  readonly interventions: readonly Intervention[];
  readonly pinned?: number;
  readonly hidden?: string;
}

/** Stories as the editor wants them, one continuation each; `marks` has those that were touched. */
export interface AppliedOverrides {
  readonly formed: FormedStories<Article>;
  readonly continuations: readonly (Continuation | undefined)[];
  readonly marks: ReadonlyMap<FormedStory<Article>, StoryMark>;
  /** Targets that neither the edition nor an earlier one knows. */
  readonly unmatched: readonly Problem[];
}

/** What the overrides are applied in. */
export interface OverrideContext {
  readonly digestId: string;
  readonly lines: readonly Storyline[];
}

/**
 * Applies an editor's overrides to the stories of an edition: parts first, then joins, then notes what is pinned and hidden.
 *
 * The largest piece of a parted story goes on its storyline, others may go on free ones; joined stories go on the oldest
 * of theirs and the rest become aliases. Stories that nobody touched stay as they are. Shape: every article in exactly
 * one story, stories by their earliest article. Errors: OverrideConflictError when what was parted is joined again, or a
 * pinned story is hidden.
 */
export function applyOverrides(
  formed: FormedStories<Article>,
  continuations: readonly (Continuation | undefined)[],
  overrides: Overrides,
  { digestId, lines }: OverrideContext,
): AppliedOverrides {
  if (Object.values(overrides).every((list) => list.length === 0)) {
    return { formed, continuations, marks: new Map(), unmatched: [] };
  }
  const find = targetFinder(formed.stories, continuations, lines, digestId);
  const { pieces, copies } = splitStories(formed, overrides.split, find);
  const place = placesOf(pieces, find);
  const { groups, joins } = joinPieces(pieces, overrides.merge, place, find);
  const going = continuationsOf(pieces, continuations, lines, joins);
  const groupOf = new Map(groups.flatMap((positions, group) => positions.map((at) => [at, group] as const)));
  const joinsOf = Map.groupBy(joins, ({ pieces: [first] }) => groupOf.get(first ?? -1));
  const pinOf = firstByGroup(overrides.pin.map(place), groupOf);
  const hideOf = firstByGroup(overrides.hide.map(place), groupOf);
  const made = groups.map((positions, group) => {
    const own = positions.flatMap((at) => pieces[at] ?? []);
    const merges = joinsOf.get(group) ?? [];
    return {
      group,
      formed: joinStories(nonEmpty(own.map((piece) => piece.formed))),
      continuation: joinContinuations(
        positions.flatMap((at) => going[at] ?? []),
        merges.flatMap((join) => join.lines),
      ),
      interventions: [
        ...merges.map(({ entry }) => intervention('merged', overrides.merge[entry]?.note)),
        ...[...new Set(own.flatMap(({ splits }) => splits))].map((entry) =>
          intervention('split', overrides.split[entry]?.note),
        ),
      ],
    };
  });
  made.sort((a, b) => byTime(a.formed.articles[0], b.formed.articles[0]));
  const marks = new Map<FormedStory<Article>, StoryMark>();
  for (const { group, formed: story, interventions } of made) {
    const pinned = pinOf.get(group) ?? -1;
    const hide = overrides.hide[hideOf.get(group) ?? -1];
    if (pinned >= 0 && hide !== undefined) throw new OverrideConflictError(bothWays(overrides.pin[pinned], hide));
    const all = pinned < 0 ? interventions : [intervention('pinned', overrides.pin[pinned]?.note), ...interventions];
    if (all.length === 0 && hide === undefined) continue;
    marks.set(story, {
      interventions: all,
      ...(pinned < 0 ? {} : { pinned }),
      ...definedOnly({ hidden: hide?.reason }),
    });
  }
  return {
    formed: { ...formed, stories: made.map((story) => story.formed), copies },
    continuations: made.map(({ continuation }) => continuation),
    marks,
    unmatched: unmatchedTargets(overrides, find),
  };
}

/** The pieces that a target stands for: those that hold its articles, or the main piece of its story. */
type Place = (target: { readonly story?: string | undefined; readonly url?: string | undefined }) => readonly number[];

function placesOf(pieces: readonly Piece[], find: FindTarget): Place {
  const mainOf = new Map(pieces.flatMap(({ origin, main }, at) => (main ? [[origin, at] as const] : [])));
  const holding = new Map(pieces.flatMap(({ formed }, at) => formed.articles.map(({ id }) => [id, at] as const)));
  return (target) => {
    const found = find(target);
    if (found === undefined) return [];
    if (found.articleIds.length > 0) return [...new Set(found.articleIds.flatMap((id) => holding.get(id) ?? []))];
    return found.story === undefined ? [] : [mainOf.get(found.story) ?? []].flat();
  };
}

/** By group of pieces, the first of the lists of places that names one of them. */
function firstByGroup(
  lists: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
): Map<number, number> {
  const first = new Map<number, number>();
  for (const [at, places] of lists.entries()) {
    for (const group of places.flatMap((piece) => groupOf.get(piece) ?? [])) {
      if (!first.has(group)) first.set(group, at);
    }
  }
  return first;
}

/** What one instruction joins: pieces, and storylines that bring nothing today. */
interface Join {
  readonly entry: number;
  readonly pieces: readonly number[];
  readonly lines: readonly Storyline[];
}

function joinPieces(
  pieces: readonly Piece[],
  merges: Overrides['merge'],
  place: Place,
  find: FindTarget,
): { groups: number[][]; joins: Join[] } {
  const sets = disjointSets(pieces.length);
  const joins = merges.flatMap(({ stories, urls }, entry): Join[] => {
    const targets = [...stories.map((story) => ({ story })), ...urls.map((url) => ({ url }))];
    const own = [...new Set(targets.flatMap(place))].sort((a, b) => a - b);
    const silent = targets.flatMap((target) => (place(target).length === 0 ? (find(target)?.line ?? []) : []));
    const [first] = own;
    if (first === undefined || own.length + silent.length < 2) return [];
    for (const at of own) sets.join(first, at);
    return [{ entry, pieces: own, lines: [...new Set(silent)] }];
  });
  const groups = [...Map.groupBy(pieces.keys(), (at) => sets.find(at)).values()].map((positions) => [...positions]);
  for (const positions of groups) {
    const byOrigin = Map.groupBy(positions, (at) => pieces[at]?.origin);
    for (const [first, second] of byOrigin.values()) {
      if (first === undefined || second === undefined) continue;
      const [one, other] = [first, second].map((at) => pieces[at]?.formed.articles[0]?.url);
      throw new OverrideConflictError(`${one} and ${other} are split and, by way of other stories, merged again`);
    }
  }
  return { groups, joins };
}

/** One entry a piece; pieces that stand for no story are followed among the storylines that nobody goes on. */
function continuationsOf(
  pieces: readonly Piece[],
  continuations: readonly (Continuation | undefined)[],
  lines: readonly Storyline[],
  joins: readonly Join[],
): (Continuation | undefined)[] {
  const whole = pieces.map(({ origin, main, splits }) => {
    const going = main ? continuations[origin] : undefined;
    return going === undefined || splits.length === 0 ? going : { ...going, aliases: [] };
  });
  const loose = pieces.filter(({ main }) => !main);
  if (loose.length === 0) return whole;
  const taken = new Set([
    ...whole.flatMap((going) => (going === undefined ? [] : [going.line.id, ...going.aliases])),
    ...joins.flatMap((join) => join.lines.map(({ id }) => id)),
  ]);
  const followed = followStorylines(
    loose.map(({ formed }) => formed),
    lines.filter(({ id }) => !taken.has(id)),
  );
  const byPiece = new Map(loose.map((piece, at) => [piece, followed[at]]));
  return pieces.map((piece, at) => whole[at] ?? byPiece.get(piece));
}

function intervention(action: Intervention['action'], note: string | undefined): Intervention {
  return { action, ...definedOnly({ note }) };
}

function bothWays(pin: Overrides['pin'][number] | undefined, hide: Overrides['hide'][number]): string {
  const [one, other] = [pin?.story ?? pin?.url, hide.story ?? hide.url];
  return `one story is pinned (${one}) and hidden (${other}); take one of them out`;
}
