import type { EditionEntry, EditionMonth, Editions } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import { withEntry } from './update-month.ts';

/** Editions that the pointer lists; older ones are listed in their month. */
export const MAX_IN_POINTER = 40;

/**
 * Adds an edition to the pointer: the latest editions, and how many each month has.
 *
 * `month` is the current month of the edition; the pointer counts the others. Pure; oldest first.
 */
export function boundEditions(current: Editions | undefined, entry: EditionEntry, month: EditionMonth): Editions {
  const editions = withEntry(current?.editions ?? [], entry).slice(-MAX_IN_POINTER);
  const others = (current?.months ?? []).filter((other) => other.month !== month.month);
  const months = [...others, { month: month.month, editions: month.editions.length }];
  return {
    schemaVersion: 1,
    digestId: month.digestId,
    editions,
    months: months.toSorted(compareBy('month')),
  };
}
