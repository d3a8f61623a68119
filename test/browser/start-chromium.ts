import chromiumBinary from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Starts headless Chromium; answers why it cannot be started where it cannot, in words. */
export async function startChromium(): Promise<Browser | string> {
  try {
    return await chromium.launch({
      executablePath: await chromiumBinary.executablePath(),
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
      timeout: 20_000,
    });
  } catch (error) {
    return String(error).split('\n')[0] ?? 'unknown';
  }
}
