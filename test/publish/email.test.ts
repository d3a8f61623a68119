import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { type ParsedMail, simpleParser } from 'mailparser';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { languages } from '../../functions/languages/languages.ts';
import { email } from '../../functions/publish/formats/email/email.ts';
import { flowLines } from '../../functions/publish/formats/email/flow-lines.ts';
import { readSender } from '../../functions/publish/formats/email/read-sender.ts';
import { storyDetails } from '../../functions/publish/formats/email/story-details.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { runs } from '../thorough.ts';
import { hostileTexts } from './hostile-texts.ts';
import { sampleEdition } from './sample-digest.ts';

/** What Gmail shows of a message before it clips. */
const CLIP_BYTES = 102 * 1024;

const sender = {
  from: 'digest@news.example',
  replyTo: 'desk@news.example',
  unsubscribe: 'https://news.example/bye?a=1',
};
const context = { siteUrl: 'https://news.example', sender };
let sample: Digest;
beforeAll(async () => {
  ({ digest: sample } = await sampleEdition({ edition: 2 }));
});

const page = ({ digestId, editionId }: Digest): string => `https://news.example/${digestId}/${editionId}/`;
const htmlOf = (mail: ParsedMail): Document => parseHTML(String(mail.html)).document;
const plain = (mail: ParsedMail): string => (mail.text ?? '').replaceAll('\u00A0', ' ');

