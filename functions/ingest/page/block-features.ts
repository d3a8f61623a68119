import { noticeCue } from './noise-lines.ts';
import type { Block } from './read-blocks.ts';

/** A paragraph: long, and ending like a sentence. */
const LONG = 100;

/** Words in class or id by what they name. */
const NAMES: readonly RegExp[] = [
  /caption|credit|image|photo|figure|gallery|slide|picture|media|video|legend/i,
  /related|more|recommend|also|popular|trending|latest|read-?next|promo|teaser|aside|sidebar|widget|module|rail/i,
  /share|sharing|social|follow|twitter|facebook|button|btn|cta|tool|print/i,
  /byline|author|meta|date|time|published|posted|kicker|category|tag|topic|label|breadcrumb|info/i,
  /newsletter|subscri|sign-?up|register|donat|member|paywall|banner|advert|sponsor|(?:^|[\s_-])ads?(?:[\s_-]|$)|popup|alert|notice/i,
  /comment|disqus|reply|footer|copyright|disclaimer|bio|about|contact|note|correction/i,
  /nav|menu|skip|toc|pagination|pager|header|toolbar|search/i,
  /content|article|story|body|entry|post|text|main/i,
];

/** Names of the features, in their order; the model refers to them by number. */
export const FEATURES = [
  ...['characters', 'linked', 'marked', 'words', 'sentences', 'ends', 'colon', 'question', 'lower', 'upper', 'digits'],
  ...['wordLength', 'address', 'bar', 'copyright', 'clock', 'cue', 'title', 'again', 'bracket'],
  ...['paragraph', 'item', 'heading', 'division', 'cell', 'inQuote', 'inList', 'inTable', 'inFigure'],
  ...NAMES.map((_, at) => `own${at}`),
  ...NAMES.map((_, at) => `around${at}`),
  ...['place', 'fromStart', 'fromEnd', 'beforeFirst', 'afterLast', 'toNearest', 'ofMedian'],
  ...['before', 'beforeLinked', 'beforeEnds', 'after', 'afterLinked', 'afterEnds', 'sameTag', 'blocks', 'longShare'],
] as const;

/**
 * Describes each block of an article by numbers: its length, type and words, its classes, its place, its neighbors.
 *
 * Shape: one row a block, one number a feature, in the order of FEATURES. Nothing is asked of a language but whether a
 * line begins like a notice.
 */
export function blockFeatures(blocks: readonly Block[], title: string | undefined): number[][] {
  const basics = blocks.map(basicsOf);
  const isLong = blocks.map(({ text }, at) => text.length >= LONG && (basics[at]?.ends ?? 0) > 0);
  const [first, last] = [isLong.indexOf(true), isLong.lastIndexOf(true)];
  const nearest = distances(isLong);
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 1;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const long = blocks.reduce((sum, { text }, at) => sum + (isLong[at] === true ? text.length : 0), 0);
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return blocks.map((block, at) => {
    const { text, tag, linked, marked, within, own, around } = block;
    const basic = basics[at] as Basics;
    const neighbor = (of: number): number[] => {
      const other = blocks[of];
      const facts = basics[of];
      if (other === undefined || facts === undefined) return [-1, -1, -1];
      return [Math.log(1 + other.text.length), other.linked / other.text.length, facts.ends];
    };
    return [
      ...[Math.log(1 + text.length), linked / text.length, marked / text.length, Math.log(1 + basic.words)],
      ...[basic.sentences, basic.ends, yes(text.endsWith(':')), yes(text.includes('?')), basic.lower, basic.upper],
      ...[basic.digits, basic.wordLength, yes(/https?:\/\/|www\.|@\w/.test(text)), yes(/[|•·»]/.test(text))],
      ...[yes(/©|\(c\)|ⓒ|copyright/i.test(text)), yes(/\d\d?[:h.]\d\d/.test(text)), noticeCue(text)],
      ...[title === undefined ? 0 : yes(title.includes(text) || text.includes(title)), (counts.get(text) ?? 1) - 1],
      yes(/^[[(（].*[\])）]\.?$/.test(text)),
      ...[yes(tag === 'P'), yes(tag === 'LI'), yes(/^H\d$/.test(tag)), yes(tag === 'DIV' || tag === 'SECTION')],
      ...[yes(tag === 'TD' || tag === 'TH'), yes(within.has('BLOCKQUOTE')), yes(within.has('UL') || within.has('OL'))],
      ...[yes(within.has('TABLE')), yes(within.has('FIGURE'))],
      ...NAMES.map((name) => yes(name.test(own))),
      ...NAMES.map((name) => yes(name.test(around))),
      ...[at / blocks.length, Math.min(12, at), Math.min(12, blocks.length - 1 - at)],
      ...[yes(at < first), yes(last >= 0 && at > last), Math.min(12, nearest[at] ?? 12), text.length / (median + 1)],
      ...neighbor(at - 1),
      ...neighbor(at + 1),
      yes(blocks[at - 1]?.tag === tag && blocks[at + 1]?.tag === tag),
      ...[Math.log(blocks.length), long / Math.max(1, total)],
    ];
  });
}

interface Basics {
  readonly words: number;
  readonly sentences: number;
  readonly ends: number;
  /** Shares of the words that begin with a small letter, and that are written in capitals. */
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly wordLength: number;
}

function basicsOf({ text }: Block): Basics {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(1, words.length);
  const share = (test: RegExp): number => words.filter((word) => test.test(word)).length / count;
  return {
    words: words.length,
    sentences: Math.min(10, text.match(/[.!?。！？؟…]["'»”’)]*(?:\s|$)/gu)?.length ?? 0),
    ends: yes(/[.!?。！？؟…]["'»”’)\s]*$/u.test(text)),
    lower: share(/^\p{Ll}/u),
    upper: share(/^\p{Lu}{2,}$/u),
    digits: (text.match(/\p{N}/gu)?.length ?? 0) / text.length,
    wordLength: words.reduce((sum, { length }) => sum + length, 0) / count,
  };
}

/** How far each place is from the nearest one that is true. */
function distances(marks: readonly boolean[]): number[] {
  const found = marks.map(() => Number.POSITIVE_INFINITY);
  const pass = (order: readonly number[]): void => {
    let away = Number.POSITIVE_INFINITY;
    for (const at of order) {
      away = marks[at] === true ? 0 : away + 1;
      found[at] = Math.min(found[at] ?? away, away);
    }
  };
  const order = marks.map((_, at) => at);
  pass(order);
  pass(order.toReversed());
  return found;
}

function yes(fact: boolean): number {
  return fact ? 1 : 0;
}
