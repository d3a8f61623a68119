import { compareBy } from '../../text/compare-by.ts';
import { dotProduct, type SparseVector, unitVector } from '../../text/similarity.ts';
import { isAnchor } from './cross-features.ts';

/** A cluster of one language, as it is compared with clusters of others. */
export interface LanguageCluster {
  readonly lang: string;
  /** In how many of its texts each feature stands. */
  readonly features: ReadonlyMap<string, number>;
  /** Milliseconds since 1970 of its earliest and latest text, where known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Why two clusters were taken for one event. */
export interface LanguageLink {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** The names, things and numbers that both hold, rarest first. */
  readonly anchors: readonly string[];
}

/** Least cosine over what languages share; on `fixtures/across-languages/tuned` any value up to 0.36 gives the same. */
const MIN_COSINE = 0.28;

/** One shared name can be chance or a common topic; a second one must bear it out. */
const MIN_WITNESSES = 2;

/**
 * How unlikely what two clusters share must be, in nats, and how much more when there are many clusters to be alike by
 * chance. On `tuned`, 6 leaves 6 % of the texts a false link when their right partners are taken away, 6.5 leaves 3 %.
 */
const MIN_SURPRISE = 6.5;
const SURPRISE_PER_LOG_CLUSTERS = 0.5;

/** What a witness of a kind counts of its rarity: what happens in one country shares its name, and round numbers recur. */
const COUNTRY_SHARE = 0.4;
const ROUND_SHARE = 0.7;

/** A meaning or cognate is no witness, but many of them bear a link out. */
const WORD_SHARE = 0.15;

/** Clusters that are imagined beside those there are, so that a handful does not make every name common. */
const IMAGINED_CLUSTERS = 40;

/** A witness that more than this share of the clusters hold tells no event from another. */
const COMMON_SHARE = 0.2;

/** Words that look alike count this much of a name. */
const WORD_WEIGHT = 0.3;

/** A name or number that no text of the other language holds speaks against a link, softly: it may be spelled otherwise. */
const UNKNOWN_WEIGHT = 0.3;

/** Reports of one event in two languages lie within two days. */
const MAX_APART_MS = 48 * 3_600_000;

/**
 * Finds clusters of different languages that tell one event, without a model: shared names, things, numbers and
 * cognates, weighed by their rarity.
 *
 * Shape: links, the surest first; each cluster is linked to at most one cluster of each other language, both being the
 * other's best. Over-linking is worse than under-linking. Source: the recipe of EMM NewsExplorer (Pouliquen et al. 2004).
 */
export function linkLanguages(clusters: readonly LanguageCluster[]): LanguageLink[] {
  const holders = documentFrequency(clusters);
  const links: LanguageLink[] = [];
  const languages = [...new Set(clusters.map(({ lang }) => lang))].sort();
  for (const [at, first] of languages.entries()) {
    for (const second of languages.slice(at + 1)) links.push(...linksBetween(clusters, first, second, holders));
  }
  return links.sort(compareBy('-cosine', 'a', 'b'));
}

function linksBetween(
  clusters: readonly LanguageCluster[],
  first: string,
  second: string,
  holders: ReadonlyMap<string, number>,
): LanguageLink[] {
  const positions = (lang: string): number[] => [...clusters.keys()].filter((at) => clusters[at]?.lang === lang);
  const [left, right] = [positions(first), positions(second)];
  const known = (list: readonly number[]): Set<string> =>
    new Set(list.flatMap((at) => [...(clusters[at]?.features.keys() ?? [])]));
  const common = known(left).intersection(known(right));
  const vectors = new Map(
    [...left, ...right].map((at) => [at, vectorOf(clusters[at], common, holders, clusters.length)]),
  );
  // By witness and by stretch of time, so that a long stream costs each cluster no more than a short one.
  const postings = new Map<string, number[]>();
  for (const b of right) {
    for (const term of vectors.get(b)?.keys() ?? []) {
      if (!isAnchor(term)) continue;
      for (const stretch of stretchesOf(clusters[b], 0)) {
        const key = `${stretch} ${term}`;
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [b]);
        else list.push(b);
      }
    }
  }
  const found: LanguageLink[] = [];
  for (const a of left) {
    const candidates = new Set<number>();
    const stretches = stretchesOf(clusters[a], MAX_APART_MS);
    for (const term of vectors.get(a)?.keys() ?? []) {
      if (!isAnchor(term)) continue;
      for (const stretch of stretches) {
        const list = postings.get(`${stretch} ${term}`) ?? [];
        // What so many hold finds nobody: the rarer witnesses do.
        if (list.length <= MAX_HOLDERS) for (const b of list) candidates.add(b);
      }
    }
    for (const b of candidates) {
      const link = compare(a, b, clusters, vectors, holders);
      if (link !== undefined) found.push(link);
    }
  }
  return mutualBestLinks(found, ({ cosine }) => cosine);
}

/**
 * The stretches of time a cluster lies in, with a margin; the undated lie in a stretch of their own, which all look into.
 * One that spans more stretches than a story lives is found by its ends.
 */
