import type { Storyline } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import type { Continuation } from '../storylines/follow.ts';

/**
 * Makes one continuation of those of joined stories: the oldest storyline goes on and knows what the others knew, whose
 * ids become its aliases. `silent` are storylines that are joined and bring nothing today.
 */
export function joinContinuations(
  going: readonly Continuation[],
  silent: readonly Storyline[],
): Continuation | undefined {
  const [only] = going;
  if (only !== undefined && going.length === 1 && silent.length === 0) return only;
  const byId = new Map([...going.map(({ line }) => line), ...silent].map((line) => [line.id, line]));
  const lines = [...byId.values()].sort(compareBy('firstSeen', 'id'));
  const [oldest, ...others] = lines;
  if (oldest === undefined) return undefined;
  const aliases = [
    ...others.flatMap(({ id, aliases: older }) => [id, ...older]),
    ...going.flatMap((one) => one.aliases),
  ];
  return { line: others.length === 0 ? oldest : joinLines(oldest, lines), aliases: [...new Set(aliases)] };
}

/** The latest of several memories last, where it is cut last. */
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
