import type { Fingerprint } from './fingerprint.ts';

/** A shingle in this many texts of one owner, each with a body of its own, is printed under everything it publishes. */
const MIN_TEXTS = 3;

/** With a greater share of common shingles a text has no body of its own: it is another version of the same text. */
const MAX_COMMON_SHARE = 0.8;

/**
 * Removes from each text the boilerplate of its owner: legal notices, standing heads, invitations to subscribe. A text
 * that is nothing but boilerplate (the same under three titles) keeps its title only.
 *
 * Texts without a known owner stay as they are. Shape: one per fingerprint, in the same order. Cost: linear.
 */
export function withoutBoilerplate(prints: readonly Fingerprint[]): Fingerprint[] {
  const changed = new Map<Fingerprint, Fingerprint>();
  for (const [owner, own] of Map.groupBy(prints, ({ article: { source } }) => source?.owner ?? source?.id)) {
    if (owner === undefined || own.length < MIN_TEXTS) continue;
    const titles = new Map<string, Set<string>>();
    for (const { body, article } of own) titles.set(body, (titles.get(body) ?? new Set()).add(article.title));
    const isBoilerplate = ({ body }: Fingerprint): boolean => (titles.get(body)?.size ?? 0) >= MIN_TEXTS;
    const texts = own.filter((print) => !isBoilerplate(print));
    const frequencies = documentFrequency(texts);
    const withBody = texts.filter((print) => commonShare(print, frequencies) <= MAX_COMMON_SHARE);
    const common = documentFrequency(withBody);
    for (const print of own.filter(isBoilerplate)) {
      const exact = print.exact.filter((key) => key !== print.body);
      changed.set(print, { ...print, exact, shingles: new Uint32Array(0) });
    }
    for (const print of withBody) {
      const shingles = print.shingles.filter((shingle) => (common.get(shingle) ?? 0) < MIN_TEXTS);
      changed.set(print, { ...print, shingles });
    }
  }
  return prints.map((print) => changed.get(print) ?? print);
}

/** In how many of the texts each shingle occurs. */
function documentFrequency(prints: readonly Fingerprint[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { shingles } of prints)
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

function commonShare({ shingles }: Fingerprint, frequencies: ReadonlyMap<number, number>): number {
  const common = shingles.filter((shingle) => (frequencies.get(shingle) ?? 0) >= MIN_TEXTS);
  return common.length / Math.max(1, shingles.length);
}
