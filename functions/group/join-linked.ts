import { disjointSets } from './disjoint-sets.ts';
import type { LanguageLink } from './link-languages.ts';

/** Parts that stand together, by their positions, and the links that brought them together. */
export interface LinkedParts {
  readonly positions: readonly number[];
  readonly links: readonly LanguageLink[];
}

/**
 * Joins parts of one language each along links, the first links first, never two parts of one language: that would
 * undo the clustering within it.
 *
 * Shape: every part in exactly one group, in the order of the parts. Errors: none. Cost: linear.
 */
export function joinLinked(parts: readonly { readonly lang: string }[], links: readonly LanguageLink[]): LinkedParts[] {
  const sets = disjointSets(parts.length);
  const languages = parts.map(({ lang }) => new Set([lang]));
  const used: LanguageLink[] = [];
  for (const link of links) {
    const [a, b] = [sets.find(link.a), sets.find(link.b)];
    const [left, right] = [languages[a] ?? new Set<string>(), languages[b] ?? new Set<string>()];
    if (a === b || !left.isDisjointFrom(right)) continue;
    sets.join(a, b);
    languages[sets.find(a)] = left.union(right);
    used.push(link);
  }
  const groups = Map.groupBy(parts.keys(), (at) => sets.find(at));
  return [...groups].map(([root, positions]) => ({
    positions: [...positions],
    links: used.filter(({ a }) => sets.find(a) === root),
  }));
}
