import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { candidatesOf } from '../../functions/summarize/select/candidates.ts';
import { featuresOf } from '../../functions/summarize/select/features.ts';
import { normalizeText } from '../../functions/text/normalize-text.ts';
import { fitRidge } from './ridge-regression.ts';

const shared = new URL('../../../shared/summarization/', import.meta.url);
const file = fileURLToPath(new URL('../../functions/summarize/select/weights.json', import.meta.url));

/** Standardized weights are held back as if this many average sentences said nothing. */
const PENALTY = 30;

/**
 * Features that mean the same in every language and kind of text: few, so that what one language taught carries to
 * others (with all features the ranker loses 1 to 2 points of ROUGE on English).
 */
const NEUTRAL = [
  ...['lead', 'depth', 'first', 'logWords', 'short', 'long', 'quoted', 'question'],
  ...['relative:centroid', 'relative:massAbsolute'],
];

interface Row {
  readonly lang: string;
  readonly title?: string;
  readonly text: string;
  readonly references: readonly string[];
}
interface Rouge {
  tokens(text: string): string[];
  rougeN(candidate: readonly string[], reference: readonly string[], n: number): { f: number };
}

/** Reads the training half: the features of every sentence, and what the sentence alone would score. */
async function readSentences(): Promise<{ names: string[]; rows: number[][]; wanted: number[]; articles: number }> {
  const { tokens, rougeN } = (await import(fileURLToPath(new URL('rouge.mjs', shared)))) as Rouge;
  const lines = readFileSync(new URL('orangesum-train.jsonl', shared), 'utf8').split('\n').filter(Boolean);
  const names: string[] = [];
  const rows: number[][] = [];
  const wanted: number[] = [];
  for (const line of lines) {
    const { lang, title, text, references } = JSON.parse(line) as Row;
    const source = { id: '', title: '', text: normalizeText(text), owner: '', language: findLanguage(lang) };
    const { passages } = readStory([source]);
    const reference = tokens(references[0] ?? '');
    // Only what may be a point at all teaches: captions and scraps are left out before anything is ranked.
    const candidates = candidatesOf(passages);
    const scores = candidates.map((at) => {
      const words = tokens(passages[at]?.slice ?? '');
      return rougeN(words, reference, 1).f + rougeN(words, reference, 2).f;
    });
    // Each article is read with its title and without: texts come without one, too.
    for (const one of [{ ...source, title: title ?? '' }, source]) {
      const features = featuresOf(passages.map((passage) => ({ ...passage, source: one })));
      for (const at of candidates) {
        if (names.length === 0) names.push(...Object.keys(features[at] ?? {}));
        rows.push(names.map((name) => features[at]?.[name] ?? 0));
      }
      wanted.push(...scores);
    }
  }
  return { names, rows, wanted, articles: lines.length };
}

if (!existsSync(shared)) {
  process.stdout.write('skipped: ../shared/summarization is not beside this checkout; the weights stay as they are\n');
} else {
  const { names, rows, wanted, articles } = await readSentences();
  const columns = NEUTRAL.map((name) => names.indexOf(name));
  const neutral = rows.map((row) => columns.map((column) => row[column] ?? 0));
  const { fallback } = JSON.parse(readFileSync(file, 'utf8')) as { fallback: object };
  const weights = {
    madeBy: 'npm run train',
    of: `${articles} articles of OrangeSum's official training part (CC BY-SA 4.0), each with and without its title; no text of it is in here`,
    how: `ridge regression, penalty ${PENALTY}, on ROUGE-1 F + ROUGE-2 F of each sentence against the editor's abstract; the second model has only features that mean the same in every language; the fallback was set by hand`,
    trained: [
      { languages: ['fr'], ...fitRidge(names, rows, wanted, PENALTY) },
      { languages: [], ...fitRidge(NEUTRAL, neutral, wanted, PENALTY) },
    ],
    fallback,
  };
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`trained on ${rows.length} sentences of ${articles} articles, ${names.length} features\n`);
}
