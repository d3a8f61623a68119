import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { simpleParser } from 'mailparser';
import { afterAll, describe, expect, test } from 'vitest';
import { email } from '../../functions/publish/formats/email/email.ts';
import { sampleEdition } from '../publish/sample-digest.ts';
import { startChromium } from './start-chromium.ts';

const browser = await startChromium();
if (typeof browser === 'string')
  process.stdout.write(`skipped: the message in a browser: Chromium does not start: ${browser}\n`);
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { failureSummary: string }[] }[];
}

/** A message stands in the page of a mail program, whose landmarks it has; all that WCAG asks holds for it. */
const RUN = "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })";

describe.skipIf(typeof browser === 'string')('the message of an edition, as a mail program shows it', () => {
  test.each([
    ['fr', 'light'],
    ['fr', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const)('in %s and %s: axe finds nothing, nobody is asked, 320 pixels are enough', async (lang, colorScheme) => {
    if (typeof browser === 'string') throw new Error(browser);
    const { digest } = await sampleEdition({ edition: 2, lang });
    const mail = await simpleParser(email.render(digest, { siteUrl: 'https://news.example' }));
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(String(mail.html));
      // The ground is the program's own; axe only sees one that a style names.
      await page.addStyleTag({ content: 'html{background:Canvas;color:CanvasText}' });
      expect(asked).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await page.evaluate('getComputedStyle(document.body.firstElementChild).direction')).toBe(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(RUN)) as AxeResult;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
