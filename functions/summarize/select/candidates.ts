import type { LanguageTools } from '../../contracts/language.ts';
import { matchAccented } from '../../text/match-phrases.ts';
import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../summarizer.ts';
import { endsLikeSentence, isBalanced } from './surface.ts';

/** Fewer content words than this say nothing. */
const MIN_TERMS = 3;

/** A first sentence of which a later one holds this share of the terms is a standfirst: the later stands for both. */
const REPEATED = 0.85;

/** A standfirst has at least this many content words; less is repeated by chance. */
const STANDFIRST_TERMS = 5;

/**
 * Which sentences may be points: those that have words, end like a sentence, are no notice and hold whole quotations;
 * not those that readers know already, nor a standfirst that the text tells again.
 *
 * Shape: indexes into `passages`, in order. Cost: linear.
 */
export function candidatesOf(passages: readonly Passage[], texts: readonly SourceText[]): number[] {
  const standfirsts = standfirstsOf(passages);
  return passages.flatMap((passage, index) => {
    const known = texts[passage.document]?.known?.has(passage.sentence) === true;
    return known || standfirsts.has(index) || !isPoint(passage) ? [] : [index];
  });
}

/** Whether a sentence opens with a pronoun that only the sentence before it explains: it cannot be read alone. */
export function opensWithPronoun({ words }: Passage, { pronouns, impersonal }: LanguageTools): boolean {
  const opening = words.slice(0, 4).map((word) => word.toLowerCase());
  return matchAccented(pronouns).lengthAt(opening, 0) > 0 && matchAccented(impersonal).lengthAt(opening, 0) === 0;
}

function isPoint({ terms, isBoilerplate, slice }: Passage): boolean {
  return terms.length >= MIN_TERMS && !isBoilerplate && endsLikeSentence(slice) && isBalanced(slice);
}

/** First sentences that are told again, fuller, later in their text. */
function standfirstsOf(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>();
  const firsts = new Map<number, { index: number; terms: ReadonlySet<string> }>();
  passages.forEach((passage, index) => {
    const first = firsts.get(passage.document);
    if (first === undefined) {
      if (!passage.isBoilerplate) firsts.set(passage.document, { index, terms: new Set(passage.terms) });
    } else if (first.terms.size >= STANDFIRST_TERMS && isPoint(passage)) {
      const again = first.terms.intersection(new Set(passage.terms)).size;
      if (again > REPEATED * first.terms.size) found.add(first.index);
    }
  });
  return found;
}
