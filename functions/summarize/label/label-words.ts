import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import { contentTerms } from '../read/terms.ts';

/** A word of a point with what a label needs to know of it; `[start, end)` in UTF-16 code units of the point. */
export interface LabelWord {
  readonly start: number;
  readonly end: number;
  /** `link` joins nouns (`de`, `of`); `other` is any other function word. */
  readonly role: 'content' | 'article' | 'link' | 'other';
  readonly term: string | undefined;
  /** Whether it follows the word before it without punctuation. */
  readonly joined: boolean;
  readonly hyphenated: boolean;
  readonly elided: boolean;
  readonly capital: boolean;
  readonly first: boolean;
  readonly number: boolean;
  /** Whether it is a frequent finite verb, or one of reporting. */
  readonly verb: boolean;
  /** Whether its ending is that of another finite verb. */
  readonly verbLike: boolean;
  /** Whether it names who informs or decides rather than what happened. */
  readonly actor: boolean;
  /** Whether it may be the noun that a run ends with, where nouns have capitals. */
  readonly noun: boolean;
  /** Whether it is a noun of event or action. */
  readonly event: boolean;
}

const JOINED = /^(?:[ \u00A0\u202F]|['’-]|)$/;
const MIN_EVENT_LENGTH = 6;

/** Reads at most `max` first words of a point. Cost: linear. */
export function labelWords(point: string, language: LanguageTools, max: number): LabelWord[] {
  const words = splitWords(point.slice(0, max * 24)).slice(0, max);
  const folded = words.map(({ word }) => foldText(word));
  const cues = cuesOf(language);
  return words.map((word, at) => labelWord({ point, words, folded, at, word }, language, cues));
}

interface Place {
  readonly point: string;
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  readonly at: number;
  readonly word: Word;
}

function labelWord(place: Place, language: LanguageTools, cues: Cues): LabelWord {
  const {
    point,
    words,
    folded,
    at,
    word: { word, start, end },
  } = place;
  const before = words[at - 1];
  const between = before === undefined ? '' : point.slice(before.end, start);
  const hyphenated = between === '-';
  // A part of a compound is not a verb, article or link by itself: `cessez-le-feu`.
  const compound = hyphenated || (word.length > 3 && /^-\p{L}/u.test(point.slice(end, end + 2)));
  const [term] = contentTerms([word], language);
  const actor = cues.actors.lengthAt(folded, at) > 0;
  const event = isEvent(folded, at, actor, cues);
  const number = cues.isNumber(folded[at]);
  const opens = before === undefined || /[^ \u00A0\u202F]/.test(between);
  return {
    start,
    end,
    role: hyphenated ? 'content' : roleOf(folded, at, opens, term !== undefined || event || number, cues),
    term,
    joined: before !== undefined && JOINED.test(between),
    hyphenated,
    elided: /^['’]/.test(point.slice(end, end + 1)) && word.length <= 2,
    capital: /^\p{Lu}/u.test(word),
    first: at === 0,
    number,
    verb: !event && !compound && cues.verbs.some((list) => list.lengthAt(folded, at) > 0),
    verbLike: !event && language.naming.verbEndings.some((ending) => endsLike(word, ending)),
    actor,
    noun: language.naming.capitalNouns !== true || /^\p{Lu}/u.test(word),
    event,
  };
}

function roleOf(
  folded: readonly string[],
  at: number,
  opens: boolean,
  content: boolean,
  { articles, links }: Cues,
): LabelWord['role'] {
  const article = articles.lengthAt(folded, at) > 0;
  const link = links.lengthAt(folded, at) > 0;
  // A word may be both (`des`): it is a link after a noun, and an article elsewhere.
  if (article && (!link || opens)) return 'article';
  if (link) return 'link';
  return content ? 'content' : 'other';
}

function isEvent(folded: readonly string[], at: number, actor: boolean, cues: Cues): boolean {
  if (cues.events.lengthAt(folded, at) > 0) return true;
  const text = folded[at] ?? '';
  if (actor || text.length < MIN_EVENT_LENGTH || !cues.eventEndings.some((ending) => text.endsWith(ending)))
    return false;
  // An adverb may end like a noun of action (`rapidement`), but never follows an article.
  return (
    cues.nounAnywhere ||
    at === 0 ||
    cues.isNumber(folded[at - 1]) ||
    [cues.articles, cues.links].some((list) => list.lengthAt(folded, at - 1) > 0)
  );
}

function endsLike(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && !/^\p{Lu}/u.test(word) && word.endsWith(ending);
}

type Matcher = ReturnType<typeof matchPhrases>;

interface Cues {
  readonly actors: Matcher;
  readonly events: Matcher;
  readonly articles: Matcher;
  readonly links: Matcher;
  readonly verbs: readonly Matcher[];
  readonly eventEndings: readonly string[];
  /** Whether no word before a noun marks it as one. */
  readonly nounAnywhere: boolean;
  readonly isNumber: (folded: string | undefined) => boolean;
}

function cuesOf({ naming, parts, attribution, modality, negation, days, months, numbers }: LanguageTools): Cues {
  const numberWords = new Set(
    Object.entries(numbers).flatMap(([word, value]) => (value === 1 ? [] : [foldText(word)])),
  );
  return {
    actors: matchPhrases(parts.informants),
    events: matchPhrases(naming.events),
    articles: matchPhrases(naming.articles),
    links: matchPhrases(naming.links),
    verbs: [parts.finite, attribution, modality, negation, days, months].map(matchPhrases),
    eventEndings: foldedWords(naming.eventEndings.join(' ')),
    nounAnywhere: naming.headLast === true || naming.articles.length === 0,
    isNumber: (folded = '') => /^\p{N}/u.test(folded) || numberWords.has(folded),
  };
}
