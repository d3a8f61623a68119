import type { Store } from '../../contracts/ports.ts';
import type { EditionMonth, Editions } from '../../contracts/stored.ts';
import { readDigest } from '../read-digest.ts';
import { keepMonth, monthOf } from './keep-month.ts';

/**
 * Keeps the months of a pointer that was written before there were any and lists all its editions: each edition is read
 * once more. Answers them, oldest first; none where the pointer knows its months. Can be repeated.
 *
 * Errors: StoreError.
 */
export async function keepEarlierMonths(site: Store, pointer: Editions | undefined): Promise<EditionMonth[]> {
  if (pointer === undefined || pointer.months !== undefined) return [];
  const { digestId, editions } = pointer;
  const kept: EditionMonth[] = [];
  for (const [, listed] of Map.groupBy(editions, ({ id }) => monthOf(id))) {
    const found = await Promise.all(listed.map(({ id }) => readDigest(site, digestId, id)));
    const [first, ...rest] = found.flatMap((digest) => (digest === undefined ? [] : [digest]));
    if (first !== undefined) kept.push(await keepMonth(site, [first, ...rest]));
  }
  return kept;
}
