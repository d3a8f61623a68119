import type { EditionEntry, EditionMonth, Editions } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import { monthOf, withEntries } from './keep-month.ts';

/** Editions the pointer lists; older ones are found by their month. */
export const MAX_IN_POINTER = 40;

/**
 * Makes the pointer as it is to be: the latest editions with one added, and how many each month has.
 *
 * `month` is the month of the edition as it stands; of the other months the pointer knows. Pure; oldest first.
 */
export function boundEditions(current: Editions | undefined, entry: EditionEntry, month: EditionMonth): Editions {
  const editions = withEntries(current?.editions ?? [], [entry]).slice(-MAX_IN_POINTER);
  const counted = (current?.months ?? countedIn(current)).filter((other) => other.month !== month.month);
  const months = [...counted, { month: month.month, editions: month.editions.length }];
  return {
    schemaVersion: 1,
    digestId: month.digestId,
    editions,
    months: months.toSorted(compareBy('month')),
  };
}

/** The months of a pointer that lists all its editions, as it was before months were kept. */
function countedIn(current: Editions | undefined): { month: string; editions: number }[] {
  const months = Map.groupBy(current?.editions ?? [], ({ id }) => monthOf(id));
  return [...months].map(([month, editions]) => ({ month, editions: editions.length }));
}
