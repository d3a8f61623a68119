import type { Disagreement } from '../../contracts/story.ts';
import type { Figure } from '../../languages/figures.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { foldText } from '../../text/fold-text.ts';
import { evidenceOf, type ReadSentence } from './sentences.ts';

/** Passages that count the same thing share this many other terms; one alone is often the place or the people. */
const MIN_SHARED = 2;

/** A term in a greater share of the sentences is what the whole story is about, and identifies nothing in it. */
const MAX_SHARE = 0.2;

/** Disagreements of a story that are shown. */
const MAX_DISAGREEMENTS = 3;

interface Count {
  readonly sentence: ReadSentence;
  readonly figure: Figure;
  readonly owner: string;
  /** Terms of the sentence and of the one before it, which often names the thing that is counted. */
  readonly context: ReadonlySet<string>;
}

/**
 * Finds figures on which independent sources of a story differ: the same noun with another number, in sentences about
 * the same thing.
 *
 * A lower bound (`at least 31`) does not contradict a higher number. An article that gives several numbers for a noun is
 * ambiguous and left out; sources of one owner count once. Shape: one entry per value, in order of the numbers, from the
 * earliest article; nouns in reading order. Only within a language: nouns are compared by stem.
 */
export function findDisagreements(sentences: readonly ReadSentence[]): Disagreement[] {
  const byNoun = Map.groupBy(countsOf(sentences), ({ figure, sentence }) => {
    const { code } = findLanguage(sentence.article.lang);
    return `${code}:${figure.stem}`;
  });
  const found: Disagreement[] = [];
  for (const counts of byNoun.values()) {
    const clear = unambiguous(counts);
    const rivals = clear.filter((count) => clear.some((other) => differ(count, other)));
    const values = [...Map.groupBy(rivals, ({ figure }) => figure.value)].sort(([a], [b]) => a - b);
    const noun = rivals[0]?.figure.noun;
    if (values.length < 2 || noun === undefined) continue;
    found.push({
      noun,
      values: values.flatMap(([, [first]]) =>
        first === undefined ? [] : [{ value: first.figure.written, evidence: evidenceOf(first.sentence) }],
      ),
    });
  }
  return found.slice(0, MAX_DISAGREEMENTS);
}

function countsOf(sentences: readonly ReadSentence[]): Count[] {
  const frequencies = new Map<string, number>();
  for (const term of sentences.flatMap(({ terms }) => [...terms])) {
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const most = Math.max(2, MAX_SHARE * sentences.length);
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const near = before?.article.id === sentence.article.id ? sentence.terms.union(before.terms) : sentence.terms;
    const context = new Set([...near].filter((term) => !/^\p{N}/u.test(term) && (frequencies.get(term) ?? 0) <= most));
    const owner = sentence.article.source.owner ?? sentence.article.source.id;
    return sentence.figures.map((figure) => ({ sentence, figure, owner, context }));
  });
}

function unambiguous(counts: readonly Count[]): Count[] {
  const numbers = Map.groupBy(counts, ({ sentence }) => sentence.article.id);
  return counts.filter(({ sentence }) => {
    const own = numbers.get(sentence.article.id) ?? [];
    return new Set(own.map(({ figure }) => figure.value)).size === 1;
  });
}

function differ(a: Count, b: Count): boolean {
  if (a.owner === b.owner || a.figure.value === b.figure.value) return false;
  const low = a.figure.value < b.figure.value ? a : b;
  if (isLowerBound(low)) return false;
  const shared = a.context.intersection(b.context);
  shared.delete(a.figure.stem);
  return shared.size >= MIN_SHARED;
}

/** Whether a number is a lower bound: `at least 31` contradicts 28, but not 35. */
function isLowerBound({ sentence, figure }: Count): boolean {
  const at = sentence.text.indexOf(figure.written);
  const before = foldText(sentence.text.slice(Math.max(0, at - MAX_BOUND_LENGTH), at)).trimEnd();
  return findLanguage(sentence.article.lang).atLeast.some((cue) => {
    const folded = foldText(cue);
    return before.endsWith(folded) && !/\p{L}/u.test(before.charAt(before.length - folded.length - 1));
  });
}

const MAX_BOUND_LENGTH = 24;
