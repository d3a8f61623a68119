import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import { siteKeys } from '../../functions/contracts/keys.ts';
import { frenchSpaces } from '../../functions/publish/formats/french-spaces.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
import { renderStoryPage } from '../../functions/publish/formats/html/story-page.ts';
import { looksOf } from '../publish/looks.ts';
import { sampleEdition } from '../publish/sample-digest.ts';
import { startChromium } from './start-chromium.ts';

const browser = await startChromium();
if (typeof browser === 'string')
  process.stdout.write(`skipped: the page in a browser: Chromium does not start: ${browser}\n`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = new Map<string, { html: string; digest?: Digest }>();
let origin: string;
const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '');
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
});

beforeAll(async () => {
  for (const lang of ['fr', 'ar']) {
    for (const edition of [1, 2] as const) {
      const { digest, site } = await sampleEdition({ edition, lang });
      pages.set(`/${lang}-${edition}`, { html: html.render(digest, { siteUrl: undefined }), digest });
      pages.set(`/${lang}-archive`, { html: site.objects.get(siteKeys.archive(digest.digestId)) ?? '' });
      const [story] = digest.stories;
      if (story === undefined) throw new Error('the sample has no story');
      const history = [{ ...story, editionId: digest.editionId, to: digest.to }];
      pages.set(`/${lang}-story`, {
        html: renderStoryPage({ digest, story, history, siteUrl: undefined }),
        digest: { ...digest, stories: [story] },
      });
      for (const [name, look] of Object.entries(looksOf(digest)))
        pages.set(`/${lang}-${name}`, { html: html.render(look, { siteUrl: undefined }), digest: look });
    }
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close();
  await new Promise((done) => server.close(done));
});

/** Opens a page in a window of its own, for as long as the work takes. */
async function withPage<T>(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  if (typeof browser === 'string') throw new Error(browser);
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    await page.goto(origin + path);
    return await work(page);
  } finally {
    await context.close();
  }
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
}

/** Every kind of page; five hundred stories are twelve again and again, and are only measured. */
const KINDS = ['1', '2', 'story', 'archive', 'empty', 'all-down', 'single', 'long-titles', 'hostile-titles'];

