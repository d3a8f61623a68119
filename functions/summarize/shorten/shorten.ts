import type { LanguageTools } from '../../contracts/language.ts';
import { applyDeletions } from '../../proof/apply-deletions.ts';
import { forbiddenDeletions } from '../../proof/forbidden-deletions.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import { trailingAttributions } from './attributions.ts';
import { bullets, datelines, headings, openings } from './beginnings.ts';
import { parentheses } from './parentheses.ts';
import type { Part, PartKind } from './part.ts';
import { appositives, relatives } from './tails.ts';

/** What is longer is not a sentence and stays as it is, so that the cost is bounded. */
const MAX_LENGTH = 2_000;

/** A point with fewer words says too little. */
const MIN_WORDS = 7;

/**
 * From this many words on relative clauses are left out: in shorter sentences they contain more of editors' abstracts than
 * is saved (on the French development articles, ROUGE-1 of one point falls by 2 where they are cut). For the same reason
 * appositives are left out only on request.
 */
const MIN_WORDS_FOR_RELATIVES = 40;

/** The kinds of part left out by default, in the order in which they are tried. */
const DEFAULT_KINDS: readonly PartKind[] = ['bullet', 'heading', 'dateline', 'opening', 'parenthesis', 'attribution'];

/** Whether a sentence is disputed, and which kinds of part may be left out. */
export interface ShorteningContext {
  /** Of a disputed sentence the attribution stays. */
  readonly disputed?: boolean;
  readonly kinds?: readonly PartKind[];
}

/**
 * Finds the whole parts that may be left out of a sentence: a list bullet, a dateline, an opening word between commas, a
 * parenthesis, a trailing attribution of a plain fact, a relative clause or appositive of a main clause that stays whole.
 *
 * Shape: ranges in UTF-16 code units of `slice`, in order, not overlapping; empty when nothing may go. What is left
 * begins and ends as the sentence did, with at least seven words. `forbiddenDeletions` of the result is always empty.
 * A language without cues loses bullets and parentheses only. Errors: none. Cost: linear.
 */
export function shorten(
  slice: string,
  language: LanguageTools,
  { disputed = false, kinds = defaultKinds(slice) }: ShorteningContext = {},
): readonly (readonly [number, number])[] {
  if (slice.length > MAX_LENGTH) return [];
  let chosen: Part[] = [];
  for (const part of partsOf(slice, language, kinds)) {
    if (part.kind === 'attribution' && disputed) continue;
    if (chosen.some(({ start, end }) => part.start < end && start < part.end)) continue;
    const next = [...chosen, part].toSorted((a, b) => a.start - b.start);
    const ranges = next.map(({ start, end }): [number, number] => [start, end]);
    if (forbiddenDeletions(slice, ranges, language).length === 0 && readsWell(slice, ranges, part, language)) {
      chosen = next;
    }
  }
  return chosen.map(({ start, end }): [number, number] => [start, end]);
}

function defaultKinds(slice: string): readonly PartKind[] {
  return foldedWords(slice.slice(0, MAX_LENGTH)).length < MIN_WORDS_FOR_RELATIVES
    ? DEFAULT_KINDS
    : [...DEFAULT_KINDS, 'relative'];
}

function partsOf(slice: string, language: LanguageTools, kinds: readonly PartKind[]): Part[] {
  const finders = [bullets, headings, datelines, openings, parentheses, trailingAttributions, relatives, appositives];
  const found = finders.flatMap((find) => find(slice, language));
  return kinds.flatMap((kind) => found.filter((part) => part.kind === kind));
}

/** Whether the rest still looks like a sentence: its beginning, its end, its spaces, enough words, a verb. */
function readsWell(slice: string, ranges: [number, number][], part: Part, language: LanguageTools): boolean {
  const kept = applyDeletions(slice, ranges);
  const words = foldedWords(kept);
  if (words.length < MIN_WORDS) return false;
  const started = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„"¿¡(]/u.test(slice.replace(/^[^\p{L}\p{N}«“„"¿¡(]+/u, ''));
  if (started && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„"¿¡(]/u.test(kept.trimStart())) return false;
  if (slice.trimEnd().at(-1) !== kept.trimEnd().at(-1)) return false;
  if (misprints(kept) > misprints(slice)) return false;
  return !part.needsVerb || hasVerb(kept, words, language);
}

/** Counts errors that a cut must not introduce: two spaces, a space before a comma, two commas, an empty parenthesis. */
function misprints(text: string): number {
  return text.match(/ {2}|\s[,،.]|[,،]\s*[,،.;:!?]|\(\s*\)|^[\s,،;:]/gu)?.length ?? 0;
}

function hasVerb(kept: string, words: readonly string[], { parts, attribution, naming }: LanguageTools): boolean {
  if (parts.finite.length === 0) return true;
  if (matchPhrases(parts.finite).anywhere(words) || matchPhrases(attribution).anywhere(words)) return true;
  return (kept.match(/[\p{Ll}\p{M}]{4,}/gu) ?? []).some((word) => naming.verbEndings.some((end) => word.endsWith(end)));
}
