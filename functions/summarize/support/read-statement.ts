import type { LanguageTools } from '../../contracts/language.ts';
import { aliasAt } from '../../languages/aliases.ts';
import { demonymAt } from '../../languages/demonyms.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { conceptsAt } from '../../languages/lexicon/concepts-of.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';
import { type Cue, cuesOf } from './cues.ts';
import { numberAt } from './number-at.ts';

/** One thing a sentence says: a name, a number, a date, or a word with content. */
export interface Unit {
  readonly kind: 'name' | 'number' | 'date' | 'word';
  /** As written, for people. */
  readonly shown: string;
  /** What it may be matched by: stem, concepts, alias, value. */
  readonly keys: readonly string[];
  /** Spelling that cognates share. */
  readonly skeleton: string;
  /** Place of its first word among the words of the sentence. */
  readonly at: number;
  /** Whether the lexicon knows it. */
  readonly known: boolean;
}

/** A sentence as the checks read it. */
export interface Statement {
  readonly words: readonly string[];
  /** The words as written, where accents tell `à` from `a`. */
  readonly written: readonly string[];
  readonly lang: string;
  readonly units: readonly Unit[];
  readonly cues: readonly Cue[];
}

/** What is beyond this is not read, and so supports nothing: the checks compare words with words. */
const MAX_WORDS = 2000;
const MAX_LETTERS = 20_000;

/** Reads names, numbers, dates, words and cues of a sentence. Errors: none. Cost: linear. */
export function readStatement(sentence: string, lang: string): Statement {
  const language = findLanguage(lang);
  const written = splitWords(sentence.slice(0, MAX_LETTERS))
    .slice(0, MAX_WORDS)
    .map(({ word }) => word);
  const words = written.map(foldText);
  const found = cuesOf(words, language.code, written);
  const cues = found.filter(({ kind, at }) => kind !== 'negation' || !withinName(words, written, at));
  const cueAt = new Set(
    cues.filter(({ kind, ending }) => kind !== 'lack' && kind !== 'attribution' && ending !== true).map(({ at }) => at),
  );
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const shown = written[at] ?? '';
    const capital = /^\p{Lu}/u.test(shown);
    const date = dateKey(shown, at, language);
    const number = date === undefined ? numberAt(words, at, language) : undefined;
    const alias = capital && date === undefined ? aliasAt((next) => words[next] ?? '', shown, at) : undefined;
    if (date !== undefined) units.push(unit('date', shown, [date], at));
    else if (number !== undefined)
      units.push(unit('number', written.slice(at, at + number.length).join(' '), [`=${number.value}`], at));
    else if (alias !== undefined) units.push(nameUnit(alias, written, words, at));
    else if (timeAt(words, at, language.code) !== undefined)
      units.push(unit('word', shown, [timeAt(words, at, language.code) ?? ''], at));
    else if (!isEmpty(words, at, language) && !cueAt.has(at)) units.push(wordUnit(words, shown, at, language));
    at += number?.length ?? alias?.length ?? 1;
  }
  return {
    words,
    written,
    lang: language.code,
    units: units.map((one, index) => capitalOf(one, units[index - 1], units[index + 1])),
    cues,
  };
}

function unit(kind: Unit['kind'], shown: string, keys: string[], at: number): Unit {
  return { kind, shown, keys, at, skeleton: '', known: true };
}

function nameUnit(
  { id, length }: { readonly id: string; readonly length: number },
  written: readonly string[],
  words: readonly string[],
  at: number,
): Unit {
  const parts = words.slice(at, at + length);
  const keys = [`@${id}`, ...parts.filter((part) => part.length > 3 || length === 1)];
  const name = unit('name', written.slice(at, at + length).join(' '), keys, at);
  return { ...name, skeleton: skeletonOf(parts.at(-1) ?? '') };
}

/** A word for capital beside a country means its capital: `die österreichische Hauptstadt`. */
function capitalOf(one: Unit, before: Unit | undefined, after: Unit | undefined): Unit {
  const keys = CAPITAL.test(one.shown) ? [before, after].flatMap((other) => other?.keys ?? []) : one.keys;
  const beside = [before, after].some((other) => other !== undefined && CAPITAL.test(other.shown));
  if (!CAPITAL.test(one.shown) && !beside) return one;
  const capitals = keys.flatMap((key) => (key.startsWith('@country:') ? [`capital:${key.slice(9)}`] : []));
  return capitals.length === 0 ? one : { ...one, keys: [...one.keys, ...capitals] };
}

const CAPITAL = /^(?:capitale?|hauptstadt)$/i;

