import type { LanguageTools } from '../contracts/language.ts';
import { foldText } from '../text/fold-text.ts';

/** A capitalized word of a text. */
export interface CapitalizedWord {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  /** Whether it begins its sentence, where every word has a capital. */
  readonly initial: boolean;
  /** How it is joined to the capitalized word before it; absent when something else is between them. */
  readonly joined?: 'space' | 'hyphen';
  /** Whether it is a title, a day, a month or a function word: not part of a name. */
  readonly ordinary: boolean;
}

const CAPITALIZED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
const GAP = /^(?:\.?[ \u00A0\u202F]|[-‐‑])$/u;

/** Lists the capitalized words of a text, in reading order. Errors: none. Cost: linear. */
export function capitalizedWords(text: string, language: LanguageTools): CapitalizedWord[] {
  const known = ordinaryWords(language);
  const found: CapitalizedWord[] = [];
  let end = -1;
  let before = '';
  for (const { 0: word, index: start } of text.matchAll(CAPITALIZED)) {
    const folded = foldText(word);
    const gap = end < 0 || start - end > 2 ? '' : text.slice(end, start);
    // Only an initial or a title may carry a period: `E. Blanc`, `M. Blanc`; else it ends a sentence.
    const joins = GAP.test(gap) && (!gap.startsWith('.') || before.length === 1 || known.titles.has(before));
    found.push({
      word,
      folded,
      start,
      initial: !joins && beginsSentence(text, start),
      ...(joins ? { joined: /[ \u00A0\u202F]$/.test(gap) ? 'space' : 'hyphen' } : {}),
      ordinary:
        known.titles.has(folded) || known.others.has(folded) || (word.length > 1 && isGrammar(folded, language)),
    });
    end = start + word.length;
    before = folded;
  }
  return found;
}

/** Stop word lists include nouns; function words are short. */
function isGrammar(folded: string, { stopWords }: LanguageTools): boolean {
  return folded.length < LONG_WORD && stopWords.has(folded);
}

const LONG_WORD = 9;

function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 8 && /[\s«“„"'‘’(¿¡–—-]/.test(text.charAt(at))) {
    if (text.charAt(at) === '\n') return true;
    at -= 1;
  }
  return at < 0 || /[.!?…:;]/.test(text.charAt(at));
}

interface OrdinaryWords {
  readonly titles: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const made = new WeakMap<LanguageTools, OrdinaryWords>();

function ordinaryWords(language: LanguageTools): OrdinaryWords {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { titles, days, months } = language;
  const lists = { titles: new Set(titles.map(foldText)), others: new Set([...days, ...months].map(foldText)) };
  made.set(language, lists);
  return lists;
}
