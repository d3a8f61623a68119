import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStory } from '../../functions/summarize/read/story-text.ts';
import { extractive } from '../../functions/summarize/select/extractive.ts';
import { splitWords } from '../../functions/text/split-words.ts';
import { PEERS, tryPeer } from '../quality/baselines/peers.ts';
import { articleText, singleArticles } from '../summarize/single-articles.ts';

/** An odd number, so that the median is one of them. */
const ROUNDS = 7;
const POINTS = 5;
const PUBLIC_ARTICLES = 150;

/** Sentences of the articles whose cost shows how it grows, and how many are made of each. */
const LENGTHS = [
  { sentences: 10, articles: 200 },
  { sentences: 100, articles: 20 },
  { sentences: 1000, articles: 3 },
  { sentences: 10_000, articles: 1 },
] as const;

const MEGABYTE = 1_000_000;
const french = (text: string, title = ''): ReturnType<typeof articleText> => articleText(text, { title, lang: 'fr' });
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? 0;

/** Processor time of this process in milliseconds that some work takes; all of it runs on one core. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Compares our choice of key points with npm's summarizers in one process, in turns, then shows how its cost grows. */
export function compareKeyPoints(): void {
  table(
    'articles of our own',
    singleArticles.map(({ text }) => text),
  );
  const file = new URL('../../../shared/summarization/orangesum-dev.jsonl', import.meta.url);
  if (!existsSync(file))
    process.stdout.write('skipped: public articles: ../shared/summarization is not beside this checkout\n');
  else {
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, PUBLIC_ARTICLES);
    table(
      'public French articles',
      lines
        .map((line) => JSON.parse(line) as { text: string; title: string })
        .map(({ text, title }) => french(text, title)),
    );
  }
  growth();
  hostile();
}

function table(name: string, texts: readonly ReturnType<typeof articleText>[]): void {
  const ways: Readonly<Record<string, () => void>> = {
    ours: () => {
      for (const text of texts) extractive.choosePoints(readStory([text]), { points: POINTS });
    },
    ...Object.fromEntries(
      PEERS.map((peer) => [
        peer.name,
        () => {
          for (const { text } of texts) tryPeer(peer, text, POINTS);
        },
      ]),
    ),
  };
  const speeds = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
  // One round before counts for nothing: it warms all.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [way, work] of Object.entries(ways)) {
      const ms = cost(work);
      if (round >= 0) speeds.get(way)?.push((1000 * texts.length) / ms);
    }
  }
  const words = texts.reduce((sum, { text }) => sum + splitWords(text).length, 0) / texts.length;
  process.stdout.write(
    `key points, ${name}: ${texts.length}, ${words.toFixed(0)} words on average; articles a second of one core\n`,
  );
  const own = speeds.get('ours') ?? [];
  for (const [way, all] of speeds) {
    const ratios = own.map((speed, at) => speed / (all[at] ?? Number.NaN));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
    process.stdout.write(
      `  ${way.padEnd(22)} ${median(all).toFixed(0).padStart(6)}   ours ${median(ratios).toFixed(2)} x (${least} to ${most}, ${ROUNDS} rounds)\n`,
    );
  }
}

/** Makes an article of so many sentences, no two alike, of the words of our own French articles. */
function madeArticle(sentences: number, seed: number): ReturnType<typeof articleText> {
  const words = singleArticles
    .filter(({ text }) => text.article.lang === 'fr')
    .flatMap(({ text }) => splitWords(text.text).map(({ word }) => word.toLowerCase()));
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sentence = (): string => {
    const body = Array.from({ length: 12 + next(20) }, () => words[next(words.length)]).join(' ');
    return `${body.charAt(0).toUpperCase()}${body.slice(1)}.`;
  };
  return french(Array.from({ length: sentences }, sentence).join(' '), sentence());
}

function growth(): void {
  process.stdout.write('key points, growth: microseconds a sentence, and beside an article of 100 sentences\n');
  const perSentence = LENGTHS.map(({ sentences, articles }) => {
    const texts = Array.from({ length: articles }, (_, at) => madeArticle(sentences, at + 1));
    const rounds = Array.from({ length: 3 }, () =>
      cost(() => {
        for (const text of texts) extractive.choosePoints(readStory([text]), { points: POINTS });
      }),
    );
    return { sentences, micros: (1000 * Math.min(...rounds)) / (sentences * articles) };
  });
  const usual = perSentence.find(({ sentences }) => sentences === 100)?.micros ?? Number.NaN;
  for (const { sentences, micros } of perSentence) {
    process.stdout.write(
      `  ${String(sentences).padStart(6)} sentences ${micros.toFixed(0).padStart(6)}   ${(micros / usual).toFixed(2)} x\n`,
    );
  }
}

/** Texts of a megabyte on one line, each made to cost as much as it can. */
const HOSTILE: Readonly<Record<string, () => string>> = {
  'sentences on one line': () => madeArticle(8_000, 1).text.slice(0, MEGABYTE),
  'one sentence': () => `${'le maire ferme le pont, '.repeat(MEGABYTE / 24)}fin.`,
  'one word': () => 'a'.repeat(MEGABYTE),
  'the same sentence': () => 'Le maire a fermé le pont de la ville mardi soir. '.repeat(MEGABYTE / 49),
  'periods only': () => '. '.repeat(MEGABYTE / 2),
  'open parentheses': () => '('.repeat(MEGABYTE),
  'open quotations': () => '« Le '.repeat(MEGABYTE / 5),
  'glued sentences': () => 'mai 2015.L’armée avance'.repeat(MEGABYTE / 23),
};

/** What costs more than this at a tenth of the size is not tried whole: it may never end. */
const MAX_MS_OF_A_TENTH = 300;

function hostile(): void {
  process.stdout.write('key points, a megabyte of text: milliseconds\n');
  for (const [name, made] of Object.entries(HOSTILE)) {
    const raw = made();
    const measured = (text: string): number => {
      const article = french(text);
      return cost(() => extractive.choosePoints(readStory([article]), { points: POINTS }));
    };
    const tenth = measured(raw.slice(0, raw.length / 10));
    const whole = tenth > MAX_MS_OF_A_TENTH ? 'not bounded' : measured(raw).toFixed(0).padStart(6);
    process.stdout.write(`  ${name.padEnd(24)} ${whole}   (a tenth of it ${tenth.toFixed(0)})\n`);
  }
}

const [, script = ''] = process.argv;
if (script === fileURLToPath(import.meta.url)) compareKeyPoints();
