import type { Article } from '../../contracts/article.ts';
import type { Problem } from '../../contracts/digest.ts';
import type { Overrides } from '../../contracts/editor.ts';
import { OverrideConflictError } from '../../contracts/errors.ts';
import type { Storyline } from '../../contracts/stored.ts';
import type { Intervention } from '../../contracts/story.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { byTime } from '../by-time.ts';
import type { FormedStories } from '../formed-story.ts';
import { joinStories } from '../join-stories.ts';
import { nonEmpty } from '../non-empty.ts';
import { type Continuation, type FollowedStory, followStorylines } from '../storylines/follow.ts';
import { type FindTarget, type Target, targetFinder } from './find-targets.ts';
import { joinContinuations } from './join-continuations.ts';
import { type Piece, splitStories } from './split-stories.ts';
import { unmatchedTargets } from './unmatched-targets.ts';

/** A story as the editor wants it. */
export interface EditedStory extends FollowedStory<Article> {
  /** What was done to it, as the edition shows it. */
  readonly interventions: readonly Intervention[];
  /** Its place among the pinned stories, from 0. */
  readonly pinned?: number;
  /** Why it is left out. */
  readonly hidden?: string;
}

/** The stories of an edition as the editor wants them. */
export interface AppliedOverrides {
  readonly stories: readonly EditedStory[];
  readonly copies: ReadonlyMap<string, string>;
  /** Targets that neither the edition nor an earlier one knows. */
  readonly unmatched: readonly Problem[];
}

/** What the overrides are applied in. */
export interface OverrideContext {
  readonly digestId: string;
  readonly lines: readonly Storyline[];
}

/** What one override merges: pieces, and storylines without articles today. */
interface Merge {
  readonly note: string | undefined;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Storyline[];
}

/** The pieces that a target stands for. */
type FindPieces = (target: Target) => readonly Piece[];

/**
 * Applies an editor's overrides to the stories of an edition: splits first, then merges, then pins and hides.
 *
 * The largest piece of a split story continues its storyline, others may continue free ones; merged stories continue the
 * oldest of theirs, and the others become its aliases. Other stories stay as they are. Shape: every article in exactly
 * one story, stories by their earliest article. Errors: OverrideConflictError when what was split is merged again, or a
 * pinned story is hidden.
 */
export function applyOverrides(
  followed: readonly FollowedStory<Article>[],
  formed: Pick<FormedStories<Article>, 'copies' | 'frequencies'>,
  overrides: Overrides,
  { digestId, lines }: OverrideContext,
): AppliedOverrides {
  if (Object.values(overrides).every((list) => list.length === 0)) {
    const stories = followed.map((story) => ({ ...story, interventions: [] }));
    return { stories, copies: formed.copies, unmatched: [] };
  }
  const find = targetFinder(followed, lines, digestId);
  const { pieces, copies } = splitStories(followed, formed, overrides.split, find);
  const findPieces = pieceFinder(pieces, find);
  const merges = overrides.merge.flatMap((merge) => mergeOf(merge, findPieces, find));
  const continuations = continuationsOf(pieces, merges, lines);
  const pins = firstByPiece(overrides.pin, findPieces);
  const hides = firstByPiece(overrides.hide, findPieces);
  const stories = groupsOf(pieces, merges).map((group): EditedStory => {
    const own = merges.filter((merge) => merge.pieces.some((piece) => group.includes(piece)));
    const [pin, pinned] = firstOf(overrides.pin, group, pins);
    const [hide] = firstOf(overrides.hide, group, hides);
    if (pin !== undefined && hide !== undefined) throw new OverrideConflictError(pinnedAndHidden(pin, hide));
    return {
      formed: joinStories(nonEmpty(group.map((piece) => piece.formed))),
      continuation: joinContinuations(
        group.flatMap((piece) => continuations.get(piece) ?? []),
        own.flatMap((merge) => merge.lines),
      ),
      interventions: [
        ...(pin === undefined ? [] : [intervention('pinned', pin)]),
        ...own.map((merge) => intervention('merged', merge)),
        ...[...new Set(group.flatMap(({ splits }) => splits))].map((split) => intervention('split', split)),
      ],
      ...definedOnly({ pinned, hidden: hide?.reason }),
    };
  });
  return {
    stories: stories.sort((a, b) => byTime(a.formed.articles[0], b.formed.articles[0])),
    copies,
    unmatched: unmatchedTargets(overrides, find),
  };
}

