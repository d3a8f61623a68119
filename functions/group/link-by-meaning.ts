import { compareBy } from '../text/compare-by.ts';
import { cosineSimilarity } from '../text/similarity.ts';
import type { LanguagePart } from './cluster/language-parts.ts';
import type { GroupableText } from './cluster/terms.ts';
import type { FormedParts } from './form-stories.ts';
import { isAnchor } from './languages/cross-features.ts';
import { documentFrequency, evidenceFor, type LanguageLink, mutualBestLinks } from './languages/link-languages.ts';

/** What a model is shown of a part, and the language it is in. */
export interface PartText {
  readonly lang: string;
  readonly text: string;
}

/** Two parts that at least one witness joins, and what they lack or have in evidence. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly anchors: readonly string[];
  readonly idfSum: number;
  readonly required: number;
}

/** Parts that are sent to a model in one edition, the likeliest first: a bound on calls, time and money. */
const MAX_PARTS = 200;

/** More clusters than this hold a witness that proves nothing; it makes no candidates. */
const MAX_HOLDERS = 12;

/** A model sees the headline and the first sentences; more would blur what happened, and cost more. */
const MAX_LEAD = 600;

/** Unlike texts have about this cosine in multilingual models; above it, likeness counts as evidence, in nats. */
const NEUTRAL_MEANING = 0.4;
const NATS_PER_MEANING = 12;

/**
 * Lists the parts whose meaning could tell whether they belong together: those that no link holds and that share a
 * witness with a part in another language, with those parts.
 *
 * Shape: pairs in the order of their evidence, and the texts to embed by the position of their part. Errors: none.
 */
export function meaningCandidates<T extends GroupableText>({
  parts,
  clusters,
  links,
}: FormedParts<T>): { readonly pairs: readonly Candidate[]; readonly texts: ReadonlyMap<number, PartText> } {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const holders = documentFrequency(clusters);
  const postings = new Map<string, number[]>();
  for (const [at, { features }] of clusters.entries()) {
    for (const term of features.keys()) {
      if (!isAnchor(term) || (holders.get(term) ?? 0) > MAX_HOLDERS) continue;
      postings.set(term, [...(postings.get(term) ?? []), at]);
    }
  }
  const seen = new Set<string>();
  const found: Candidate[] = [];
  for (const positions of postings.values()) {
    for (const [nth, a] of positions.entries()) {
      for (const b of positions.slice(nth + 1)) {
        const [first, second] = [clusters[a], clusters[b]];
        if (first === undefined || second === undefined || first.lang === second.lang) continue;
        if ((linked.has(a) && linked.has(b)) || seen.has(`${a} ${b}`)) continue;
        seen.add(`${a} ${b}`);
        const evidence = evidenceFor(first, second, clusters.length, holders);
        if (evidence.anchors.length > 0) found.push({ a, b, ...evidence });
      }
    }
  }
  found.sort(compareBy('-idfSum', 'a', 'b'));
  const texts = new Map<number, PartText>();
  const pairs = found.filter(({ a, b }) => {
    const more = [a, b].filter((at) => !texts.has(at));
    if (texts.size + more.length > MAX_PARTS) return false;
    for (const at of more) texts.set(at, textOf(parts[at]));
    return true;
  });
  return { pairs, texts };
}

/**
 * Decides by meaning, as one more piece of evidence, which candidates belong together: each of them must be the best of
 * both. Vectors are given by the position of their part. Shape: links, the surest first. Errors: none.
 */
export function linkByMeaning(pairs: readonly Candidate[], vectors: ReadonlyMap<number, Float32Array>): LanguageLink[] {
  const found = pairs.flatMap(({ a, b, anchors, idfSum, required }) => {
    const [left, right] = [vectors.get(a), vectors.get(b)];
    if (left === undefined || right === undefined || left.length !== right.length) return [];
    const meaning = cosineSimilarity(sparse(left), sparse(right));
    const evidence = idfSum + NATS_PER_MEANING * (meaning - NEUTRAL_MEANING);
    return meaning > NEUTRAL_MEANING && evidence >= required ? [{ a, b, anchors, cosine: meaning, meaning }] : [];
  });
  return mutualBestLinks(found, ({ meaning = 0 }) => meaning).sort(compareBy(({ meaning = 0 }) => -meaning, 'a', 'b'));
}

function sparse(vector: Float32Array): Map<string, number> {
  return new Map(Array.from(vector, (value, at) => [String(at), value] as const));
}

/** Headline and lead of the text that stands nearest the middle of its part. */
function textOf<T extends GroupableText>(part: LanguagePart<T> | undefined): PartText {
  const medoid = part?.articles.toSorted(
    compareBy(
      ({ id }) => -(part.centrality.get(id) ?? 0),
      ({ id }) => id,
    ),
  )[0];
  return { lang: part?.lang ?? '', text: `${medoid?.title ?? ''}\n${medoid?.text.slice(0, MAX_LEAD) ?? ''}`.trim() };
}
