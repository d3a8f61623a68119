import { matchAccented } from '../../text/match-phrases.ts';
import type { Passage } from '../read/passages.ts';
import type { SourceText } from '../read/source-text.ts';
import { endsLikeSentence, isBalanced } from './surface.ts';

/** A sentence with fewer content words says too little. */
const MIN_TERMS = 3;

/** A first sentence that shares more of its terms than this with a later one is a standfirst: the later one is used. */
const REPEATED_SHARE = 0.85;

/** With fewer content words, a first sentence is repeated by chance. */
const MIN_STANDFIRST_TERMS = 5;

/**
 * Which sentences may become points: those with enough words that end like a sentence, are not boilerplate and hold
 * whole quotations; not those that readers know already, nor a standfirst that the text repeats.
 *
 * Shape: indexes into `passages`, in order. Cost: linear.
 */
export function candidatesOf(passages: readonly Passage[]): number[] {
  const standfirsts = standfirstsOf(passages);
  return passages.flatMap((passage, index) => {
    const known = passage.source.known?.has(passage.sentence) === true;
    return known || standfirsts.has(passage) || !canBePoint(passage) ? [] : [index];
  });
}

/** Whether a sentence opens with a pronoun that only the sentence before it explains. */
export function opensWithPronoun({ words, source: { language } }: Passage): boolean {
  const opening = words.slice(0, 4).map((word) => word.toLowerCase());
  return (
    matchAccented(language.pronouns).lengthAt(opening, 0) > 0 &&
    matchAccented(language.impersonal).lengthAt(opening, 0) === 0
  );
}

function canBePoint({ terms, isBoilerplate, slice }: Passage): boolean {
  return terms.length >= MIN_TERMS && !isBoilerplate && endsLikeSentence(slice) && isBalanced(slice);
}

/** First sentences that their text repeats later, in full. */
function standfirstsOf(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  const firsts = new Map<SourceText, { passage: Passage; terms: ReadonlySet<string> }>();
  for (const passage of passages) {
    const first = firsts.get(passage.source);
    if (first === undefined) {
      if (!passage.isBoilerplate) firsts.set(passage.source, { passage, terms: new Set(passage.terms) });
    } else if (first.terms.size >= MIN_STANDFIRST_TERMS && canBePoint(passage)) {
      const repeated = first.terms.intersection(new Set(passage.terms)).size;
      if (repeated > REPEATED_SHARE * first.terms.size) found.add(first.passage);
    }
  }
  return found;
}