function stretchesOf(cluster: LanguageCluster | undefined, marginMs: number): (number | 'undated')[] {
  const { from, to } = cluster ?? {};
  const margin: 'undated'[] = marginMs > 0 ? ['undated'] : [];
  if (from === undefined || to === undefined) return ['undated'];
  const [first, last] = [Math.floor((from - marginMs) / STRETCH_MS), Math.floor((to + marginMs) / STRETCH_MS)];
  if (last - first > MAX_STRETCHES) return [...margin, first, last];
  return [...margin, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)];
}

const STRETCH_MS = 2 * 86_400_000;
const MAX_STRETCHES = 40;
const MAX_HOLDERS = 400;

/** Keeps the links that are the best of both their clusters. Cost: linear. */
function mutualBestLinks(links: readonly LanguageLink[], value: (link: LanguageLink) => number): LanguageLink[] {
  const best = new Map<number, number>();
  for (const link of links) {
    for (const at of [link.a, link.b]) best.set(at, Math.max(best.get(at) ?? Number.NEGATIVE_INFINITY, value(link)));
  }
  return links.filter((link) => value(link) === best.get(link.a) && value(link) === best.get(link.b));
}

function compare(
  a: number,
  b: number,
  clusters: readonly LanguageCluster[],
  vectors: ReadonlyMap<number, SparseVector>,
  holders: ReadonlyMap<string, number>,
): LanguageLink | undefined {
  const [left, right] = [vectors.get(a), vectors.get(b)];
  const [first, second] = [clusters[a], clusters[b]];
  if (left === undefined || right === undefined || first === undefined || second === undefined) return undefined;
  const cosine = dotProduct(left, right);
  const { anchors, idfSum, required } = evidenceFor(first, second, clusters.length, holders);
  return cosine >= MIN_COSINE && anchors.length >= MIN_WITNESSES && idfSum >= required
    ? { a, b, cosine, anchors }
    : undefined;
}

/** What two clusters share: the witnesses, how unlikely all of it is, and how unlikely it must be, in nats. */
export interface LinkEvidence {
  readonly anchors: readonly string[];
  readonly idfSum: number;
  readonly required: number;
}

/**
 * Weighs what two clusters share. No witness where they lie too far apart in time, tell other matches, or share no more
 * than countries: a country is where things happen, not what happened.
 */
function evidenceFor(
  first: LanguageCluster,
  second: LanguageCluster,
  clusters: number,
  holders: ReadonlyMap<string, number>,
): LinkEvidence {
  const required = MIN_SURPRISE + SURPRISE_PER_LOG_CLUSTERS * Math.log(clusters);
  if (apart(first, second) > MAX_APART_MS || haveOtherResults(first, second))
    return { anchors: [], idfSum: 0, required };
  const shared = [...first.features.keys()].filter((term) => second.features.has(term));
  const most = Math.max(2, COMMON_SHARE * clusters);
  const witnesses = shared
    .filter((term) => isAnchor(term) && (holders.get(term) ?? 0) <= most)
    .sort(
      compareBy(
        (term) => holders.get(term) ?? 0,
        (term) => term,
      ),
    );
  const idfSum = shared.reduce((sum, term) => sum + shareOf(term) * rarity(term, clusters, holders), 0);
  return { anchors: witnesses.every((term) => term.startsWith('alias:country:')) ? [] : witnesses, idfSum, required };
}

/** Whether both give results of matches, and none that is the other's: a match has one result. */
function haveOtherResults(a: LanguageCluster, b: LanguageCluster): boolean {
  const [left, right] = [a, b].map(
    ({ features }) => new Set([...features.keys()].filter((feature) => feature.startsWith('score:'))),
  );
  return left !== undefined && right !== undefined && left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

function shareOf(term: string): number {
  if (!isAnchor(term)) return WORD_SHARE;
  if (term.startsWith('alias:country:')) return COUNTRY_SHARE;
  return /^figure:[1-9]0+$/.test(term) ? ROUND_SHARE : 1;
}

function rarity(term: string, clusters: number, holders: ReadonlyMap<string, number>): number {
  return Math.log((clusters + IMAGINED_CLUSTERS) / (holders.get(term) ?? 1));
}

function vectorOf(
  cluster: LanguageCluster | undefined,
  common: ReadonlySet<string>,
  holders: ReadonlyMap<string, number>,
  clusters: number,
): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const [feature, count] of cluster?.features ?? []) {
    // A word that only one of the two languages knows cannot speak for or against a link.
    const known = common.has(feature);
    if (!known && !isAnchor(feature)) continue;
    const weight = (known ? 1 : UNKNOWN_WEIGHT) * (1 + Math.log(count)) * rarity(feature, clusters, holders);
    weighed.set(feature, isAnchor(feature) ? weight : WORD_WEIGHT * weight);
  }
  return unitVector(weighed);
}

/** Counts in how many clusters each feature stands. */
function documentFrequency(clusters: readonly LanguageCluster[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { features } of clusters) {
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  return holders;
}

function apart(a: LanguageCluster, b: LanguageCluster): number {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return 0;
  return Math.max(0, a.from - b.to, b.from - a.to);
}
