import type { StoredDigestConfig } from '../contracts/config.ts';
import type { FeedReport } from '../contracts/digest.ts';
import { isDigestError } from '../contracts/errors.ts';
import type { FetchPage, WithinTime } from '../contracts/ports.ts';
import { definedOnly } from '../text/defined-only.ts';
import { type ReadPage, readPage } from './page/read-page.ts';

const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** No article takes a tenth of this; a page that does is made to. */
const MAX_PAGE_MS = 10_000;

/** What reading the page of an item needs. */
export interface ReadEntryPorts {
  readonly fetchPage: FetchPage;
  readonly mayFetch: (url: string) => Promise<boolean>;
  readonly within: WithinTime;
  readonly config: StoredDigestConfig;
}

/** A page that was read, and the address it came from after redirects. */
export interface FetchedPage {
  readonly url: string;
  readonly page: ReadPage;
}

/** Reads an article's page; a problem is added to `pages`, and the teaser of the feed is used instead. */
export async function tryPage(
  url: string,
  { fetchPage, mayFetch, within, config }: ReadEntryPorts,
  pages: NonNullable<FeedReport['pages']>,
): Promise<FetchedPage | undefined> {
  const say = (code: string, message: string, values?: Readonly<Record<string, string>>): undefined => {
    pages.push({ url, code, message, ...(values === undefined ? {} : { values: { ...values } }) });
  };
  try {
    if (!(await mayFetch(url))) return say('robots', 'robots.txt of the site bars this page; only the teaser is used');
    const answer = await fetchPage({
      url,
      accept: ACCEPT_PAGE,
      maxBytes: config.fetch.maxMegabytes * 1_000_000,
      timeoutMs: config.fetch.timeoutSeconds * 1000,
    });
    if (answer.status >= 400) {
      const values = { status: String(answer.status) };
      return say('http-status', `the page answered ${answer.status}; only the teaser is used`, values);
    }
    const contentType = answer.headers['content-type'];
    const about = { url: answer.url, ...definedOnly({ contentType }) };
    return { url: answer.url, page: within(MAX_PAGE_MS, () => readPage(answer.body, about)) };
  } catch (error) {
    if (!isDigestError(error)) throw error;
    if (error.code === 'time-limit') return say(error.code, 'the page took too long to read; only the teaser is used');
    return say(error.code, error.message);
  }
}
