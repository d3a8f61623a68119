import type { Problem } from '../../contracts/digest.ts';
import type { ProblemLabels } from '../../contracts/language.ts';
import { fill } from './local-time.ts';
import { wordsOf } from './words.ts';

/** The label of each code; several codes are the same thing to readers. */
const KINDS: Readonly<Record<string, keyof ProblemLabels | readonly (keyof ProblemLabels)[]>> = {
  dns: 'unreachable',
  connect: 'unreachable',
  timeout: 'timedOut',
  'time-limit': 'timedOut',
  deadline: 'timedOut',
  'no-answer': 'timedOut',
  'bad-url': 'refused',
  scheme: 'refused',
  credentials: 'refused',
  port: 'refused',
  'private-address': 'refused',
  'too-large': 'tooLarge',
  'too-complex': 'tooLarge',
  'too-deep': 'tooLarge',
  'too-many-redirects': 'redirects',
  'http-status': 'status',
  robots: 'robots',
  resting: 'retryLater',
  waiting: 'retryLater',
  'not-a-feed': 'unreadable',
  unparseable: 'unreadable',
  empty: 'unreadable',
  'bad-encoding': 'unreadable',
  'no-article': 'noArticle',
  'not-a-page': 'noArticle',
  gone: 'gone',
  moved: 'moved',
  repaired: 'repaired',
  'too-many-items': 'leftForNext',
  // One thing, or the number of those that are not named, depending on the values.
  'below-cut': ['moreBelow', 'belowCut'],
  'many-articles': 'manyArticles',
  'long-text': ['longText', 'moreLong'],
  unproven: 'unproven',
  'not-summarized': 'notSummarized',
  'no-points': 'noPoint',
};

/**
 * Describes a problem in a language, with its values; `undefined` for a code without words or a problem that lacks a
 * value, where the English message is used.
 */
export function problemIn({ code, values = {} }: Problem, lang: string): string | undefined {
  const labels = wordsOf(lang).problems;
  return [KINDS[code] ?? []]
    .flat()
    .map((kind) => fill(labels[kind], values))
    .find((said) => !/\{\w+\}/.test(said));
}
