import { disjointSets } from '../disjoint-sets.ts';
import type { LanguageLink } from './link-languages.ts';

/** Parts that stand together, by their positions, and the links that brought them together. */
export interface LinkedParts {
  readonly positions: readonly number[];
  readonly links: readonly LanguageLink[];
}

/**
 * Joins parts of one language each along links, the first links first, never two parts of one language: that would
 * undo the clustering within it; nor parts of which one is linked to another part of that language.
 *
 * Shape: every part in exactly one group, in the order of the parts. Errors: none. Cost: linear.
 */
export function joinLinked(parts: readonly { readonly lang: string }[], links: readonly LanguageLink[]): LinkedParts[] {
  const sets = disjointSets(parts.length);
  const languages = parts.map(({ lang }) => new Set([lang]));
  const members = [...parts.keys()].map((at) => [at]);
  const used: LanguageLink[] = [];
  const partners = new Map<string, number>();
  const know = (at: number, partner: number): void => {
    const key = `${at} ${parts[partner]?.lang}`;
    if (!partners.has(key)) partners.set(key, partner);
  };
  /** Whether a part of one side would stand beside another part of a language than the one it is linked to. */
  const isContradicted = (left: readonly number[], right: readonly number[]): boolean =>
    left.some((a) =>
      right.some(
        (b) =>
          (partners.get(`${a} ${parts[b]?.lang}`) ?? b) !== b || (partners.get(`${b} ${parts[a]?.lang}`) ?? a) !== a,
      ),
    );
  const follow = (link: LanguageLink): void => {
    const [a, b] = [sets.find(link.a), sets.find(link.b)];
    const [left, right] = [languages[a] ?? new Set<string>(), languages[b] ?? new Set<string>()];
    if (a === b || !left.isDisjointFrom(right) || isContradicted(members[a] ?? [], members[b] ?? [])) return;
    sets.join(a, b);
    languages[sets.find(a)] = left.union(right);
    members[sets.find(a)] = [...(members[a] ?? []), ...(members[b] ?? [])];
    used.push(link);
  };
  for (const { a, b } of links) {
    know(a, b);
    know(b, a);
  }
  links.forEach(follow);
  const groups = Map.groupBy(parts.keys(), (at) => sets.find(at));
  return [...groups].map(([root, positions]) => ({
    positions: [...positions],
    links: used.filter(({ a }) => sets.find(a) === root),
  }));
}
