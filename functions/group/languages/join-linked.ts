import type { LanguageLink } from './link-languages.ts';

/** Parts that report one event, by position, and the links that joined them. */
export interface LinkedParts {
  /** Ascending. */
  readonly positions: readonly number[];
  readonly links: readonly LanguageLink[];
}

/**
 * Joins parts of one language each along links, in the order of the links. Two parts of one language are never joined:
 * that would undo the clustering within it; nor is a part joined with another part of a language than its best link.
 *
 * Shape: every part in exactly one group, in the order of the parts. Errors: none. Cost: linear.
 */
export function joinLinked(parts: readonly { readonly lang: string }[], links: readonly LanguageLink[]): LinkedParts[] {
  const partners = partnersOf(parts, links);
  const groups = parts.map((_, at): readonly number[] => [at]);
  const canStandWith = (a: number, b: number): boolean =>
    parts[a]?.lang !== parts[b]?.lang && (partners.get(`${a} ${parts[b]?.lang}`) ?? b) === b;
  const used = links.filter(({ a, b }) => {
    const [left = [], right = []] = [groups[a], groups[b]];
    if (left === right || !left.every((x) => right.every((y) => canStandWith(x, y) && canStandWith(y, x))))
      return false;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const at of joined) groups[at] = joined;
    return true;
  });
  const linksOf = Map.groupBy(used, ({ a }) => groups[a]);
  return [...new Set(groups)].map((positions) => ({ positions, links: linksOf.get(positions) ?? [] }));
}

/** For each part and other language the part of its first link, by `position language`. */
function partnersOf(
  parts: readonly { readonly lang: string }[],
  links: readonly LanguageLink[],
): ReadonlyMap<string, number> {
  const partners = new Map<string, number>();
  for (const [at, partner] of links.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const])) {
    const key = `${at} ${parts[partner]?.lang}`;
    if (!partners.has(key)) partners.set(key, partner);
  }
  return partners;
}
