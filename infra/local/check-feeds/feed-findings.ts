import type { FeedConfig } from '../../../functions/contracts/config.ts';
import type { FeedEntry, ParsedFeed } from '../../../functions/ingest/feed/parsed-feed.ts';
import { htmlToText } from '../../../functions/ingest/page/read-page.ts';
import { detectLanguage } from '../../../functions/languages/detect-language.ts';
import { languages } from '../../../functions/languages/languages.ts';

/** What can be wrong with a feed. */
export type FindingCode =
  | 'unreachable'
  | 'http-status'
  | 'gone'
  | 'not-a-feed'
  | 'moved'
  | 'same-as'
  | 'thin'
  | 'undated'
  | 'stale'
  | 'wrong-language'
  | 'teasers-only'
  | 'repaired';

/** One thing found at a feed: what it is and what to do. `about` is the key of the feed's configuration that it concerns. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: 'problem' | 'info';
  readonly about: keyof FeedConfig;
  readonly message: string;
}

const DAY_MS = 86_400_000;
/** A feed with fewer entries is being set up or abandoned. */
const MIN_ENTRIES = 3;
/** Outlets with news have some every month. */
const STALE_DAYS = 30;
/** Shorter texts are teasers; news articles have two thousand characters and more. */
const SHORT_TEXT = 600;
/** This many entries are enough to judge the length and language of a feed. */
const ENTRIES_READ = 30;
/** Fewer words may be names only, which have no language. */
const MIN_WORDS = 40;
/** The share of entries that must agree on a language. */
const CLEAR_SHARE = 0.7;

/** Reads off a parsed feed what its operator should know; most harmful first. Errors: none. */
export function findingsOf(feed: FeedConfig, parsed: ParsedFeed, now: Date): Finding[] {
  const { entries } = parsed;
  const texts = entries.slice(0, ENTRIES_READ).map(textOf);
  return [
    thin(entries),
    ...(entries.length === 0 ? [] : [aged(newestOf(entries, now), now)]),
    wrongLanguage(feed, entries, texts),
    teasersOnly(feed, texts),
    parsed.repaired === true
      ? info('repaired', 'url', 'its XML is broken; what could be read of it was. Its publisher may want to know')
      : undefined,
  ].filter((finding) => finding !== undefined);
}

/** The date of the newest entry that is not in the future; absent when no entry has one. */
export function newestOf(entries: readonly FeedEntry[], now: Date): string | undefined {
  const latest = new Date(now.getTime() + DAY_MS).toISOString();
  return entries
    .flatMap(({ published }) => (published !== undefined && published <= latest ? [published] : []))
    .toSorted()
    .at(-1);
}

/** The language of a feed's texts: as detected, else as declared; absent if neither is known. */
export function feedLanguage({ entries, lang }: ParsedFeed): string | undefined {
  const own = lang?.toLowerCase().split(/[-_]/)[0];
  if (own !== undefined && !isDetectable(own)) return own;
  const detected = detectLanguage(entries.slice(0, ENTRIES_READ).map(wordsOf).join('\n'));
  return detected === 'und' ? own : detected;
}

function thin(entries: readonly FeedEntry[]): Finding | undefined {
  const finding = (what: string): Finding => problem('thin', 'url', `${what}; is this the outlet's main feed?`);
  if (entries.length === 0) return finding('it has no entries');
  if (!entries.some(({ title, link }) => title.trim() !== '' && link !== undefined)) {
    return finding('none of its entries has both a title and a link');
  }
  return entries.length < MIN_ENTRIES
    ? finding(`it has only ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`)
    : undefined;
}

function aged(newest: string | undefined, now: Date): Finding | undefined {
  if (newest === undefined) {
    const message = 'no entry has a date that can be read; its articles are dated by their pages, or not at all';
    return problem('undated', 'url', message);
  }
  const days = Math.floor((now.getTime() - Date.parse(newest)) / DAY_MS);
  if (days <= STALE_DAYS) return undefined;
  const message = `its newest entry is of ${newest.slice(0, 10)}, ${days} days ago; look for another feed of the outlet`;
  return problem('stale', 'url', message);
}

/** Reports a wrong language only if the entries agree on another one and the declared one can be detected. */
function wrongLanguage(
  { lang }: FeedConfig,
  entries: readonly FeedEntry[],
  texts: readonly string[],
): Finding | undefined {
  const declared = lang?.toLowerCase().split(/[-_]/)[0];
  if (declared === undefined || !isDetectable(declared)) return undefined;
  const read = texts.map((text, at) => `${entries[at]?.title ?? ''}. ${text}`);
  const all = read.join('\n');
  const found = detectLanguage(all);
  if (found === declared || found === 'und' || all.split(/\s+/).length < MIN_WORDS) return undefined;
  const agreeing = read.filter((text) => detectLanguage(text) === found).length;
  if (agreeing < CLEAR_SHARE * read.length) return undefined;
  const message = `lang says ${lang}, its entries read like ${found}; write lang: ${found}, or leave lang out`;
  return problem('wrong-language', 'lang', message);
}

function teasersOnly({ fullText }: FeedConfig, texts: readonly string[]): Finding | undefined {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1];
  if (fullText !== 'feed' || median === undefined || median >= SHORT_TEXT) return undefined;
  const message =
    `its texts are teasers (half of them below ${median + 1} characters) and fullText: feed reads no page; ` +
    'write fullText: auto';
  return info('teasers-only', 'fullText', message);
}

function isDetectable(language: string): boolean {
  return languages.some(({ code }) => code === language);
}

function wordsOf(entry: FeedEntry): string {
  return `${entry.title}. ${textOf(entry)}`;
}

function textOf({ content, summary }: FeedEntry): string {
  return htmlToText(content ?? summary ?? '');
}

function problem(code: FindingCode, about: keyof FeedConfig, message: string): Finding {
  return { code, level: 'problem', about, message };
}

function info(code: FindingCode, about: keyof FeedConfig, message: string): Finding {
  return { code, level: 'info', about, message };
}
