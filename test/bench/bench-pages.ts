import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../../functions/ingest/page/read-page.ts';

/** The package has no types of its own. */
const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string, options: object) => { window: { document: Document; close(): void } };
  VirtualConsole: new () => object;
};

/** An odd number, so that the median is one of them. */
const ROUNDS = 3;

type Extract = (html: string, url: string) => unknown;

/** Each way from a page to its article; the first is the yardstick. What one of them throws is its failure, timed. */
const extractors: Readonly<Record<string, Extract>> = {
  'Readability + linkedom': (html) => new Readability(parseHTML(html).document as never).parse(),
  ours: (html, url) => readPage(new TextEncoder().encode(html), { url, contentType: 'text/html; charset=utf-8' }),
  'article-extractor': (html, url) => extractFromHtml(html, url),
  'defuddle + linkedom': (html, url) => Defuddle(parseHTML(html).document as never, url),
  'Readability + jsdom': (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const article = new Readability(window.document).parse();
    window.close();
    return article;
  },
};

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? 0;

/** Tells how memory stands over a thousand pages, then compares the processor time of all extractors, page by page. */
export async function comparePages(): Promise<void> {
  const folder = new URL('../../../shared/extraction/html/', import.meta.url);
  if (!existsSync(folder)) {
    process.stdout.write('skipped: pages beside the peers: ../shared/extraction is not beside this checkout\n');
    return;
  }
  const pages = readdirSync(folder).map((name, at) => ({
    html: gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'),
    url: `https://press.example/${at}.html`,
  }));
  const spent = new Map<string, number[]>(Object.keys(extractors).map((name) => [name, []]));
  const failed = new Map<string, number>();
  memoryOver(1000, pages);
  // One of the peers tells every broken JSON-LD to the console.
  const complain = console.error;
  console.error = () => undefined;
  // One round before counts for nothing: it warms all.
  for (let round = -1; round < ROUNDS; round += 1) {
    const total = new Map<string, number>();
    for (const { html, url } of pages) {
      for (const [name, extract] of Object.entries(extractors)) {
        const begun = cpuMs();
        try {
          await extract(html, url);
        } catch {
          if (round === 0) failed.set(name, (failed.get(name) ?? 0) + 1);
        }
        total.set(name, (total.get(name) ?? 0) + cpuMs() - begun);
      }
    }
    if (round >= 0) for (const [name, ms] of total) spent.get(name)?.push(ms / pages.length);
  }
  console.error = complain;
  const yardstick = spent.get('Readability + linkedom') ?? [];
  process.stdout.write(`extractors on ${pages.length} public pages, processor time, page by page in one process\n`);
  for (const [name, all] of spent) {
    const ratio = median(all.map((ms, at) => ms / (yardstick[at] ?? Number.NaN)));
    const failures = failed.get(name) ?? 0;
    process.stdout.write(
      `  ${name.padEnd(24)} ${median(all).toFixed(1).padStart(6)} ms a page   ${ratio.toFixed(2)} x${failures === 0 ? '' : `, ${failures} failed`}\n`,
    );
  }
}

/** Reads pages in a row and tells how the heap stands after a hundred and at the end, garbage collected. */
function memoryOver(count: number, pages: readonly { readonly html: string; readonly url: string }[]): void {
  let early = 0;
  for (let at = 0; at < count; at += 1) {
    const { html, url } = pages[at % pages.length] as (typeof pages)[number];
    extractors.ours?.(html, url);
    if (at === 99) early = heapMegabytes();
  }
  const late = heapMegabytes();
  process.stdout.write(
    `a thousand pages in a row: heap after 100 pages ${early.toFixed(1)} MB, after ${count} ${late.toFixed(1)} MB\n`,
  );
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

if (process.argv[1]?.endsWith('bench-pages.ts') === true) await comparePages();
