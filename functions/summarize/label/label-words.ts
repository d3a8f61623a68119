import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { foldedWords, matchPhrases } from '../../text/match-phrases.ts';
import { splitWords } from '../../text/split-words.ts';
import { contentTerms } from '../read/passages.ts';

/** A word of a point, as a label sees it; `[start, end)` in UTF-16 code units of the point. */
export interface LabelWord {
  readonly start: number;
  readonly end: number;
  /** `other` is a function word that binds no nouns. */
  readonly role: 'content' | 'article' | 'link' | 'other';
  readonly term: string | undefined;
  /** Whether it follows the word before it without punctuation. */
  readonly joined: boolean;
  readonly hyphened: boolean;
  readonly elided: boolean;
  readonly capital: boolean;
  readonly first: boolean;
  readonly number: boolean;
  /** Whether it is a frequent finite verb, or one of reporting. */
  readonly verb: boolean;
  /** Whether it looks like another finite verb, by its end. */
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

/** Reads the first words of a point with what a label needs of each. Cost: linear. */
export function labelWords(point: string, language: LanguageTools, most: number): LabelWord[] {
  const { naming, parts, attribution, modality, negation, days, months } = language;
  const words = splitWords(point.slice(0, most * 24)).slice(0, most);
  const folded = words.map(({ word }) => foldText(word));
  const endings = foldedWords(naming.eventEndings.join(' '));
  const isNumber = (text: string): boolean => /^\p{N}/u.test(text) || numberWords.has(text);
  const numberWords = new Set(
    Object.keys(language.numbers)
      .filter((word) => language.numbers[word] !== 1)
      .map(foldText),
  );
  const actors = matchPhrases(parts.informants);
  const [events, articles, links] = [naming.events, naming.articles, naming.links].map(matchPhrases);
  const verbs = [parts.finite, attribution, modality, negation, days, months].map(matchPhrases);
  // An adverb may end like a noun of action (`rapidement`), but no article stands before it.
  const nounPlace = (at: number): boolean =>
    naming.headLast === true ||
    naming.articles.length === 0 ||
    at === 0 ||
    isNumber(folded[at - 1] ?? '') ||
    [articles, links].some((list) => (list?.lengthAt(folded, at - 1) ?? 0) > 0);
  return words.map(({ word, start, end }, at): LabelWord => {
    const text = folded[at] ?? '';
    const before = words[at - 1];
    const between = before === undefined ? '' : point.slice(before.end, start);
    const elided = /^['’]/.test(point.slice(end, end + 1)) && word.length <= 2;
    const link = (links?.lengthAt(folded, at) ?? 0) > 0;
    const article = (articles?.lengthAt(folded, at) ?? 0) > 0;
    const [term] = contentTerms([word], language);
    const actor = actors.lengthAt(folded, at) > 0;
    const number = isNumber(text);
    const event =
      (events?.lengthAt(folded, at) ?? 0) > 0 ||
      (!actor && nounPlace(at) && text.length >= MIN_EVENT_LENGTH && endings.some((ending) => text.endsWith(ending)));
    // Parts of a compound are no verb, article or link by themselves: `cessez-le-feu`.
    const hyphened = between === '-';
    const compound = hyphened || (word.length > 3 && /^-\p{L}/u.test(point.slice(end, end + 2)));
    // A word may bind and be an article (`des`): it binds after a noun, and is an article elsewhere.
    const binds = link && (!article || !isOpening(between, before === undefined));
    return {
      start,
      end,
      role: hyphened
        ? 'content'
        : article && !binds
          ? 'article'
          : link
            ? 'link'
            : term === undefined && !event && !number
              ? 'other'
              : 'content',
      term,
      joined: before !== undefined && JOINED.test(between),
      hyphened,
      elided,
      capital: /^\p{Lu}/u.test(word),
      first: at === 0,
      number,
      verbLike: !event && naming.verbEndings.some((ending) => endsLike(word, ending)),
      actor,
      noun: naming.capitalNouns !== true || /^\p{Lu}/u.test(word),
      verb: !event && !compound && verbs.some((list) => list.lengthAt(folded, at) > 0),
      event,
    };
  });
}

function endsLike(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && !/^\p{Lu}/u.test(word) && word.endsWith(ending);
}

function isOpening(between: string, first: boolean): boolean {
  return first || /[^ \u00A0\u202F]/.test(between);
}
