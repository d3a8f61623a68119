import { existsSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PageError } from '../../../functions/contracts/errors.ts';
import { htmlToLine, htmlToText, readPage } from '../../../functions/ingest/page/read-page.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';
import { bytesOf, FIXTURES, marked, newsstand, pageFile } from '../../fixtures.ts';

const pages = marked.map(({ url }) => url).filter((url) => existsSync(new URL(pageFile(url), FIXTURES)));
const read = (html: string, contentType?: string) =>
  readPage(new TextEncoder().encode(html), {
    url: 'http://a.example/a',
    ...(contentType === undefined ? {} : { contentType }),
  });
const lineOf = (element: { textContent: string | null }): string => normalizeLine(element.textContent ?? '');

/** What stands beside the article on our own pages, read from the marks of HTML alone. */
const BESIDE =
  'nav a, figcaption, [role="dialog"] p, aside p, aside h3, footer p, footer a, form, button, time, [class="don"] p';

describe('a page of the newsstand', () => {
  test('there are pages to read', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test.each(pages)('gives its paragraphs in order, and nothing of what stands beside them: %s', (url) => {
    const bytes = bytesOf(pageFile(url));
    const { document } = parseHTML(bytes.toString('utf8'));
    const page = readPage(bytes, { url, contentType: 'text/html; charset=utf-8' });
    const lines = page.text.split('\n');
    for (const element of document.querySelectorAll(BESIDE)) {
      const beside = lineOf(element);
      if (beside !== '') expect(lines, `<${element.localName}>`).not.toContain(beside);
      if (beside.length > 30) expect(page.text).not.toContain(beside);
    }
    const body = [...document.querySelectorAll('div, section, article')].reduce((best, element) =>
      ownParagraphs(element).join('').length > ownParagraphs(best).join('').length ? element : best,
    );
    const paragraphs = ownParagraphs(body).filter((text) => text.length > 80);
    expect(paragraphs.length).toBeGreaterThan(1);
    let at = 0;
    for (const paragraph of paragraphs) {
      const found = page.text.indexOf(paragraph, at);
      expect(found, paragraph).toBeGreaterThanOrEqual(at);
      at = found + paragraph.length;
    }
    expect(page.lang?.slice(0, 2)).toBe(newsstand.hosts[new URL(url).host]?.lang);
    expect(page.title).toBe(lineOf(document.querySelector('h1') ?? { textContent: '' }));
    const author = document.querySelector('meta[name="author"]')?.getAttribute('content');
    if (author !== undefined && author !== null) expect(page.byline).toBe(author);
  });
});

function ownParagraphs(element: Element): string[] {
  return [...element.children].filter(({ localName }) => localName === 'p').map(lineOf);
}

const paragraphs = Array.from(
  { length: 5 },
  (_, at) => `<p>Sentence ${at} tells what happened in the harbour, and when.</p>`,
);

describe('a page from anywhere', () => {
  test('says when it was published and by whom, from JSON-LD, else meta, else what is shown', () => {
    const page = (head: string, time = '') =>
      read(
        `<html lang="en"><head>${head}</head><body><article><h1>H</h1>${time}${paragraphs.join('')}</article></body></html>`,
      );
    const linked = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const article = {
      '@type': 'NewsArticle',
      headline: 'L',
      datePublished: '2016-04-03T10:00:00Z',
      author: [{ name: 'Ann' }, { name: 'Bo' }],
    };
    expect(page(linked({ '@graph': [{ '@type': 'WebSite' }, article] }))).toMatchObject({
      title: 'L',
      byline: 'Ann, Bo',
      published: '2016-04-03T10:00:00.000Z',
      lang: 'en',
    });
    const meta =
      '<meta property="og:title" content="M - A"><meta property="og:site_name" content="A"><meta name="author" content="Cy"><meta property="article:published_time" content="2016-04-02">';
    expect(page(`${linked(['broken'])}<script type="application/ld+json">{</script>${meta}`)).toMatchObject({
      title: 'M',
      byline: 'Cy',
      published: '2016-04-02T00:00:00.000Z',
    });
    expect(page('', '<time datetime="2016-04-01T08:00:00+02:00">1 April</time>')).toMatchObject({
      title: 'H',
      published: '2016-04-01T06:00:00.000Z',
    });
    expect(page('')).not.toHaveProperty('published');
    expect(page('')).not.toHaveProperty('byline');
  });

  test('without <html>, or as a piece, is read all the same', () => {
    for (const html of [paragraphs.join(''), `<head><title>T</title></head><body>${paragraphs.join('')}</body>`]) {
      expect(read(html).text).toContain('Sentence 4 tells');
    }
  });

  test.each([
    ['nothing', '', undefined, 'not-a-page'],
    ['JSON', '{"a": 1}', undefined, 'not-a-page'],
    ['a picture', '<p>no', 'image/png', 'not-a-page'],
    ['a PDF', '%PDF-1.7 <a', 'application/pdf', 'not-a-page'],
    ['an empty page', '<html><body></body></html>', 'text/html', 'no-article'],
    ['depth without end', '<div>'.repeat(100_000), 'text/html', 'too-complex'],
    ['elements without end', '<p>a</p>'.repeat(100_000), 'text/html', 'too-complex'],
    ['more text than any page', `<p>${'a'.repeat(5_000_001)}`, 'text/html', 'too-large'],
  ])('that is %s is a typed error', (_, html, contentType, code) => {
    const attempt = (): unknown => read(html, contentType);
    expect(attempt).toThrow(PageError);
    expect(attempt).toThrow(expect.objectContaining({ code, url: 'http://a.example/a' }));
  });
});

describe('markup of a feed', () => {
  test.each([
    ['<p>One.</p><p>Two&nbsp;&amp; three.</p>', 'One.\nTwo & three.'],
    ['One<br>two', 'One\ntwo'],
    ['a <b>bold</b> word', 'a bold word'],
    ['<script>alert(1)</script>Safe', 'Safe'],
    ['<style>p{}</style><p>Safe</p>', 'Safe'],
    ['no markup & no tags', 'no markup & no tags'],
    ['<p>Text.</p><p>Photo : X. Y</p>', 'Text.'],
    ['1 < 2', '1 < 2'],
    ['', ''],
  ])('%j becomes %j', (html, text) => {
    expect(htmlToText(html, 'fr')).toBe(text);
  });

  test('that nests without end is read without its markup', () => {
    expect(htmlToText(`${'<div>'.repeat(100_000)}the text`)).toBe('the text');
  });

  test.each([
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['A <em>title</em> &amp; more', 'A title & more'],
    ['Tom &lt;3 Jerry', 'Tom <3 Jerry'],
    ['Titre\r\nBcc: victim@example.org', 'Titre Bcc: victim@example.org'],
    ['\u202Egpj.exe \u2066x\u2069', 'gpj.exe x'],
  ])('in a title: %j becomes %j', (html, line) => {
    expect(htmlToLine(html)).toBe(line);
  });
});