/** Units of time in the four languages, which lexicons leave out; folded. */
const TIMES: ReadonlyMap<string, string> = new Map(
  [
    'seconde secondes second seconds segundo segundos sekunde sekunden',
    'minute minutes minuto minutos minuten',
    'heure heures hour hours hora horas stunde stunden',
    'jour jours journee day days dia dias tag tage tagen',
    'semaine semaines week weeks semana semanas woche wochen',
    'mois month months mes meses monat monate monaten',
    'an ans annee annees year years ano anos jahr jahre jahren jahres',
    'ete summer verano sommer',
    'hiver winter invierno',
    'printemps spring primavera fruhjahr fruhling',
    'automne autumn fall otono herbst',
  ].flatMap((line) => line.split(' ').map((word) => [word, `t:${line.split(' ')[0]}`] as const)),
);

/** A unit of time, unless it only leads a month (`le mois de juin`) or is the participle `été`. */
function timeAt(words: readonly string[], at: number, code: string): string | undefined {
  const word = words[at] ?? '';
  const time = TIMES.get(word);
  const only = ONLY[word];
  if (only !== undefined && only !== code) return undefined;
  if (time === 't:ete' && word === 'ete' && !SUMMER.has(words[at - 1] ?? '')) return undefined;
  return time;
}

/** Words that mean a time in one of the languages, and something else in another. */
const ONLY: Readonly<Record<string, string>> = { an: 'fr', mes: 'es', fall: 'en', tag: 'de', ete: 'fr', dias: 'es' };

/** What may stand before the summer in French. */
const SUMMER = new Set('l d cet en un chaque plein debut fin'.split(' '));

/** Whether a word of negation is a part of a name: `Médecins sans frontières`. */
function withinName(words: readonly string[], written: readonly string[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const start = at - back;
    const shown = written[start] ?? '';
    const alias = /^\p{Lu}/u.test(shown) ? aliasAt((next) => words[next] ?? '', shown, start) : undefined;
    return alias !== undefined && start + alias.length > at;
  });
}

function wordUnit(words: readonly string[], shown: string, at: number, language: LanguageTools): Unit {
  const word = words[at] ?? '';
  const concepts = conceptsAt(words, at, language.code).concepts;
  // A capital stands for its state where it acts, not where something happens in it.
  const led = /^(?:a|in|en|nach|aus|from|at|au|desde)$/.test(words[at - 1] ?? '');
  const nation = demonymAt(word).filter(
    (key, _, all) => !led || key.startsWith('capital:') || !all.some((one) => one.startsWith('capital:')),
  );
  const keys = [
    `s:${foldText(language.stem(shown.toLowerCase()))}`,
    word,
    ...concepts.map((id) => `c:${id}`),
    ...nation,
  ];
  const capital = /^\p{Lu}/u.test(shown);
  const name = (capital && at > 0 && language.code !== 'de') || (capital && concepts.length === 0);
  return { kind: name ? 'name' : 'word', shown, keys, at, skeleton: skeletonOf(word), known: concepts.length > 0 };
}

/** Words of grammar: stop words, unless they are long or capitalized within a sentence. */
function isEmpty(words: readonly string[], at: number, { stopWords, code }: LanguageTools): boolean {
  const word = words[at] ?? '';
  if (word.length < 3 || LIGHT.has(word)) return true;
  // A verb with its particle says something, though both are words of grammar: `turned down`.
  return stopWords.has(word) && word.length < 9 && conceptsAt(words, at, code).length === 1;
}

const LIGHT = new Set(
  'etait etaient avait avaient meme ainsi aussi wurde wurden hatte hatten worden hacia desde hasta para rund about around environ quelque fue habia estar sont selon aupres leur leurs ete percent prozent'.split(
    ' ',
  ),
);

function dateKey(shown: string, at: number, { code, months, days }: LanguageTools): string | undefined {
  const lower = foldText(shown);
  // In English a month or day has a capital; `may` and `march` are other words.
  if (code === 'en' && !/^\p{Lu}/u.test(shown)) return undefined;
  if (code === 'en' && at === 0 && (lower === 'may' || lower === 'march')) return undefined;
  const month = months.findIndex((name) => foldText(name) === lower);
  if (month >= 0) return `month:${month}`;
  const day = days.findIndex((name) => foldText(name) === lower);
  return day >= 0 ? `day:${day}` : undefined;
}

/** Folds spellings that Europe writes in several ways: ph and f, k and c, y and i, double letters. */
function skeletonOf(folded: string): string {
  return folded
    .slice(0, 24)
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/qu|k|q/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replace(/(.)\1/g, '$1');
}
