import type { Digest } from '../../../functions/contracts/digest.ts';
import { isDigestError } from '../../../functions/contracts/errors.ts';
import type { Evidence } from '../../../functions/contracts/key-point.ts';
import type { FetchPage } from '../../../functions/contracts/ports.ts';
import { readPage } from '../../../functions/ingest/page/read-page.ts';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { foldText } from '../../../functions/text/fold-text.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';
import { splitSentences } from '../../../functions/text/split-sentences.ts';
import { splitWords } from '../../../functions/text/split-words.ts';

/**
 * What became of a quoted sentence at its source since: it is still there, it was edited (`now` is how it reads), it
 * is gone, or its page could not be read (`why`).
 */
export interface SourceFinding {
  readonly url: string;
  readonly sentence: string;
  readonly state: 'still-there' | 'edited' | 'gone' | 'unreadable';
  readonly now?: string;
  readonly why?: string;
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 10_000_000;
/** Sentences that share this part of their words are one sentence, edited. */
const MIN_SHARED = 0.6;

/**
 * Reads the articles of an edition again and says what became of each sentence it quotes, in the order of the points.
 *
 * A change at the source says nothing against the edition: outlets edit. Errors: none of ours.
 */
export async function checkSources(digest: Digest, fetchPage: FetchPage): Promise<SourceFinding[]> {
  const findings: SourceFinding[] = [];
  const pages = new Map<string, { text: string } | { why: string }>();
  for (const { keyPoints, articles } of digest.stories) {
    for (const evidence of keyPoints.flatMap((point) => point.evidence)) {
      const article = articles.find(({ id }) => id === evidence.articleId);
      if (article === undefined) continue;
      const { url, lang } = article;
      const page = pages.get(url) ?? (await textOf(url, fetchPage));
      pages.set(url, page);
      const about = { url, sentence: evidence.text };
      findings.push(
        'why' in page ? { ...about, state: 'unreadable', ...page } : { ...about, ...fate(evidence, page, lang) },
      );
    }
  }
  return findings;
}

async function textOf(url: string, fetchPage: FetchPage): Promise<{ text: string } | { why: string }> {
  try {
    const answer = await fetchPage({ url, accept: 'text/html', maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
    if (answer.status !== 200) return { why: `the server answered ${answer.status}` };
    const contentType = answer.headers['content-type'];
    return readPage(answer.body, { url: answer.url, ...definedOnly({ contentType }) });
  } catch (error) {
    if (!isDigestError(error)) throw error;
    return { why: error.message };
  }
}

function fate({ text }: Evidence, page: { text: string }, lang: string): Pick<SourceFinding, 'state' | 'now'> {
  if (normalizeLine(page.text).includes(normalizeLine(text))) return { state: 'still-there' };
  const words = wordsOf(text);
  let best = { shared: 0, now: '' };
  for (const { start, end } of splitSentences(page.text, findLanguage(lang))) {
    const now = page.text.slice(start, end);
    const others = wordsOf(now);
    const shared = words.intersection(others).size / Math.max(1, words.union(others).size);
    if (shared > best.shared) best = { shared, now };
  }
  return best.shared >= MIN_SHARED ? { state: 'edited', now: best.now } : { state: 'gone' };
}

function wordsOf(text: string): Set<string> {
  return new Set(splitWords(foldText(text)).map(({ word }) => word));
}
