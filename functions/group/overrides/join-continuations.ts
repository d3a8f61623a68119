import type { Storyline } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import type { Continuation } from '../storylines/follow.ts';

/**
 * Makes one continuation of those of merged stories: the oldest storyline takes over what the others stored, and their
 * ids become its aliases. `silent` are merged storylines without articles today.
 */
export function joinContinuations(
  continuations: readonly Continuation[],
  silent: readonly Storyline[],
): Continuation | undefined {
  const [only] = continuations;
  if (only !== undefined && continuations.length === 1 && silent.length === 0) return only;
  const byId = new Map([...continuations.map(({ line }) => line), ...silent].map((line) => [line.id, line]));
  const lines = [...byId.values()].sort(compareBy('firstSeen', 'id'));
  const [oldest, ...others] = lines;
  if (oldest === undefined) return undefined;
  const aliases = [
    ...others.flatMap(({ id, aliases: older }) => [id, ...older]),
    ...continuations.flatMap((one) => one.aliases),
  ];
  return { line: others.length === 0 ? oldest : joinLines(oldest, lines), aliases: [...new Set(aliases)] };
}

/** Lists are later cut from the front: what the storyline seen last stored comes last. */
function joinLines(oldest: Storyline, lines: readonly Storyline[]): Storyline {
  const all = lines.toSorted(compareBy('lastSeen'));
  return {
    ...oldest,
    entities: [...new Set(lines.flatMap(({ entities }) => entities))],
    traces: all.flatMap(({ traces }) => traces),
    sources: [...new Set(lines.flatMap(({ sources }) => sources))].sort(),
    articleIds: [...new Set(all.flatMap(({ articleIds }) => articleIds))],
    shown: Math.max(...lines.map(({ shown }) => shown)),
  };
}
