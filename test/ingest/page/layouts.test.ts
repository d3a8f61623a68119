import { describe, expect, test } from 'vitest';
import { readPage } from '../../../functions/ingest/page/read-page.ts';
import { layouts } from './layouts.ts';
import { readPageTexts } from './page-texts.ts';

const texts = readPageTexts();

test('there are texts in six languages, and layouts', () => {
  expect(texts.map(({ lang }) => lang)).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it']);
  expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(19);
});

describe.each(Object.entries(layouts))('a page laid out as %s', (_, layout) => {
  test.each(texts.map((text) => [text.lang, text] as const))('in %s is read as its editor meant it', (_lang, text) => {
    const { html, text: blocks, about, bytes } = layout(text);
    const { text: found, ...facts } = readPage(bytes?.(html) ?? new TextEncoder().encode(html), {
      url: `https://${text.host}/2016/harbour-story.html`,
      contentType: 'text/html',
    });
    expect(found.split('\n')).toEqual(blocks);
    expect(facts).toMatchObject(about);
    if (about.teaser === undefined) expect(facts).not.toHaveProperty('teaser');
    if (about.kind === undefined) expect(facts).not.toHaveProperty('kind');
  });
});