describe.runIf(typeof browser !== 'string')('the page in a browser', () => {
  test.each(
    ['fr', 'ar']
      .flatMap((lang) => KINDS.map((kind) => `/${lang}-${kind}`))
      .flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme }))),
  )('$path has no accessibility violation in $colorScheme, everything open', async ({ path, colorScheme }) => {
    const violations = await withPage(path, { colorScheme, viewport: { width: 800, height: 900 } }, async (page) => {
      await openAll(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  test('opens every point by keyboard, without a script', async () => {
    const points = pages.get('/fr-2')?.digest?.stories.flatMap(({ keyPoints }) => keyPoints) ?? [];
    expect(points.length).toBeGreaterThan(40);
    await withPage('/fr-2', { javaScriptEnabled: false }, async (page) => {
      for (const { id, evidence } of points) {
        const quote = page.locator(`#p-${id} q`).first();
        expect(await quote.isVisible()).toBe(false);
        await page.locator(`#p-${id} summary`).focus();
        await page.keyboard.press('Enter');
        expect(await quote.isVisible()).toBe(true);
        expect(await quote.textContent()).toBe(evidence[0]?.text);
      }
    });
  });

  test('opens every point of the page of a story by keyboard, without a script', async () => {
    const points = pages.get('/ar-story')?.digest?.stories.flatMap(({ keyPoints }) => keyPoints) ?? [];
    expect(points.length).toBeGreaterThan(2);
    await withPage('/ar-story', { javaScriptEnabled: false }, async (page) => {
      for (const { id, evidence } of points) {
        await page.locator(`#p-${id} summary`).focus();
        await page.keyboard.press('Enter');
        expect(await page.locator(`#p-${id} q`).first().isVisible()).toBe(true);
        expect(await page.locator(`#p-${id} q`).first().textContent()).toBe(evidence[0]?.text);
      }
    });
  });

  test.each(['/fr-2', '/ar-2', '/fr-story'])(
    '%s shows in print every sentence, its outlet and why, closed as it was',
    async (path) => {
      const { shown, all, links } = await withPage(path, { javaScriptEnabled: true }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => {
          const quotes = [...document.querySelectorAll('q')];
          const tall = (element: Element): boolean => element.getBoundingClientRect().height > 8;
          const links = [...document.querySelectorAll('article > details li')].every(tall);
          return { shown: quotes.filter(tall).length, all: quotes.length, links };
        });
      });
      expect(all).toBeGreaterThan(3);
      expect(shown).toBe(all);
      expect(links).toBe(true);
    },
  );

  test('never breaks a French line before a mark that belongs to the word before it', async () => {
    const text = frenchSpaces('Il pleut : « Nuit debout » tient ; que faire ? Rien ! ', 'fr').repeat(3);
    const starts = await withPage('/fr-1', { viewport: { width: 320, height: 800 } }, (page) =>
      page.evaluate((words) => {
        const found: string[] = [];
        for (let width = 110; width < 320; width += 5) {
          const paragraph = document.createElement('p');
          paragraph.textContent = words;
          paragraph.style.width = `${width}px`;
          document.body.append(paragraph);
          const node = paragraph.firstChild;
          let line = Number.NEGATIVE_INFINITY;
          for (let at = 0; node !== null && at < words.length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top, width: wide } = range.getBoundingClientRect();
            if (wide > 0 && top > line + 4) {
              found.push(words[at] ?? '');
              line = top;
            }
          }
          paragraph.remove();
        }
        return found;
      }, text),
    );
    expect(starts.length).toBeGreaterThan(100);
    expect(starts.filter((char) => /[;:!?»]/.test(char))).toEqual([]);
  });

  test('lays out five hundred stories without scrolling sideways', async () => {
    const { wide, stories } = await withPage('/fr-five-hundred', { viewport: { width: 360, height: 800 } }, (page) =>
      page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        stories: document.querySelectorAll('article').length,
      })),
    );
    expect(stories).toBe(500);
    expect(wide).toBeLessThanOrEqual(360);
  });

  test('reaches the first point with the tab key alone, and shows where the reader is', async () => {
    await withPage('/fr-1', {}, async (page) => {
      const id = pages.get('/fr-1')?.digest?.stories[0]?.keyPoints[0]?.id;
      const reached = async (): Promise<boolean> =>
        page.evaluate((point) => document.activeElement?.closest(`#p-${point}`) !== null, id);
      for (let presses = 0; presses < 12 && !(await reached()); presses += 1) await page.keyboard.press('Tab');
      expect(await reached()).toBe(true);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).toBe('solid');
    });
  });

  test('asks for nothing but itself', async () => {
    await withPage('/404', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await page.goto(`${origin}/fr-2`);
      await openAll(page);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`${origin}/fr-2`]);
    });
  });

  test.each(
    [
      '/fr-1',
      '/fr-2',
      '/ar-2',
      '/fr-archive',
      '/fr-story',
      '/ar-story',
      '/fr-empty',
      '/ar-all-down',
      '/fr-long-titles',
      '/ar-long-titles',
      '/fr-hostile-titles',
    ].flatMap((path) => [320, 360, 768, 1280].map((width) => ({ path, width }))),
  )('$path does not scroll sideways at $width px, everything open', async ({ path, width }) => {
    const wide = await withPage(path, { viewport: { width, height: 800 } }, async (page) => {
      await openAll(page);
      return page.evaluate(() => document.documentElement.scrollWidth);
    });
    expect(wide).toBeLessThanOrEqual(width);
  });

  test('runs from right to left in Arabic: the marks of the points stand left', async () => {
    const { mark, box } = await withPage('/ar-1', { viewport: { width: 800, height: 900 } }, async (page) => {
      const summary = page.locator('ol:not([dir]) > li > details > summary').first();
      const style = await summary.evaluate((element) => getComputedStyle(element, '::after').left);
      return { mark: Number.parseFloat(style), box: await summary.boundingBox() };
    });
    expect(mark).toBeLessThan((box?.width ?? 0) / 2);
  });
});
