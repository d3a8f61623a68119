import { compareBy } from '../../text/compare-by.ts';
import { containment } from '../../text/similarity.ts';
import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../read/source-text.ts';
import { type Claim, claimOf, contradict, shareFigures, shareNames } from './claim.ts';

/** Sentences of different owners say the same from this cosine on, or from a lower one with this share of the shorter's terms. */
const MIN_COSINE = 0.5;
const MIN_COSINE_WITH_SHARE = 0.42;
const MIN_SHARE = 0.6;

/** A short sentence that only names the subject is contained in every other: this many terms and figures must be shared. */
const MIN_SHARED = 4;

/**
 * Two outlets that print a sentence of this many words almost word for word have one source: the same wire. Shorter ones
 * may agree by chance.
 */
const MIN_COPY_WORDS = 10;
const COPY_SHARE = 0.8;
const COPY_NGRAM = 4;

/** The claims of a story's passages, in order of the passages. */
export type Claims<T extends SourceText> = ReadonlyMap<Passage<T>, Claim>;

/** Reads what each passage claims. Cost: linear. */
export function claimsOf<T extends SourceText>(passages: readonly Passage<T>[]): Claims<T> {
  return new Map(passages.map((passage) => [passage, claimOf(passage)]));
}

/**
 * Finds sentences of other owners that say what a chosen sentence says: the best one of each owner.
 *
 * A sentence with other figures or other names, or that differs in negation or certainty, does not corroborate; nor does
 * a copy, of a whole text (`duplicateOf`) or of the sentence. Shape: by id of the text, one per owner, never of the
 * chosen sentence's owner; the same for any order of the texts. Cost: linear in the passages.
 */
export function corroborating<T extends SourceText>(chosen: Passage<T>, claims: Claims<T>): Passage<T>[] {
  const own = claims.get(chosen);
  if (own === undefined) return [];
  const best = new Map<string, Match<T>>();
  for (const [passage, claim] of claims) {
    const { owner, duplicateOf } = passage.source;
    if (owner === chosen.source.owner || duplicateOf !== undefined) continue;
    const cosine = agreement(own, claim);
    if (cosine === 0 || contradict(own, claim) || !shareFigures(own, claim) || !shareNames(own, claim)) continue;
    const match = { passage, claim, cosine };
    const known = best.get(owner);
    if (known === undefined || closestFirst(match, known) < 0) best.set(owner, match);
  }
  return withoutCopies(own, [...best.values()].sort(closestFirst))
    .map(({ passage }) => passage)
    .sort(
      compareBy(
        ({ source }) => source.id,
        ({ sentence }) => sentence,
      ),
    );
}

interface Match<T extends SourceText> {
  readonly passage: Passage<T>;
  readonly claim: Claim;
  readonly cosine: number;
}

/** Ties by id and place, never by the order of the texts. */
const closestFirst = compareBy<Match<SourceText>>(
  '-cosine',
  ({ passage }) => passage.source.id,
  ({ passage }) => passage.sentence,
);

/** The cosine of two sentences when they say the same, else 0. */
function agreement(a: Claim, b: Claim): number {
  const shared = a.terms.intersection(b.terms).size;
  if (shared === 0 || shared + a.numbers.intersection(b.numbers).size < MIN_SHARED) return 0;
  const cosine = shared / Math.sqrt(a.terms.size * b.terms.size);
  const share = shared / Math.min(a.terms.size, b.terms.size);
  return cosine >= MIN_COSINE || (cosine >= MIN_COSINE_WITH_SHARE && share >= MIN_SHARE) ? cosine : 0;
}

/** Leaves out sentences that are copies of the chosen one, or of one before them. */
function withoutCopies<T extends SourceText>(own: Claim, matches: readonly Match<T>[]): Match<T>[] {
  const kept: Match<T>[] = [];
  for (const match of matches) {
    if (![own, ...kept.map(({ claim }) => claim)].some((claim) => isCopy(claim, match.claim))) kept.push(match);
  }
  return kept;
}

function isCopy(a: Claim, b: Claim): boolean {
  if (Math.min(a.words.length, b.words.length) < MIN_COPY_WORDS) return false;
  return containment(ngramsOf(a.words), ngramsOf(b.words)) >= COPY_SHARE;
}

function ngramsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(COPY_NGRAM - 1).map((_, at) => words.slice(at, at + COPY_NGRAM).join(' ')));
}
