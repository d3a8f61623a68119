import { foldText } from '../../text/fold-text.ts';
import { findLanguage } from '../find-language.ts';
import { lemmasOf } from './lemmas-of.ts';
import { allConcepts, antonymPairs, LEXICON_LANGUAGES, type LexiconLanguage } from './parse-lexicon.ts';

/**
 * Names the concepts that a word may mean, by the ids of the lexicon: `tués` -> `['kill']`.
 *
 * The form itself is looked up first, then its stem, then the lemmas that no stemmer joins; the first that is known
 * answers. Shape: in the order of the lexicon. Errors: none; an unknown word or language gives [].
 */
export function conceptsOf(word: string, lang: string): readonly string[] {
  const index = indexOf(lang);
  if (index === undefined) return [];
  const known = index.forms.get(keyOf(word));
  if (known !== undefined) return known;
  const stemmed = index.stems.get(stemOf(word, index.lang));
  if (stemmed !== undefined) return stemmed;
  for (const lemma of lemmasOf(foldText(word), index.lang)) {
    const found = index.forms.get(lemma) ?? index.stems.get(stemOf(lemma, index.lang));
    if (found !== undefined) return found;
  }
  return [];
}

/** What the lexicon knows at one place of a list of words: the concepts, and how many words say them. */
export interface ConceptsAt {
  readonly concepts: readonly string[];
  readonly length: number;
}

/**
 * Names the concepts at one word of a list, the longest phrase first: `took part` before `took`.
 *
 * Words are given without spaces, hyphens and apostrophes. Shape: `length` is at least 1, also where nothing is known.
 */
export function conceptsAt(words: readonly string[], at: number, lang: string): ConceptsAt {
  const index = indexOf(lang);
  const word = words[at] ?? '';
  if (index !== undefined) {
    const rest = words.slice(at, at + LONGEST_PHRASE).map((one) => stemOf(one, index.lang));
    for (let length = rest.length; length > 1; length -= 1) {
      const concepts = index.phrases.get(rest.slice(0, length).join(' '));
      if (concepts !== undefined) return { concepts, length };
    }
  }
  return { concepts: conceptsOf(word, lang), length: 1 };
}

/** Tells whether two concepts exclude each other in one statement, as rise and fall do. Symmetric. */
export function areOpposites(conceptA: string, conceptB: string): boolean {
  opposites ??= new Set(antonymPairs().flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]));
  return opposites.has(`${conceptA}/${conceptB}`);
}
let opposites: Set<string> | undefined;

const LONGEST_PHRASE = 6;

interface Index {
  readonly lang: LexiconLanguage;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** By the stems of their words, parted by spaces. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}
const indexes = new Map<string, Index>();

/** Builds the index of a language when it is first asked for. */
function indexOf(code: string): Index | undefined {
  const lang = LEXICON_LANGUAGES.find((known) => known === code.toLowerCase().split(/[-_]/)[0]);
  if (lang === undefined) return undefined;
  const known = indexes.get(lang);
  if (known !== undefined) return known;
  const [forms, stems, phrases] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ];
  for (const { id, forms: all } of allConcepts()) {
    for (const form of all[lang]) {
      const key = keyOf(form);
      add(forms, key, id);
      const parts = key.split(' ');
      if (parts.length > 1)
        add(
          phrases,
          form
            .split(/[\s_'’-]+/)
            .map((part) => stemOf(part, lang))
            .join(' '),
          id,
        );
      else add(stems, stemOf(form, lang), id);
    }
  }
  const made = { lang, forms, stems, phrases };
  indexes.set(lang, made);
  return made;
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** Folds a form for the table: hyphens, underscores and apostrophes are spaces. */
function keyOf(form: string): string {
  return foldText(form).replace(/[\s_'-]+/g, ' ');
}

/** Stems as written, since French stemming reads accents, then folds. */
function stemOf(word: string, lang: LexiconLanguage): string {
  return foldText(findLanguage(lang).stem(word.toLowerCase()));
}
