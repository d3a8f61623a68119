import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { FeedError } from '../../functions/contracts/errors.ts';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';
import stored from '../../functions/ingest/page/block-model.json' with { type: 'json' };
import { htmlToLine, readPage } from '../../functions/ingest/page/read-page.ts';
import { crossValidate, written } from '../train/train-block-filter.ts';
import { hasShared, sharedPath } from './shared.ts';

interface Scored {
  f1: number;
  precision: number;
  recall: number;
}

describe.runIf(hasShared('extraction/score.mjs', 'article extraction'))('article extraction on public pages', () => {
  test('the development half', async () => {
    const { score } = (await import(sharedPath('extraction/score.mjs'))) as {
      score: (truth: unknown, predictions: unknown) => { summary: Scored };
    };
    const truth = JSON.parse(readFileSync(sharedPath('extraction/ground-truth.json'), 'utf8')) as Record<
      string,
      { url: string }
    >;
    const predictions: Record<string, { articleBody: string }> = {};
    for (const file of readdirSync(sharedPath('extraction/html'))) {
      const id = file.replace(/\.html\.gz$/, '');
      const bytes = gunzipSync(readFileSync(sharedPath(`extraction/html/${file}`)));
      const page = readPage(bytes, {
        url: truth[id]?.url ?? 'https://page.example/',
        contentType: 'text/html; charset=utf-8',
      });
      predictions[id] = { articleBody: page.text };
    }
    const { f1, precision, recall } = score(truth, predictions).summary;
    const figures = [f1, precision, recall].map((value) => value.toFixed(4)).join(' ');
    process.stdout.write(`article extraction, 85 pages         F1 P R ${figures}\n`);
    expect(f1).toBeGreaterThanOrEqual(0.985);
    expect(precision).toBeGreaterThanOrEqual(0.975);
    expect(recall).toBeGreaterThanOrEqual(0.985);
    expect(Object.values(predictions).filter(({ articleBody }) => articleBody === '')).toEqual([]);
  });

  test('on sites that the model has not seen, and the model is the one that training makes', async () => {
    const { none, unseen, model } = await crossValidate();
    process.stdout.write(`  without the model                  F1 P R ${written(none)}\n`);
    process.stdout.write(`  on sites left out of training      F1 P R ${written(unseen)}\n`);
    expect(unseen.f1).toBeGreaterThanOrEqual(0.976);
    expect(JSON.parse(JSON.stringify(model))).toEqual({ base: stored.base, trees: stored.trees });
  });
});

const Manifest = z.object({
  feedUrlBase: z.string(),
  feeds: z.array(
    z.object({
      file: z.string(),
      httpContentType: z.string().nullish(),
      expect: z.looseObject({
        error: z.unknown().optional(),
        title: z.string().nullish(),
        entries: z.union([z.number(), z.object({ atLeast: z.number() })]).optional(),
        first: z
          .looseObject({ title: z.string().nullish(), link: z.string().nullish(), published: z.string().nullish() })
          .nullish(),
      }),
    }),
  ),
});

describe.runIf(hasShared('feeds/manifest.json', 'feeds'))('feeds of the public test suites', () => {
  test('all fields right', async () => {
    const manifest = Manifest.parse(JSON.parse(readFileSync(sharedPath('feeds/manifest.json'), 'utf8')));
    let right = 0;
    let untyped = 0;
    for (const { file, httpContentType: contentType, expect: wanted } of manifest.feeds) {
      try {
        const feed = await parseFeed(readFileSync(sharedPath(`feeds/${file}`)), {
          feed: manifest.feedUrlBase,
          base: manifest.feedUrlBase,
          ...(contentType == null ? {} : { contentType }),
        });
        const { entries, first } = wanted;
        const enough =
          typeof entries === 'object'
            ? feed.entries.length >= entries.atLeast
            : feed.entries.length === (entries ?? feed.entries.length);
        const [head] = feed.entries;
        const same =
          first == null ||
          ((first.title === undefined || htmlToLine(head?.title ?? '') === plain(first.title ?? '')) &&
            (first.link == null || head?.link === first.link) &&
            (first.published === undefined ||
              (head?.published?.slice(0, 19) ?? null) === (first.published?.slice(0, 19) ?? null)));
        if (wanted.error === undefined && enough && same) right += 1;
      } catch (error) {
        if (!(error instanceof FeedError)) untyped += 1;
        else if (wanted.error !== undefined) right += 1;
      }
    }
    const share = right / manifest.feeds.length;
    process.stdout.write(
      `feeds, all fields right              ${right} of ${manifest.feeds.length} (${(100 * share).toFixed(1)} %), untyped errors ${untyped}\n`,
    );
    expect(untyped).toBe(0);
    expect(share).toBeGreaterThan(0.98);
  });
});

function plain(title: string): string {
  return htmlToLine(title).normalize('NFC').replace(/\s+/g, ' ').trim();
}
