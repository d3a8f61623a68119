import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadConfig } from '../../functions/adapters/load-config.ts';
import { newsstandEditions } from '../../infra/local/pipeline/newsstand-config.ts';
import { runDigest } from '../../infra/local/pipeline/run-digest.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { startChromium } from './start-chromium.ts';

/** The pictures of the README: file, size of the window, and colors. */
const pictures = [
  { file: 'edition.png', viewport: { width: 1120, height: 1060 }, colorScheme: 'light' },
  { file: 'edition-dark.png', viewport: { width: 1120, height: 820 }, colorScheme: 'dark' },
  { file: 'edition-phone.png', viewport: { width: 390, height: 820 }, colorScheme: 'light' },
] as const;

/** What a picture may weigh in the repository. */
const MAX_BYTES = 200_000;

const pathOf = (file: string): string => join(projectRoot, 'fixtures', file);

/** Makes the edition as `npm run digest` does and takes its pictures, the first point opened to its sentence. */
async function takePictures(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'picture-'));
  const browser = await startChromium();
  if (typeof browser === 'string') throw new Error(`cannot take the pictures: Chromium does not start: ${browser}`);
  try {
    const [first = ''] = newsstandEditions();
    const config = loadConfig(join(projectRoot, 'digest.yaml'));
    const [run] = await runDigest({ config, out, at: { time: new Date(first), fixed: true } });
    if (run === undefined || !('folder' in run)) throw new Error('there is no edition to take a picture of');
    for (const { file, viewport, colorScheme } of pictures) {
      const page = await browser.newPage({ viewport, colorScheme });
      await page.goto(pathToFileURL(join(run.folder, 'index.html')).href);
      await page.locator('article details').first().locator('summary').click();
      if (file.includes('phone')) await page.locator('article').first().scrollIntoViewIfNeeded();
      await page.screenshot({ path: pathOf(file) });
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

test('the pictures that the README shows are there, as wide as they were taken, and light', async () => {
  if (process.env.DEPECHE_UPDATE === '1') await takePictures();
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  for (const { file, viewport } of pictures) {
    const png = readFileSync(pathOf(file));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(viewport.width);
    expect(png.length).toBeLessThan(MAX_BYTES);
    expect(readme).toContain(`fixtures/${file}`);
  }
}, 60_000);
