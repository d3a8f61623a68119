import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadConfig } from '../../functions/adapters/load-config.ts';
import { newsstandEditions } from '../../infra/local/newsstand-config.ts';
import { runDigest } from '../../infra/local/run-digest.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { startChromium } from './start-chromium.ts';

const picture = join(projectRoot, 'fixtures', 'edition.png');
const viewport = { width: 1120, height: 1240 };

/** Makes the edition as `npm run digest` does and takes its picture, the first point opened to its sentence. */
async function takePicture(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'picture-'));
  const browser = await startChromium();
  if (typeof browser === 'string') throw new Error(`cannot take the picture: Chromium does not start: ${browser}`);
  try {
    const [first = ''] = newsstandEditions();
    const config = loadConfig(join(projectRoot, 'digest.yaml'));
    const [run] = await runDigest({ config, out, at: { time: new Date(first), fixed: true } });
    if (run === undefined || !('folder' in run)) throw new Error('there is no edition to take a picture of');
    const page = await browser.newPage({ viewport, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(run.folder, 'index.html')).href);
    await page.locator('details').first().locator('summary').click();
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

test('the picture that the README shows is there, as wide as it was taken', async () => {
  if (process.env.DEPECHE_UPDATE === '1') await takePicture();
  const png = readFileSync(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(viewport.width);
}, 60_000);