describe('the message of an edition', () => {
  let mail: ParsedMail;
  beforeAll(async () => {
    mail = await simpleParser(email.render(sample, context));
  });

  test('says who sends it, of which list it is, how to leave it, and that a machine wrote it; and names no reader', () => {
    expect(mail.from?.value).toEqual([{ address: 'digest@news.example', name: sample.title }]);
    expect(mail.replyTo?.value[0]?.address).toBe('desk@news.example');
    expect(mail.to).toMatchObject({ value: [{ name: 'undisclosed-recipients' }] });
    expect(mail.subject).toBe(`${sample.stories[0]?.headline} — 5 avr. 2016`);
    expect(mail.date?.toISOString()).toBe(sample.to);
    expect(mail.messageId).toBe(`<quotidien.${sample.editionId}.${sample.inputs.slice(0, 16)}@news.example>`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('fr');
    const line = (key: string): string | undefined => mail.headerLines.find((header) => header.key === key)?.line;
    expect(line('list-unsubscribe')).toBe('List-Unsubscribe: <https://news.example/bye?a=1>');
    expect(line('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(line('list-archive')).toBe('List-Archive: <https://news.example/quotidien/>');
    expect(line('list-id')).toMatch(/<quotidien\.news\.example>$/);
  });

  test('offers one click only for an address of the web, and nothing where nothing is set', () => {
    const mailto = email.render(sample, { ...context, sender: { ...sender, unsubscribe: 'mailto:bye@news.example' } });
    expect(mailto).toContain('\r\nList-Unsubscribe: <mailto:bye@news.example>\r\n');
    expect(mailto).not.toContain('One-Click');
    const bare = email.render(sample, { siteUrl: undefined });
    expect(bare).not.toContain('List-Unsubscribe');
    expect(bare).toContain('<quotidien@depeche.invalid>');
    expect(bare).not.toContain('href=3D"/');
  });

  test('is made again, byte for byte, of the edition and of what it says of its sender', () => {
    const senders = [sender, { from: 'a@b.example', unsubscribe: `mailto:${'u'.repeat(90)}@b.example` }, undefined];
    for (const from of senders) {
      const message = email.render(sample, { ...context, sender: from });
      expect(email.render(sample, { ...context, sender: readSender(message) })).toBe(message);
    }
    expect(readSender('no message')).toBeUndefined();
  });

  test('holds every point in both parts, each with its source linked to its place in the edition', () => {
    const document = htmlOf(mail);
    for (const { headline, keyPoints, id } of sample.stories) {
      expect(plain(mail)).toContain(headline);
      expect(plain(mail)).toContain(`${page(sample)}#s-${id}`);
      expect(document.querySelector(`h2 a[href="${page(sample)}#s-${id}"]`)?.textContent).toBe(headline);
      for (const point of keyPoints) {
        expect(plain(mail)).toContain(`* ${point.label} — ${point.text}`);
        const link = document.querySelector(`a[href="${page(sample)}#p-${point.id}"]`);
        expect(link?.textContent).toMatch(/ · phrase \d+/);
        expect(link?.closest('li')?.textContent).toContain(point.text);
      }
    }
  });

  test('tells what changed, where sources differ, which feeds are in trouble and how much was withheld', async () => {
    const { digest: first } = await sampleEdition();
    const clashing = await simpleParser(email.render(first, context));
    for (const text of [plain(clashing), htmlOf(clashing).body.textContent])
      expect(text).toMatch(/40 corps \(Le Fanal\) \/ 42 corps \(Hémisphère\)/);
    for (const text of [plain(mail), htmlOf(mail).body.textContent]) {
      expect(text).toMatch(/Ce qui a changé\s: /);
      expect(text).toMatch(/État des flux\s: .*Le Feu follet \(disparu\)/);
      expect(text).toMatch(new RegExp(`Ce qui a été écarté\\s: ${sample.withheld.length}`));
    }
  });

  test('asks nobody for anything and sets no color: no picture, script, style sheet or table', () => {
    const document = htmlOf(mail);
    expect(document.querySelectorAll('img, script, style, link, table, form, [background], [bgcolor]')).toHaveLength(0);
    expect(String(mail.html)).not.toMatch(/url\(|color:(?!inherit)|background/);
    expect(mail.attachments).toEqual([]);
  });

  test('is ASCII in short lines, the same for the same edition', () => {
    const message = email.render(sample, context);
    expect(email.render(structuredClone(sample), context)).toBe(message);
    for (const line of message.split('\r\n')) expect(line).toMatch(/^[\x20-\x7E]{0,78}$/);
  });
});

describe('its size', () => {
  test.each(languages.map(({ code }) => code))('stays under the clip with twelve whole stories in %s', async (lang) => {
    for (const edition of [1, 2] as const) {
      const { digest } = await sampleEdition({ edition, lang });
      expect(digest.stories).toHaveLength(12);
      const message = email.render(digest, context);
      expect(message.length).toBeLessThan(CLIP_BYTES);
      const document = htmlOf(await simpleParser(message));
      const points = digest.stories.flatMap(({ keyPoints }) => keyPoints);
      expect(document.querySelectorAll('li')).toHaveLength(points.length);
      if (edition === 2) console.log(`e-mail ${lang}: ${message.length} bytes, ${points.length} points`);
    }
  });

  /** The edition with `many` stories, each as long as that of the sample it is made of. */
  const longer = (many: number, change: (story: Story) => Story = (story) => story): Digest => ({
    ...sample,
    stories: Array.from({ length: many }, (_, at) => {
      const story = sample.stories[at % sample.stories.length] as Story;
      return change({ ...story, id: at.toString(16).padStart(16, '0') });
    }),
  });

  test.each([30, 120, 500])('stays under it with %d stories: what does not fit is linked', async (many) => {
    const digest = longer(many);
    const message = email.render(digest, context);
    expect(message.length).toBeLessThan(CLIP_BYTES);
    expect(message.length).toBeGreaterThan(CLIP_BYTES * 0.85);
    const document = htmlOf(await simpleParser(message));
    const headlines = document.querySelectorAll('h2').length;
    expect(document.querySelector('h2')?.parentElement?.querySelectorAll('li').length).toBeGreaterThan(0);
    const rest = [...document.querySelectorAll('a')].find(
      ({ textContent }) => /en ligne/.test(textContent) && /\d/.test(textContent),
    );
    if (headlines === many) expect(rest).toBeUndefined();
    else expect(rest?.textContent).toBe(`${many - headlines} sujets de plus en ligne`);
  });

  test('one endless text fills no message: it is cut at a word, and whole behind its link', async () => {
    const endless = 'mot '.repeat(50_000);
    const digest = longer(12, (story) => ({
      ...story,
      headline: endless,
      keyPoints: story.keyPoints.map((point) => ({ ...point, text: endless, label: endless })),
    }));
    const message = email.render(digest, context);
    expect(message.length).toBeLessThan(CLIP_BYTES);
    const document = htmlOf(await simpleParser(message));
    expect(document.querySelectorAll('h2')).toHaveLength(12);
    for (const { textContent } of document.querySelectorAll('h2')) expect(textContent).toMatch(/ mot…$/);
  });

  test('an edition of nothing says so', async () => {
    const mail = await simpleParser(email.render({ ...sample, stories: [], feeds: [], withheld: [] }, context));
    expect(mail.text).toContain('Aucun sujet.');
    expect(mail.subject).toBe(`${sample.title} — 5 avr. 2016`);
  });
});

test('details are cut from the last story on: later points, then the first one, then the story', () => {
  const weights = { whole: 5, lead: 2, headline: 1 };
  const within = (most: number) =>
    storyDetails(4, (details) => details.reduce((sum, detail) => sum + weights[detail], 0) <= most).join();
  expect(within(20)).toBe('whole,whole,whole,whole');
  expect(within(19)).toBe('whole,whole,whole,lead');
  expect(within(8)).toBe('lead,lead,lead,lead');
  expect(within(7)).toBe('lead,lead,lead,headline');
  expect(within(3)).toBe('headline,headline,headline');
  expect(within(0)).toBe('');
  expect(storyDetails(0, () => true)).toEqual([]);
});

test.each([
  ['> a', [' > a']],
  ['From here', [' From here']],
  [`-- ${'x'.repeat(80)}`, [`-- ${'x'.repeat(80)}`]],
  ['', ['']],
])('the flowed line of %j', (text, lines) => {
  expect(flowLines(text)).toEqual(lines);
});

/** An edition with other texts wherever a text of a source stands; answers what was put where a story is told. */
function withTexts(digest: Digest, texts: readonly string[]): Digest {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  const kept = (fallback: string, text: string): string => (normalizeLine(text) === '' ? fallback : text);
  return {
    ...digest,
    title: kept('t', next()),
    stories: digest.stories.map((story) => ({
      ...story,
      headline: kept('h', next()),
      articles: story.articles.map((article) => ({
        ...article,
        title: next(),
        url: next(),
        source: { ...article.source, name: kept('n', next()) },
      })),
      keyPoints: story.keyPoints.map((point) => ({ ...point, label: kept('l', next()), text: kept('x', next()) })),
    })),
    feeds: digest.feeds.map((feed) => ({ ...feed, name: kept('f', next()) })),
  };
}

const FIELDS = [
  ...['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'list-id', 'list-archive', 'list-unsubscribe'],
  ...['list-unsubscribe-post', 'auto-submitted', 'content-language', 'mime-version', 'content-type'],
];

/** Reads a message of such an edition by a foreign parser: the same texts, in the same places, and nothing else. */
async function expectSame(digest: Digest): Promise<void> {
  const mail = await simpleParser(email.render(digest, context));
  expect(mail.headerLines.map(({ key }) => key)).toEqual(FIELDS);
  expect(mail.attachments).toEqual([]);
  expect(mail.from?.value[0]?.name).toBe(normalizeLine(digest.title));
  const document = htmlOf(mail);
  expect(document.querySelectorAll('script, img, svg, style, iframe, object, form, base, link')).toHaveLength(0);
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      expect(['lang', 'dir', 'style', 'href', 'charset', 'name', 'content']).toContain(name);
    const href = element.getAttribute('href');
    if (href !== null) expect(href).toMatch(/^https?:\/\//);
  }
  const same = (text: string): string => normalizeLine(text);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
    digest.stories.map(({ headline }) => same(headline)),
  );
  const points = digest.stories.flatMap(({ keyPoints }) => keyPoints);
  const items = [...document.querySelectorAll('li')];
  expect(items).toHaveLength(points.length);
  for (const [at, { label, text }] of points.entries()) {
    expect(items[at]?.querySelector('b')?.textContent).toBe(same(label));
    expect(items[at]?.textContent?.startsWith(`${same(label)} — ${same(text)}\n`)).toBe(true);
    expect(mail.text).toContain(`\n* ${same(label)} — ${same(text)}\n`);
  }
}

describe('whatever a source says', () => {
  test('every hostile text of the collection is text in the message, and nothing but text', async () => {
    const texts = hostileTexts();
    expect(texts.length).toBeGreaterThan(20);
    for (let turn = 0; turn < texts.length; turn += 1)
      await expectSame(withTexts(sample, [...texts.slice(turn), ...texts.slice(0, turn)]));
  });

  const numRuns = runs(50);

  test(`${200 * numRuns} random texts come back as they were`, async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'=?\r\n\t -.:/*[](){}é‮ش\u0000#@`|_~F'), maxLength: 60 }),
    );
    let many = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 200, maxLength: 200 }), async (texts) => {
        many += texts.length;
        await expectSame(withTexts(sample, texts));
      }),
      { numRuns },
    );
    expect(many).toBeGreaterThanOrEqual(200 * numRuns);
  });
});
