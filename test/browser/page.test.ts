import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import { siteKeys } from '../../functions/contracts/keys.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
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

describe.runIf(typeof browser !== 'string')('the page in a browser', () => {
  test.each(
    ['/fr-1', '/fr-2', '/ar-2', '/fr-archive', '/ar-archive'].flatMap((path) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
    ),
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
    ['/fr-1', '/fr-2', '/ar-2', '/fr-archive'].flatMap((path) =>
      [320, 360, 768, 1280].map((width) => ({ path, width })),
    ),
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
