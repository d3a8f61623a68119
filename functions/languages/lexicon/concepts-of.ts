import { foldText } from '../../text/fold-text.ts';
import { findLanguage } from '../find-language.ts';
import { irregularFormsOf } from './irregular-forms-of.ts';
import { lemmasOf } from './lemmas-of.ts';
import { allConcepts, antonymPairs, LEXICON_LANGUAGES, type LexiconLanguage } from './parse-lexicon.ts';
import { separatedVerbs } from './separated-verbs.ts';

/**
 * Names the concepts that a word may mean, by the ids of the lexicon: `tués` -> `['kill']`.
 *
 * The form as written is looked up first, then without accents, then its stem, then the lemmas that no stemmer joins;
 * the first that is known answers. Shape: in the order of the lexicon. Errors: none; an unknown word or language
 * gives [].
 */
export function conceptsOf(word: string, lang: string): readonly string[] {
  const index = indexOf(lang);
  if (index === undefined) return [];
  const exact = exactKeyOf(word);
  const known = index.exact.get(exact);
  if (known !== undefined) return known;
  if (isParticle(exact, index.lang)) return [];
  const folded = index.folded.get(foldText(exact)) ?? byStem(index, word);
  if (folded !== undefined) return folded;
  for (const lemma of lemmasOf(exact, index.lang)) {
    const found = index.exact.get(lemma) ?? byStem(index, lemma);
    if (found !== undefined) return found;
  }
  return [];
}

/** Short words of grammar (`mais`, `sur`, `tu`) mean nothing but themselves: no maize, no certainty, no killing. */
function isParticle(exact: string, lang: LexiconLanguage): boolean {
  return exact.length < 3 || (exact.length < 5 && findLanguage(lang).stopWords.has(exact));
}

/**
 * Looks a stem up. Stems join unlike words (`fordern`, `fördern`): of the forms with this stem, those that share the
 * longest beginning with the word, accents counted, answer.
 */
function byStem(index: Index, word: string): readonly string[] | undefined {
  const candidates = index.stems.get(stemOf(word, index.lang));
  if (candidates === undefined) return undefined;
  const exact = exactKeyOf(word);
  const shared = candidates.map(({ form }) => sharedLength(form, exact));
  const most = Math.max(...shared);
  return [...new Set(candidates.filter((_, at) => shared[at] === most).map(({ id }) => id))];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** What the lexicon knows at one place of a list of words: the concepts, and how many words say them. */
export interface ConceptsAt {
  readonly concepts: readonly string[];
  readonly length: number;
}

/**
 * Names the concepts at one word of a list, the longest phrase first: `took part` before `took`.
 * In German a verb is read with the prefix that stands apart from it: `lehnte … ab`.
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
  if (index?.lang === 'de') {
    for (const verb of separatedVerbs(words, at)) {
      const concepts = conceptsOf(verb, lang);
      if (concepts.length > 0) return { concepts, length: 1 };
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

interface Stemmed {
  readonly form: string;
  readonly id: string;
}

interface Index {
  readonly lang: LexiconLanguage;
  /** By the form as written, in lower case. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** By the form without accents. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly Stemmed[]>;
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
  const [exact, folded, phrases] = [1, 2, 3].map(() => new Map<string, string[]>()) as [Table, Table, Table];
  const stems = new Map<string, Stemmed[]>();
  for (const { id, forms } of allConcepts()) {
    const { listed, made } = allFormsOf(forms[lang], lang);
    for (const form of made) {
      add(exact, form, id);
      add(folded, foldText(form), id);
    }
    for (const form of listed) {
      add(exact, form, id);
      add(folded, foldText(form), id);
      const parts = form.split(' ');
      if (parts.length > 1) add(phrases, parts.map((part) => stemOf(part, lang)).join(' '), id);
      else addStem(stems, stemOf(form, lang), { form, id });
    }
  }
  const index = { lang, exact, folded, stems, phrases };
  indexes.set(lang, index);
  return index;
}

/** The forms of the lists, and those that follow from them; a reflexive verb stands alone, too: `s'est emparé`. */
function allFormsOf(written: readonly string[], lang: LexiconLanguage): { listed: string[]; made: string[] } {
  const forms = written.map(exactKeyOf);
  const alone = lang === 'fr' ? forms.map((form) => form.replace(/^s (?=\S+$)/, '')) : forms;
  return { listed: [...new Set([...forms, ...alone])], made: alone.flatMap((form) => irregularFormsOf(form, lang)) };
}

function addStem(map: Map<string, Stemmed[]>, stem: string, stemmed: Stemmed): void {
  const known = map.get(stem);
  if (known === undefined) map.set(stem, [stemmed]);
  else known.push(stemmed);
}

type Table = Map<string, string[]>;

function add(map: Table, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** A form as the table keeps it: lower case; hyphens, underscores and apostrophes are spaces. */
function exactKeyOf(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_'’-]+/g, ' ');
}

/** Stems as written, since French stemming reads accents, then folds. */
function stemOf(word: string, lang: LexiconLanguage): string {
  return foldText(findLanguage(lang).stem(word.toLowerCase()));
}
