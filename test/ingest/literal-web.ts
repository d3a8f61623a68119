import type { StoredDigestConfig } from '../../functions/contracts/config.ts';
import { DigestConfig, FeedConfig, FetchConfig } from '../../functions/contracts/config.ts';
import { FetchError } from '../../functions/contracts/errors.ts';
import type { FetchPage, PageRequest, PageResponse } from '../../functions/contracts/ports.ts';

/** What an address of a literal web answers; a function sees the request, so that it can honor validators. */
export type Answer = Partial<Omit<PageResponse, 'body'>> & { body?: string };

/** A web in memory: addresses and their answers; `asked` lists the requests in order. Anything else is a 404. */
export function literalWeb(answers: Record<string, Answer | ((request: PageRequest) => Answer)>): {
  fetchPage: FetchPage;
  asked: PageRequest[];
  answers: typeof answers;
} {
  const asked: PageRequest[] = [];
  const fetchPage: FetchPage = async (request) => {
    asked.push(request);
    const found = answers[request.url] ?? { status: 404 };
    const { body = '', ...answer } = typeof found === 'function' ? found(request) : found;
    return { url: request.url, status: 200, headers: {}, ...answer, body: new TextEncoder().encode(body) };
  };
  return { fetchPage, asked, answers };
}

/** An answer that ends as a fetch of a server that is down does. */
export const down = ({ url }: PageRequest): never => {
  throw new FetchError(`cannot fetch ${url}: no whole answer within 1000 ms`, {
    url,
    reason: 'timeout',
    retryable: true,
  });
};

/** A feed to read, with what a test does not care for filled in. */
export const feedOf = (id: string, over: Partial<FeedConfig> = {}): FeedConfig =>
  FeedConfig.parse({ id, url: `http://${id}.example/feed`, name: id.toUpperCase(), lang: 'en', ...over });

/** The configuration that the functions read, for these feeds. */
export function configOf(feeds: readonly FeedConfig[]): StoredDigestConfig {
  const digest = { id: 'daily', title: 'Daily', lang: 'en', timeZone: 'Europe/Paris', schedule: '30 6 * * *', feeds };
  return { contact: 'reader.example', fetch: FetchConfig.parse({}), digest: DigestConfig.parse(digest) };
}

/** One item of an RSS feed; `text` long enough is no teaser. */
export interface Item {
  readonly link: string;
  readonly title: string;
  readonly text?: string;
  readonly at?: string;
  readonly guid?: string;
}

/** Writes an RSS feed. */
export function rssOf(items: readonly Item[]): string {
  const written = items.map(({ link, title, text = '', at = '2016-04-03T12:00:00Z', guid }) => {
    const content = `<content:encoded><![CDATA[${text}]]></content:encoded>`;
    const named = guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`;
    return `<item>${named}<title>${title}</title><link>${link}</link><pubDate>${at}</pubDate>${text === '' ? '' : content}</item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>${written.join('')}</channel></rss>`;
}

/** A text of an article, whole sentences that name `about`, longer than any teaser. */
export const longText = (about: string): string =>
  Array.from(
    { length: 12 },
    (_, at) => `<p>Report ${at} on ${about} was given to the council and to the harbour.</p>`,
  ).join('');

/** An article page that holds `longText(about)`. */
export const pageOf = (about: string): string =>
  `<!doctype html><html lang="en"><head><title>${about}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${about}</h1>${longText(about)}</article></body></html>`;
