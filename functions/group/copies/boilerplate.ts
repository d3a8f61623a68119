import type { Fingerprint } from './near-duplicates.ts';

/** A passage in this many texts of one owner, each with a body of its own, is printed under all that it publishes. */
const MIN_TEXTS = 3;

/** Above this share of common passages a text has no body of its own: it is another print of the same text. */
const MAX_COMMON = 0.8;

/**
 * Takes out of each text what its owner prints under all of them: legal notices, standing heads, invitations to
 * subscribe. A text that is such a notice as a whole (the same under three titles) keeps its title only.
 *
 * Prints whose owner is not known stay as they are. Shape: as many prints, in the same order. Cost: linear.
 */
export function withoutBoilerplate(prints: readonly Fingerprint[]): Fingerprint[] {
  const changed = [...prints];
  const byOwner = Map.groupBy(prints.keys(), (at) => {
    const source = prints[at]?.article.source;
    return source?.owner ?? source?.id;
  });
  for (const [owner, positions] of byOwner) {
    if (owner === undefined || positions.length < MIN_TEXTS) continue;
    const own = positions.flatMap((at) => prints[at] ?? []);
    const titles = new Map<string, Set<string>>();
    for (const { body, article } of own) titles.set(body, (titles.get(body) ?? new Set()).add(article.title));
    const isNotice = ({ body }: Fingerprint): boolean => (titles.get(body)?.size ?? 0) >= MIN_TEXTS;
    const texts = own.filter((print) => !isNotice(print));
    const all = documentFrequency(texts);
    const common = documentFrequency(texts.filter((print) => shareOf(print, all) <= MAX_COMMON));
    for (const at of positions) {
      const print = prints[at];
      if (print === undefined) continue;
      if (isNotice(print)) {
        changed[at] = {
          ...print,
          exact: print.exact.filter((key) => key !== print.body),
          shingles: new Uint32Array(0),
        };
      } else if (shareOf(print, all) <= MAX_COMMON) {
        changed[at] = {
          ...print,
          shingles: print.shingles.filter((shingle) => (common.get(shingle) ?? 0) < MIN_TEXTS),
        };
      }
    }
  }
  return changed;
}

/** In how many of the texts each shingle stands. */
function documentFrequency(prints: readonly Fingerprint[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { shingles } of prints) for (const each of shingles) holders.set(each, (holders.get(each) ?? 0) + 1);
  return holders;
}

function shareOf({ shingles }: Fingerprint, holders: ReadonlyMap<number, number>): number {
  let common = 0;
  for (const shingle of shingles) if ((holders.get(shingle) ?? 0) >= MIN_TEXTS) common += 1;
  return common / Math.max(1, shingles.length);
}
