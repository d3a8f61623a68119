import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { type SiteServer, serveSite } from '../../infra/local/serve/serve.ts';
import { quiet } from '../builders.ts';
import { type LocalBuckets, localBuckets } from '../publish/local-site.ts';
import { prepareEdition } from '../publish/sample-digest.ts';
import { startChromium } from './start-chromium.ts';

const browser = await startChromium();
if (typeof browser === 'string')
  process.stdout.write(`skipped: the search in a browser: Chromium does not start: ${browser}\n`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sites: Record<string, { buckets: LocalBuckets; server: SiteServer }> = {};

beforeAll(async () => {
  for (const lang of ['fr', 'ar']) {
    const buckets = await localBuckets();
    const { root, store, site } = buckets;
    for (const edition of [1, 2] as const) {
      await publish(await prepareEdition(store, edition, { lang }), { store, site, siteUrl: undefined, log: quiet });
    }
    sites[lang] = { buckets, server: await serveSite({ root, bucket: 'depeche-site', port: 0 }) };
  }
}, 60_000);
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close();
  for (const { buckets, server } of Object.values(sites)) {
    await server.close();
    await buckets.remove();
  }
});

/** The page of the search with a question that has an answer in that language: the first headline there is. */
async function asking(lang: string): Promise<string> {
  const stories = await fetch(`${originOf(lang)}/quotidien/search/2016-04/stories.json`);
  const rows = (await stories.json()) as string[][];
  return `search/?q=${encodeURIComponent(rows[0]?.[3] ?? '')}`;
}

const originOf = (lang: string): string => sites[lang]?.server.url ?? '';

/** Opens a page as it is served, with the policy of the site in force; answers what the work does. */
async function withPage<T>(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  if (typeof browser === 'string') throw new Error(browser);
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      }
    ).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`);
}

describe.runIf(typeof browser !== 'string')('the search in a browser', () => {
  test('finds a story by keyboard alone, under the policy of the site, and leads to it', async () => {
    await withPage(`${originOf('fr')}/quotidien/search/`, {}, async (page) => {
      const refused: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())));
      page.on('request', (request) => void asked.push(request.url()));
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.id === 'words')) break;
      }
      await page.keyboard.type('PALMYRE');
      await page.waitForSelector('#found a');
      expect(await page.locator('#status').textContent()).toMatch(/^\d+ sujets?$/);
      const link = page.locator('#found a').first();
      expect(await link.getAttribute('href')).toMatch(/^\.\.\/stories\/[0-9a-f]{16}\/$/);
      const origin = originOf('fr');
      expect(asked.filter((url) => !url.startsWith(`${origin}/quotidien/search/`))).toEqual([]);
      const headline = (await link.textContent()) ?? '';
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/stories\//);
      expect(await page.locator('h1').textContent()).toContain(headline);
      expect(refused).toEqual([]);
    });
  });

  test('takes a question from its address, says when there is nothing, and clears', async () => {
    await withPage(`${originOf('fr')}/quotidien/search/?q=xylophoniste`, {}, async (page) => {
      await page.waitForFunction(() => document.getElementById('status')?.textContent !== '');
      expect(await page.locator('#status').textContent()).toBe('Aucun sujet ne tient ces mots.');
      await page.fill('#words', '');
      await page.waitForFunction(() => document.getElementById('status')?.textContent === '');
      expect(await page.locator('#found a').count()).toBe(0);
    });
  });

  test('says so when the archive cannot be read, and works again when it can', async () => {
    await withPage(`${originOf('fr')}/quotidien/search/`, {}, async (page) => {
      await page.route('**/months.json', (route) => route.abort());
      await page.fill('#words', 'palmyre');
      await page.waitForFunction(() => document.getElementById('status')?.textContent !== '');
      expect(await page.locator('#status').textContent()).toContain('réessayez');
      await page.unroute('**/months.json');
      await page.press('#words', 'Enter');
      await page.waitForSelector('#found a');
    });
  });

  test('shows what stories say as text, never as markup', async () => {
    await withPage(`${originOf('fr')}/quotidien/search/`, {}, async (page) => {
      const row = ['2016-04-04T0630', 'a'.repeat(16), 'fr', '<img src=x onerror=alert(1)> palmyre'];
      await page.route('**/stories.json', (route) => route.fulfill({ json: Array.from({ length: 40 }, () => row) }));
      await page.fill('#words', 'palmyre');
      await page.waitForSelector('#found a');
      expect(await page.locator('#found img').count()).toBe(0);
      expect(await page.locator('#found a').first().textContent()).toBe(row[3]);
    });
  });

  test('leads to the archive by month where no script runs', async () => {
    await withPage(`${originOf('fr')}/quotidien/search/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#search').isVisible()).toBe(false);
      expect(await page.locator('noscript').textContent()).toContain('par mois');
      await page.goto(`${originOf('fr')}/quotidien/archive/2016-04/`);
      expect(await page.locator('main h2 a').count()).toBe(2);
    });
  });

  test.each(
    ['fr', 'ar'].flatMap((lang) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        ['', 'search/', 'archive/2016-04/'].map((path) => ({ lang, colorScheme, path })),
      ),
    ),
  )('$lang /$path has no accessibility violation in $colorScheme', async ({ lang, colorScheme, path }) => {
    const options = { colorScheme, bypassCSP: true, viewport: { width: 800, height: 900 } };
    const violations = await withPage(
      `${originOf(lang)}/quotidien/${path === 'search/' ? await asking(lang) : path}`,
      options,
      async (page) => {
        if (path.startsWith('search')) await page.waitForSelector('#found a');
        return violationsOn(page);
      },
    );
    expect(violations).toEqual([]);
  });

  test.each(['', 'search/', 'archive/2016-04/'])('/%s does not scroll sideways at 320 px', async (path) => {
    const options = { viewport: { width: 320, height: 700 } };
    for (const lang of ['fr', 'ar']) {
      const wide = await withPage(
        `${originOf(lang)}/quotidien/${path === 'search/' ? await asking(lang) : path}`,
        options,
        async (page) => {
          if (path.startsWith('search')) await page.waitForSelector('#found a');
          return page.evaluate(() => document.documentElement.scrollWidth);
        },
      );
      expect(wide).toBeLessThanOrEqual(320);
    }
  });
});
