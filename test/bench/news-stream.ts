import type { Article } from '../../functions/contracts/article.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { STREAM_LANGUAGES, type StreamLanguage, vocabularyOf } from './stream-languages.ts';

/** What a stream of news is like; `words` is about the length of a text. */
export interface StreamPlan {
  readonly articles: number;
  readonly perDay: number;
  readonly words: number;
  readonly seed: number;
}

/** Most stories are told once; the larger one is, the rarer, as in real feeds. */
const SINGLE_SHARE = 0.82;
const MAX_STORY = 120;
const OUTLETS = 240;
/** Share of the later articles of a story that print an earlier one's text. */
const COPY_SHARE = 0.1;
/** Words of a story's own; its texts are made of them to this share. */
const STORY_WORDS = 20;
const STORY_SHARE = 0.5;
const STORY_NAMES = 4;
/** After this long half of a story's later articles have come. */
const HALF_LIFE_MS = 0.7 * 86_400_000;
const DAY_MS = 86_400_000;
const START = Date.UTC(2016, 3, 1);
const SECOND_LANGUAGE_SHARE = 0.4;
const VOCABULARY = 14_000;
const NAMES = 40_000;

interface StreamStory {
  readonly language: StreamLanguage;
  readonly common: readonly string[];
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly texts: string[];
}

/**
 * Makes a stream of news of our own: stories of skewed sizes, most of them told once, in two languages, each living for
 * some days; made-up words with the endings, small words and frames of their language, by Zipf's law.
 *
 * Shape: earliest first. Same plan, same stream.
 */
export function newsStream({ articles, perDay, words, seed }: StreamPlan): Article[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** A place in a list of `size`, by Zipf's law: the first is the most frequent. */
  const zipf = (size: number): number => Math.floor(size ** random()) - 1;
  const vocabularies = new Map(STREAM_LANGUAGES.map((each) => [each, vocabularyOf(each, VOCABULARY)]));
  const nameOf = (at: number): string => {
    const { onsets } = STREAM_LANGUAGES[at % 2] as StreamLanguage;
    const parts = [at, Math.floor(at / 29), Math.floor(at / 841)].map((part) => onsets[part % onsets.length] ?? '');
    const name = `${parts.join('')}${'nrlsk'[at % 5]}`;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const begin = (): StreamStory => {
    const language = STREAM_LANGUAGES[random() < SECOND_LANGUAGE_SHARE ? 1 : 0] as StreamLanguage;
    const common = vocabularies.get(language) ?? [];
    return {
      language,
      common,
      // A story's own words are seldom the most frequent ones.
      words: Array.from({ length: STORY_WORDS }, () => common[Math.floor(random() * common.length)] ?? ''),
      names: Array.from({ length: STORY_NAMES }, () => nameOf(zipf(NAMES) + Math.floor(random() * 50))),
      texts: [],
    };
  };
  const fill = (frame: string, { common, words: own, names }: StreamStory): string =>
    frame.replace(/\b[Nw9]\b/g, (slot) => {
      if (slot === 'N') return random() < 0.75 ? pick(names) : nameOf(zipf(NAMES));
      if (slot === '9') return String(2 + zipf(900));
      return random() < STORY_SHARE ? pick(own) : (common[zipf(common.length)] ?? '');
    });
  const textOf = (story: StreamStory): string => {
    if (story.texts.length > 0 && random() < COPY_SHARE) return pick(story.texts);
    const sentences: string[] = [];
    for (let length = 0; length < words * (0.7 + 0.6 * random()); length += 13) {
      sentences.push(`${fill(pick(story.language.frames), story)}.`);
    }
    const text = sentences.join(' ');
    if (story.texts.length < 4) story.texts.push(text);
    return text;
  };
  const due: { readonly time: number; readonly story: StreamStory }[] = [];
  const perStory = meanSize();
  // Begin so many stories that the articles suffice, then keep the earliest ones.
  for (let nth = 0; nth * perStory < 1.05 * articles + perDay; nth += 1) {
    const start = START + (nth * perStory * DAY_MS) / perDay;
    const story = begin();
    const size = random() < SINGLE_SHARE ? 1 : 2 + Math.floor((MAX_STORY - 1) ** (random() ** 1.6)) - 1;
    for (let one = 0; one < size; one += 1) {
      const later = one === 0 ? 0 : -Math.log2(1 - random()) * HALF_LIFE_MS;
      due.push({ time: Math.floor(start + later), story });
    }
  }
  due.sort((a, b) => a.time - b.time);
  return due.slice(0, articles).map(({ time, story }, at): Article => {
    const outlet = Math.floor(random() * OUTLETS);
    const text = textOf(story);
    const published = new Date(time).toISOString();
    return {
      id: hexId(`stream ${seed} ${at}`),
      feedId: `outlet-${outlet}`,
      source: { id: `outlet-${outlet}`, name: `Outlet ${outlet}`, owner: `owner-${outlet % 150}` },
      url: `https://outlet-${outlet}.example/${at}`,
      title: capital(fill(pick(story.language.titles), story)),
      published,
      fetchedAt: published,
      lang: story.language.lang,
      text,
      textSha256: sha256Hex(text),
      textFrom: 'feed',
      teaser: false,
    };
  });
}

/** The mean size of a story, by the rule above, found by its own quantiles. */
function meanSize(): number {
  let sum = 0;
  for (let at = 0; at < 1000; at += 1) sum += 1 + Math.floor((MAX_STORY - 1) ** (((at + 0.5) / 1000) ** 1.6));
  return SINGLE_SHARE + ((1 - SINGLE_SHARE) * sum) / 1000;
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** A sequence of numbers in [0, 1) that looks like chance. Source: mulberry32 (Tommy Ettinger, public domain). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
