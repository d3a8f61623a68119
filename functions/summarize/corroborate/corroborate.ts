import { canonicalTerms } from '../../languages/canonical-terms.ts';
import { indexNames } from '../../languages/names-in-text.ts';
import { containment } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../summarizer.ts';
import { type Claim, claimOf, contradict, shareFigures, shareNames } from './claim.ts';

/** Above this cosine, or this share of the shorter sentence's terms, two sentences of different owners say the same. */
const SAME_COSINE = 0.5;
const SAME_SHARE = 0.6;
const MIN_COSINE = 0.42;

/** A short sentence that only names the subject of the story stands within every other: this many terms and figures are shared. */
const MIN_SHARED = 4;

/**
 * A sentence of this many words that stands word for word in two outlets was written once: they print the same wire.
 * Fewer words may agree by chance.
 */
const COPY_WORDS = 10;
const COPY_SHARE = 0.8;
const COPY_RUN = 4;

/**
 * Finds sentences of other owners that say what a chosen sentence says: the best one of each owner.
 *
 * Names of one thing are one (`indexNames`). What gives other figures or other names, or differs in negation or in how
 * sure it is, does not corroborate; nor does a copy, of a whole text (`duplicateOf`) or of the sentence. Shape: passages
 * in order of the texts, one an owner, never of the chosen sentence's owner. The order of the texts changes nothing but
 * the order of the answer. Cost: linear in the passages; what is known of them is kept from call to call.
 */
export function corroborating(chosen: Passage, passages: readonly Passage[], texts: readonly SourceText[]): Passage[] {
  const claims = claimsOf(passages, texts);
  const own = claims.get(chosen);
  const owner = texts[chosen.document]?.owner;
  if (own === undefined) return [];
  const best = new Map<string, Match>();
  for (const passage of passages) {
    const text = texts[passage.document];
    const claim = claims.get(passage);
    if (text === undefined || claim === undefined || text.owner === owner || text.duplicateOf !== undefined) continue;
    const value = sameness(own, claim);
    if (value === 0 || contradict(own, claim) || !shareFigures(own, claim) || !shareNames(own, claim)) continue;
    const match = { passage, claim, value, id: text.id };
    const known = best.get(text.owner);
    if (known === undefined || isBefore(match, known)) best.set(text.owner, match);
  }
  return withoutCopies(own, [...best.values()])
    .map(({ passage }) => passage)
    .toSorted((a, b) => a.document - b.document || a.sentence - b.sentence);
}

interface Match {
  readonly passage: Passage;
  readonly claim: Claim;
  readonly value: number;
  readonly id: string;
}

/** Closer first; ties by the id of the text and the place in it, never by the order of arrival. */
function isBefore(a: Match, b: Match): boolean {
  if (a.value !== b.value) return a.value > b.value;
  return a.id === b.id ? a.passage.sentence < b.passage.sentence : a.id < b.id;
}

/** How much two sentences say the same, 0 to 1; 0 when it is too little. */
function sameness(a: Claim, b: Claim): number {
  const shared = a.terms.intersection(b.terms).size;
  const fewest = Math.min(a.terms.size, b.terms.size);
  const cosine = shared === 0 ? 0 : shared / Math.sqrt(a.terms.size * b.terms.size);
  if (shared + a.numbers.intersection(b.numbers).size < MIN_SHARED) return 0;
  return cosine >= SAME_COSINE || (cosine >= MIN_COSINE && shared >= SAME_SHARE * fewest) ? cosine : 0;
}

/** Leaves out sentences printed word for word as the chosen one, or as one that stays. */
function withoutCopies(own: Claim, matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))) {
    if (![own, ...kept.map(({ claim }) => claim)].some((claim) => isCopy(claim, match.claim))) kept.push(match);
  }
  return kept;
}

function isCopy(a: Claim, b: Claim): boolean {
  if (Math.min(a.words.length, b.words.length) < COPY_WORDS) return false;
  return containment(runsOf(a.words), runsOf(b.words)) >= COPY_SHARE;
}

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(COPY_RUN - 1).map((_, at) => words.slice(at, at + COPY_RUN).join(' ')));
}

const known = new WeakMap<readonly Passage[], ReadonlyMap<Passage, Claim>>();

function claimsOf(passages: readonly Passage[], texts: readonly SourceText[]): ReadonlyMap<Passage, Claim> {
  const before = known.get(passages);
  if (before !== undefined) return before;
  const names = indexNames(texts);
  const claims = new Map<Passage, Claim>();
  for (const passage of passages) {
    const language = texts[passage.document]?.language;
    if (language === undefined) continue;
    claims.set(passage, claimOf(passage, canonicalTerms(passage.words, language, names), language));
  }
  known.set(passages, claims);
  return claims;
}
