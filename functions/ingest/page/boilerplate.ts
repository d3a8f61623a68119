import { hexId } from '../../text/sha256.ts';

/** Blocks at the beginning and end of an article among which the boilerplate of a site is found. */
const AT_START = 3;
const AT_END = 6;

/** Two texts that share more than this are versions of one article, and what they share is that article. */
const SAME_ARTICLE = 0.4;

/**
 * Finds what is at the beginning or end of several different articles of one site: appeals, addresses, words about
 * the company. Shape: hashes of the blocks, ascending. A line of an article that another one quotes is in its middle.
 */
export function findBoilerplate(texts: readonly string[]): string[] {
  const different: { readonly lines: ReadonlySet<string>; readonly edges: ReadonlySet<string> }[] = [];
  for (const text of texts) {
    const blocks = text.split('\n');
    const lines = new Set(blocks);
    if (different.some((other) => shared(lines, other.lines) > SAME_ARTICLE)) continue;
    different.push({ lines, edges: new Set(blocks.filter((_, at) => isEdge(at, blocks.length))) });
  }
  const counts = new Map<string, number>();
  for (const { edges } of different) for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([line]) => hexId(line))
    .sort();
}

/** Takes the boilerplate off both ends of a text; never all of it. */
export function withoutBoilerplateLines(text: string, boilerplate: ReadonlySet<string>): string {
  if (boilerplate.size === 0) return text;
  const blocks = text.split('\n');
  const kept = blocks.filter((line, at) => !isEdge(at, blocks.length) || !boilerplate.has(hexId(line)));
  return kept.length === 0 ? text : kept.join('\n');
}

function isEdge(at: number, length: number): boolean {
  return at < AT_START || at >= length - AT_END;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}
