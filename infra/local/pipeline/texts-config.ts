import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DepecheConfig } from '../../../functions/contracts/config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { detectLanguage } from '../../../functions/languages/detect-language.ts';
import { languages } from '../../../functions/languages/languages.ts';
import { normalizeText } from '../../../functions/text/normalize-text.ts';
import { hexId } from '../../../functions/text/sha256.ts';
import type { LocalNetwork } from './local-network.ts';

/** A digest of files: its configuration, the documents its one feed is made of, and the time it is made for. */
export interface TextsDigest {
  readonly config: DepecheConfig;
  readonly network: LocalNetwork;
  readonly at: Date;
}

const HOST = 'https://files.example';
const FEED = `${HOST}/feed.json`;

/** Larger files are not articles. */
const MAX_BYTES = 10_000_000;

/**
 * Makes a digest of text or HTML files: a JSON Feed with an item a file, so that they go through the pipeline as any
 * feed does. The digest is named after the files' content; without a given time it is dated by the newest file, so that equal
 * files give equal editions. Errors: UsageError that names the file.
 */
export function textsDigest(files: readonly string[], at: Date | undefined): TextsDigest {
  const read = files.map(readText);
  const time = at ?? new Date(Math.max(...read.map(({ modifiedMs }) => modifiedMs)));
  time.setUTCSeconds(0, 0);
  const items = read.map(({ file, html, text }, number) => {
    const url = `${HOST}/${number + 1}/${encodeURIComponent(basename(file))}`;
    const item = html ? { id: url, url } : { id: url, url, ...titleAndText(text) };
    return { url, item, html, text };
  });
  const documents: Record<string, { contentType: string; body: string }> = {
    [FEED]: {
      contentType: 'application/feed+json',
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'files',
        items: items.map(({ item }) => item),
      }),
    },
  };
  for (const { url, html, text } of items) {
    if (html) documents[url] = { contentType: 'text/html; charset=utf-8', body: text };
  }
  const found = detectLanguage(
    normalizeText(read.map(({ html, text }) => (html ? text.replace(/<[^>]*>/g, ' ') : text)).join('\n')),
  );
  const lang = languages.some(({ code }) => code === found) ? found : 'en';
  const config = DepecheConfig.parse({
    contact: 'nobody: files of this machine are read, nothing is fetched',
    digests: [
      {
        id: `files-${hexId(JSON.stringify([time.toISOString(), read.map(({ text }) => text)])).slice(0, 8)}`,
        title: 'Dépêche',
        lang,
        timeZone: 'UTC',
        schedule: '0 6 * * *',
        maxStories: Math.min(500, Math.max(12, files.length)),
        feeds: [
          {
            id: 'files',
            url: FEED,
            name: read.length === 1 ? basename(read[0]?.file ?? '') : 'files',
            fullText: 'auto',
          },
        ],
      },
    ],
  });
  return { config, network: { documents }, at: time };
}

/** A first line that is short, separate and does not end like a sentence is the title. */
function titleAndText(text: string): { title?: string; content_text: string } {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  const body = rest.join('\n').trim();
  const isTitle = body !== '' && first.length <= MAX_TITLE && !/[.!?…:;,]["»”]?\s*$/.test(first);
  return isTitle ? { title: first.replace(/^#+\s*/, ''), content_text: body } : { content_text: text };
}

const MAX_TITLE = 160;

function readText(file: string): { file: string; text: string; html: boolean; modifiedMs: number } {
  let bytes: Buffer;
  let modifiedMs: number;
  try {
    const { size, mtimeMs } = statSync(file);
    if (size > MAX_BYTES) throw new UsageError(`cannot digest ${file}: it has more than ${MAX_BYTES / 1e6} MB`);
    bytes = readFileSync(file);
    modifiedMs = mtimeMs;
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`cannot read ${file}: is it a file, and readable?`, cause);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const html = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div|p)\b/i.test(
    text.slice(0, 4000),
  );
  if (text.trim() === '') throw new UsageError(`cannot digest ${file}: it is empty`);
  if (text.slice(0, 4000).includes('\u0000')) throw new UsageError(`cannot digest ${file}: it is not text`);
  return { file, text, html, modifiedMs };
}
