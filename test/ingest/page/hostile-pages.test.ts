import { beforeAll, expect, test } from 'vitest';
import { withinTime } from '../../../functions/adapters/within-time.ts';
import { isDigestError } from '../../../functions/contracts/errors.ts';
import { readPage } from '../../../functions/ingest/page/read-page.ts';
import { thorough } from '../../thorough.ts';

const sentence = 'The council has voted on the harbour, and the vote was open to everybody who came. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const article = paragraph.repeat(5);

/** Pages that try to cost more than they are worth; most of these once took a minute. */
const pages: Readonly<Record<string, () => string>> = {
  'elements nested 100,000 deep': () => '<div>'.repeat(100_000) + article,
  'an element with 700,000 attributes': () => `<html><body><div ${'a="b" '.repeat(700_000)}>${article}</div>`,
  'an attribute of 4 MB': () => `<html><body><div title="${'x'.repeat(4_000_000)}">${article}</div>`,
  'a class of 400,000 words': () => `<p class="${'date '.repeat(400_000)}">x</p>${article}`,
  'a table of 18,000 cells': () => `<table>${`<tr>${'<td>x y z</td>'.repeat(20)}</tr>`.repeat(900)}</table>${article}`,
  'a table of 100,000 cells': () => `<table>${`<tr>${'<td>x</td>'.repeat(50)}</tr>`.repeat(2000)}</table>`,
  'only scripts': () => `<html><head>${'<script>var a = 1;</script>'.repeat(20_000)}</head><body></body></html>`,
  'one script of 3 MB': () => `<script>${'x'.repeat(3_000_000)}</script>`,
  '25,000 bylines': () => `<p>${'<span class="author">a</span>'.repeat(25_000)}</p>`,
  '25,000 dates': () => '<p class="date">1 April</p>'.repeat(25_000) + article,
  '50,000 meta elements': () => '<meta name="a" content="b">'.repeat(50_000) + article,
  '20,000 pieces of JSON-LD': () =>
    '<script type="application/ld+json">{"@graph":[{"@type":"X"}]}</script>'.repeat(20_000) + article,
  'JSON-LD nested 100,000 deep': () => `<script type="application/ld+json">${'['.repeat(100_000)}</script>${article}`,
  'a hover card on 12,000 links': () => '<p><a href="/">x</a><span><a>x y</a></span></p>'.repeat(12_000),
  'a headline of 2 MB': () => `<h1>${'x'.repeat(2_000_000)}</h1>${article}`,
  '50,000 line breaks': () => 'word<br>'.repeat(50_000),
  'a million entities': () => `<p>${'&amp;'.repeat(900_000)}</p>`,
  'bold that never ends': () => '<p><b><i>'.repeat(200) + article,
  'only <': () => '<'.repeat(4_000_000),
  'invalid bytes': () => `<p>\xff\xfe\xfd</p>${article}`,
};

const about = { url: 'http://a.example/a', contentType: 'text/html' };

/** Processor milliseconds of reading a page: what else the machine does does not count. */
function costOf(bytes: Uint8Array, check: (read: () => unknown) => void): number {
  const start = process.cpuUsage();
  check(() => withinTime(GUARD_MS, () => readPage(bytes, about)));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const GUARD_MS = 240_000;
const honest = Buffer.from(paragraph.repeat(9000));
let most: number;
beforeAll(() => {
  // The first read compiles; the second is what an honest page of 3 MB costs on this machine.
  for (let time = 0; time < 2; time += 1) most = 16 * costOf(honest, (read) => void read());
});

/** These cost a second and more, so they are for `npm run test:slow`. */
const dear = ['18,000 cells', '25,000', '50,000', '20,000 pieces', 'a million'];

test.each(Object.entries(pages).filter(([name]) => thorough || !dear.some((part) => name.includes(part))))(
  'a page of %s is read, or refused by a typed error, and costs no more than a few honest ones of 3 MB',
  (_, make) => {
    const cost = costOf(Buffer.from(make(), 'latin1'), (read) => {
      try {
        expect(read()).toMatchObject({ text: expect.any(String) });
      } catch (error) {
        expect(isDigestError(error) ? error.code : error).toMatch(
          /^(?:too-complex|too-large|no-article|not-a-page|unreadable)$/,
        );
      }
    });
    expect(cost).toBeLessThan(most);
  },
);