/** A URL stands for the pieces with its articles, a story id for the main piece of the story. */
function pieceFinder(pieces: readonly Piece[], find: FindTarget): FindPieces {
  const mainOf = new Map(pieces.flatMap((piece) => (piece.main ? [[piece.origin, piece] as const] : [])));
  const byArticle = new Map(pieces.flatMap((piece) => piece.formed.articles.map(({ id }) => [id, piece] as const)));
  return (target) => {
    const { articleIds = [], story } = find(target) ?? {};
    if (articleIds.length > 0) return [...new Set(articleIds.flatMap((id) => byArticle.get(id) ?? []))];
    const main = story === undefined ? undefined : mainOf.get(story);
    return main === undefined ? [] : [main];
  };
}

function mergeOf(
  { stories, urls, note }: Overrides['merge'][number],
  findPieces: FindPieces,
  find: FindTarget,
): Merge[] {
  const targets: Target[] = [...stories.map((story) => ({ story })), ...urls.map((url) => ({ url }))];
  const pieces = [...new Set(targets.flatMap(findPieces))];
  const lines = targets.flatMap((target) => (findPieces(target).length === 0 ? (find(target)?.line ?? []) : []));
  if (pieces.length === 0 || pieces.length + lines.length < 2) return [];
  return [{ note, pieces, lines: [...new Set(lines)] }];
}

/** The pieces of each story, in their order. Errors: OverrideConflictError when pieces of one story meet again. */
function groupsOf(pieces: readonly Piece[], merges: readonly Merge[]): Piece[][] {
  const groupOf = new Map(pieces.map((piece) => [piece, new Set([piece])]));
  for (const merge of merges) {
    const joined = new Set(merge.pieces.flatMap((piece) => [...(groupOf.get(piece) ?? [])]));
    for (const piece of joined) groupOf.set(piece, joined);
  }
  const groups = [...Map.groupBy(pieces, (piece) => groupOf.get(piece)).values()];
  for (const [one, other] of groups.flatMap((group) => [...Map.groupBy(group, ({ origin }) => origin).values()])) {
    if (one === undefined || other === undefined) continue;
    const [first, second] = [one, other].map(({ formed }) => formed.articles[0].url);
    throw new OverrideConflictError(`${first} and ${second} are split and, through other stories, merged again`);
  }
  return groups;
}

/** Main pieces keep the continuation of their story; others are matched with storylines that no story continues. */
function continuationsOf(
  pieces: readonly Piece[],
  merges: readonly Merge[],
  lines: readonly Storyline[],
): ReadonlyMap<Piece, Continuation> {
  const continuations = new Map<Piece, Continuation>();
  for (const piece of pieces) {
    const { continuation } = piece.origin;
    if (!piece.main || continuation === undefined) continue;
    continuations.set(piece, piece.splits.length === 0 ? continuation : { ...continuation, aliases: [] });
  }
  const split = pieces.filter(({ main }) => !main);
  const taken = new Set([
    ...[...continuations.values()].flatMap(({ line, aliases }) => [line.id, ...aliases]),
    ...merges.flatMap((merge) => merge.lines.map(({ id }) => id)),
  ]);
  const free = split.length === 0 ? [] : lines.filter(({ id }) => !taken.has(id));
  const followed = followStorylines(
    split.map(({ formed }) => formed),
    free,
  );
  for (const [at, piece] of split.entries()) {
    const continuation = followed[at]?.continuation;
    if (continuation !== undefined) continuations.set(piece, continuation);
  }
  return continuations;
}

/** For each piece the position of the first entry that names it. */
function firstByPiece(entries: readonly Target[], findPieces: FindPieces): ReadonlyMap<Piece, number> {
  const first = new Map<Piece, number>();
  for (const [at, entry] of entries.entries()) {
    for (const piece of findPieces(entry)) if (!first.has(piece)) first.set(piece, at);
  }
  return first;
}

/** The first entry that names a piece of the group, and its position. */
function firstOf<Entry>(
  entries: readonly Entry[],
  group: readonly Piece[],
  first: ReadonlyMap<Piece, number>,
): [Entry, number] | [undefined, undefined] {
  const at = Math.min(...group.map((piece) => first.get(piece) ?? Number.POSITIVE_INFINITY));
  const entry = entries[at];
  return entry === undefined ? [undefined, undefined] : [entry, at];
}

function intervention(action: Intervention['action'], { note }: { readonly note?: string | undefined }): Intervention {
  return { action, ...definedOnly({ note }) };
}

function pinnedAndHidden(pin: Target, hide: Target): string {
  return `one story is pinned (${pin.story ?? pin.url}) and hidden (${hide.story ?? hide.url}); remove one of them`;
}
