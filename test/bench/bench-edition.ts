import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
import { renderStoryPage } from '../../functions/publish/formats/html/story-page.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { startChromium } from '../browser/start-chromium.ts';

/** An edition this long is longer than anybody reads. */
const STORIES = 100;

/** Paints of one page, of which the median is told. */
const PAINTS = 5;

const context = { siteUrl: 'https://news.example' };

/** An edition that was made, and the processor time that its run took. */
export interface MadeEdition {
  readonly digest: Digest;
  readonly ms: number;
}

/**
 * Sets what it costs to render a hundred stories (the edition and a page for each) against what a run costs that makes
 * them, runs and renderings in turn in one process; then tells what a reader's browser has to do for the page.
 */
export async function benchEdition(make: () => Promise<MadeEdition>, cpuMs: () => number): Promise<void> {
  const shares: number[] = [];
  let last: { digest: Digest; run: number; rendering: number } | undefined;
  for (let round = -1; round < PAINTS; round += 1) {
    const { digest, ms } = await make();
    const long = withStories(digest, STORIES);
    const start = cpuMs();
    html.render(long, context);
    for (const story of long.stories)
      renderStoryPage({ digest: long, story, history: tellingsOf(story, long), ...context });
    const rendering = cpuMs() - start;
    const run = (ms / digest.stories.length) * STORIES;
    if (round >= 0) shares.push((rendering / run) * 100);
    last = { digest, run, rendering };
  }
  if (last === undefined) return;
  const { digest, run, rendering } = last;
  process.stdout.write(
    `rendering ${STORIES} stories, edition and a page for each: ${median(shares).toFixed(2)} % of the run that makes them ` +
      `(at most ${Math.max(...shares).toFixed(2)} %; last ${rendering.toFixed(0)} ms to ${run.toFixed(0)} ms)\n`,
  );
  await tellPaints(digest);
}

async function tellPaints(digest: Digest): Promise<void> {
  const browser = await startChromium();
  if (typeof browser === 'string') {
    process.stdout.write(`skipped: the page in a browser: Chromium does not start: ${browser}\n`);
    return;
  }
  for (const count of [digest.stories.length, STORIES]) {
    const page = html.render(withStories(digest, count), context);
    const times: number[] = [];
    let requests = 0;
    for (let paint = 0; paint < PAINTS; paint += 1) {
      const tab = await browser.newPage();
      requests = 0;
      tab.on('request', (request) => {
        if (!request.url().startsWith('data:')) requests += 1;
      });
      await tab.route('**', (route) => route.fulfill({ body: page, contentType: 'text/html; charset=utf-8' }));
      await tab.goto('http://news.example/');
      times.push(await tab.evaluate(firstPaint));
      await tab.close();
    }
    process.stdout.write(
      `  page of ${count} stories: ${Buffer.byteLength(page)} bytes, ${requests} request, first contentful paint after ${median(times).toFixed(0)} ms\n`,
    );
  }
  await browser.close();
}

/** Waits, in the page, until something was painted; milliseconds since the page was asked for. */
function firstPaint(): Promise<number> {
  return new Promise((done) => {
    const look = (): void => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      if (paint === undefined) setTimeout(look, 5);
      else done(paint.startTime);
    };
    look();
  });
}

function tellingsOf(
  { status, headline }: Story,
  { editionId, to }: Digest,
): [{ editionId: string; to: string; status: Story['status']; headline: string }] {
  return [{ editionId, to, status, headline }];
}

/** An edition with as many stories, its own again and again under new ids. */
function withStories(digest: Digest, count: number): Digest {
  const stories = Array.from({ length: count }, (_, at) => {
    const story = digest.stories[at % digest.stories.length] as Story;
    const id = (given: string): string => (at < digest.stories.length ? given : hexId(`${given}:${at}`));
    return { ...story, id: id(story.id), keyPoints: story.keyPoints.map((point) => ({ ...point, id: id(point.id) })) };
  });
  return { ...digest, stories };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
