import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../functions/ingest/feed/parse-date.ts';
import { linkedData, nameIn, textIn } from '../../functions/ingest/page/linked-data.ts';
import { pageMetadata } from '../../functions/ingest/page/metadata.ts';
import { parsePage } from '../../functions/ingest/page/parse-page.ts';
import { hasShared, sharedPath } from './shared.ts';

/**
 * The public pages carry no truth of date and author. What their JSON-LD says is taken for it, and the rest of the chain
 * has to find it with the JSON-LD gone: meta elements, what is shown, the address.
 */
describe.runIf(hasShared('extraction/ground-truth.json', 'metadata of pages'))('metadata of public pages', () => {
  test('date and author are found without the JSON-LD that says them', () => {
    const truth = JSON.parse(readFileSync(sharedPath('extraction/ground-truth.json'), 'utf8')) as Record<
      string,
      { url: string }
    >;
    const dates = { of: 0, right: 0 };
    const authors = { of: 0, right: 0 };
    const given = { pages: 0, published: 0, byline: 0, title: 0, lang: 0, canonical: 0, siteName: 0, image: 0 };
    for (const file of readdirSync(sharedPath('extraction/html'))) {
      const html = gunzipSync(readFileSync(sharedPath(`extraction/html/${file}`))).toString('utf8');
      const url = truth[file.replace('.html.gz', '')]?.url ?? '';
      const linked = linkedData(parsePage(html));
      const whole = pageMetadata(parsePage(html), url);
      given.pages += 1;
      for (const name of Object.keys(given)) {
        if (name in whole) given[name as keyof typeof given] += 1;
      }
      const document = parsePage(html);
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
      const found = pageMetadata(document, url);
      const day = parseDate(textIn(linked.datePublished))?.slice(0, 10);
      if (day !== undefined) {
        dates.of += 1;
        if (found.published?.slice(0, 10) === day) dates.right += 1;
        else process.stdout.write(`  date ${day}, found ${found.published}: ${url.slice(0, 90)}\n`);
      }
      const author = nameIn(linked.author);
      if (author !== undefined) {
        authors.of += 1;
        if (namesOf(found.byline).some((name) => namesOf(author).includes(name))) authors.right += 1;
        else
          process.stdout.write(
            `  author ${author.slice(0, 40)}, found ${found.byline?.slice(0, 40)}: ${url.slice(0, 70)}\n`,
          );
      }
    }
    const percent = ({ of, right }: { of: number; right: number }): string =>
      `${right} of ${of} (${((100 * right) / of).toFixed(0)} %)`;
    process.stdout.write(
      `metadata without JSON-LD             date ${percent(dates)}, author ${percent(authors)}; found at all ${JSON.stringify(given)}\n`,
    );
    expect(dates.right / dates.of).toBeGreaterThanOrEqual(0.8);
    expect(authors.right / authors.of).toBeGreaterThanOrEqual(0.6);
  });
});

/** Names in a byline, each without case. */
function namesOf(byline: string | undefined): string[] {
  return (byline ?? '')
    .toLowerCase()
    .split(/,| and | et | und | y | e |&/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
