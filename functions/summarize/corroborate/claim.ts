import type { LanguageTools } from '../../contracts/language.ts';
import { type Figure, figuresOf } from '../../languages/figures.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Passage } from '../read/passages.ts';

/** What a sentence claims, as far as its words show: topic, figures, names, negation, certainty. */
export interface Claim {
  readonly words: readonly string[];
  readonly terms: ReadonlySet<string>;
  /** Values of all numbers, in digits or in words. */
  readonly numbers: ReadonlySet<number>;
  readonly figures: readonly Figure[];
  /** Capitalized words within the sentence, and names known from the texts or the alias table. */
  readonly names: ReadonlySet<string>;
  readonly negated: boolean;
  readonly unsure: boolean;
}

/**
 * Words that negate only together with another, or negate a noun and not the statement: `plus de 40 personnes`, `sans abri`.
 */
const WEAK_NEGATIONS = new Set(
  'plus,personne,nulle,nul,guere,rien,pas,sans,sin,sem,senza,ohne,zonder,without,can,ما,غير,دون,بدون,ni,nor,ne'.split(
    ',',
  ),
);

/** Negations that are weak in one language and reliable in another. */
const RELIABLE_NEGATIONS: Readonly<Record<string, readonly string[]>> = { fr: ['ne', "n'", 'n'], nl: [] };

/** Modal words that are just as often conjunctions or state a plain fact. */
const WEAK_MODALS = new Set(
  'si,se,if,can,must,doit,doivent,deve,debe,muss,müssen,moet,possible,prevoit,expected,قد'.split(','),
);

/** Reads what a sentence claims. Errors: none. Cost: linear. */
export function claimOf({ slice, words, folded, terms, source: { language } }: Passage): Claim {
  const figures = figuresOf(slice, language);
  const digits = folded.flatMap((word) => (/^\p{N}/u.test(word) ? [figureValue(word)] : []));
  const { negations, modals } = cuesOf(language);
  const german = language.code === 'de';
  const names = words.flatMap((word, at) => {
    const name = at > 0 && !german && /^\p{Lu}\p{Ll}{2}/u.test(word) && !language.stopWords.has(folded[at] ?? '');
    return name ? [foldText(language.stem(word.toLowerCase()))] : [];
  });
  return {
    words: folded,
    terms: new Set(terms),
    figures,
    numbers: new Set([...digits, ...figures.map(({ value }) => value)]),
    names: new Set([...names.filter((name) => terms.includes(name)), ...terms.filter((term) => term.startsWith('@'))]),
    negated: hasCue(folded, slice, negations),
    unsure: hasCue(folded, slice, modals),
  };
}

/** Whether two sentences differ in negation, in certainty, or in a figure of one noun. */
export function contradict(a: Claim, b: Claim): boolean {
  if (a.negated !== b.negated || a.unsure !== b.unsure) return true;
  return a.figures.some(({ stem, value }) => {
    const rivals = b.figures.filter((figure) => figure.stem === stem);
    return rivals.length > 0 && !rivals.some((figure) => figure.value === value);
  });
}

/** Whether two sentences agree on numbers: one has none, or the numbers of one are all in the other. */
export function shareFigures({ numbers: a }: Claim, { numbers: b }: Claim): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return a.isSubsetOf(b) || b.isSubsetOf(a);
}

/** Whether two sentences can be about the same people and places: one names none, or they share a name. */
export function shareNames({ names: a }: Claim, { names: b }: Claim): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

interface Cues {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const cuesByLanguage = new WeakMap<LanguageTools, { readonly negations: Cues; readonly modals: Cues }>();

function cuesOf(language: LanguageTools): { readonly negations: Cues; readonly modals: Cues } {
  const known = cuesByLanguage.get(language);
  if (known !== undefined) return known;
  const reliable = RELIABLE_NEGATIONS[language.code] ?? [];
  const negations = [...language.negation.filter((cue) => !WEAK_NEGATIONS.has(foldText(cue))), ...reliable];
  const modals = language.modality.filter((cue) => !WEAK_MODALS.has(foldText(cue)));
  const cues = { negations: split(negations), modals: split(modals) };
  cuesByLanguage.set(language, cues);
  return cues;
}

function split(list: readonly string[]): Cues {
  const folded = list.map(foldText);
  const isPhrase = (cue: string): boolean => /[^\p{L}\p{M}]/u.test(cue);
  return { words: new Set(folded.filter((cue) => !isPhrase(cue))), phrases: folded.filter(isPhrase) };
}

/** Phrases, and words with an apostrophe (`n't`), are searched in the sentence itself. */
function hasCue(folded: readonly string[], slice: string, { words, phrases }: Cues): boolean {
  if (folded.some((word) => words.has(word))) return true;
  const text = phrases.length === 0 ? '' : foldText(slice);
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at < 0) return false;
    const before = phrase === "n't" ? '' : text.charAt(at - 1);
    return !/\p{L}/u.test(before) && (phrase.endsWith("'") || !/\p{L}/u.test(text.charAt(at + phrase.length)));
  });
}

function figureValue(word: string): number {
  const plain = word.normalize('NFKC');
  return Number((/^\d{1,3}(?:[ .,]\d{3})+$/.test(plain) ? plain.replace(/[ .,]/g, '') : plain).replace(',', '.'));
}
