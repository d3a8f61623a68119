import { foldText } from '../../text/fold-text.ts';
import { shingleHashes } from '../../text/minhash.ts';
import { hexId } from '../../text/sha256.ts';
import { splitWords } from '../../text/split-words.ts';
import type { GroupableText } from '../cluster/terms.ts';

/** The part of an article that is compared; its source tells an outlet's boilerplate from copies. */
export type ComparableText = Pick<GroupableText, 'id' | 'title' | 'text' | 'published' | 'source'>;

/** What two articles are compared by. */
export interface Fingerprint {
  readonly article: ComparableText;
  readonly words: number;
  /** Hashes of title and text, and of the text alone, where they are long enough. */
  readonly exact: readonly string[];
  /** Hash of the text alone, whatever its length. */
  readonly body: string;
  /** Hashes of all runs of three words. */
  readonly shingles: Uint32Array;
}

/** With fewer shingles a shared phrase or an address line looks like a copy; only equal texts count then. */
export const MIN_SHINGLES = 16;

/** An equal title alone is a copy only when it is long enough; `Météo` or `En bref` is not. */
const MIN_TITLE_WORDS = 5;

/** An equal text under another title is a copy when it is long enough; `À suivre.` is not. */
const MIN_TEXT_WORDS = 8;

/** How much of a text is compared, in UTF-16 code units: some 20,000 words. The rest distinguishes no two texts. */
export const MAX_COMPARED_LENGTH = 120_000;

/** Computes the fingerprint of an article. Cost: linear, bounded for long texts. */
export function fingerprintOf(article: ComparableText): Fingerprint {
  const [title, text] = [wordsOf(article.title), wordsOf(article.text)];
  const shingles = shingleHashes(text);
  const body = hexId(text.join(' '));
  const exact: string[] = [];
  if (title.length >= MIN_TITLE_WORDS || shingles.length >= MIN_SHINGLES)
    exact.push(hexId(`${title.join(' ')} ${body}`));
  if (text.length >= MIN_TEXT_WORDS) exact.push(body);
  return { article, words: text.length, exact, body, shingles };
}

function wordsOf(line: string): string[] {
  return splitWords(foldText(line.slice(0, MAX_COMPARED_LENGTH))).map(({ word }) => word);
}
