import { parseHTML } from 'linkedom';
import { simpleParser } from 'mailparser';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { Digest } from '../../functions/contracts/digest.ts';
import { languages } from '../../functions/languages/languages.ts';
import { renderArchive } from '../../functions/publish/archive/render-archive.ts';
import { storyFeed } from '../../functions/publish/feeds/story-feed.ts';
import type { Format } from '../../functions/publish/format.ts';
import { renderAtom } from '../../functions/publish/formats/atom.ts';
import { email } from '../../functions/publish/formats/email/email.ts';
import { frenchSpaces } from '../../functions/publish/formats/french-spaces.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
import { json } from '../../functions/publish/formats/json.ts';
import { markdown } from '../../functions/publish/formats/markdown.ts';
import { amount } from '../../functions/publish/formats/rank-words.ts';
import { webAddress } from '../../functions/publish/formats/web-address.ts';
import { formats } from '../../functions/publish/formats.ts';
import { sampleEdition } from './sample-digest.ts';

const context = { siteUrl: 'https://news.example' };
const HOSTILE = `<script>alert(1)</script> "'\`&amp; ]]> --> **b** [a](javascript:x) <img src=x onerror=y> \u0000\u0008`;
const editions: Digest[] = [];
let sample: Digest;
let hostile: Digest;

beforeAll(async () => {
  editions.push((await sampleEdition({ edition: 2 })).digest, (await sampleEdition()).digest);
  sample = editions[0] as Digest;
  hostile = poisoned(sample);
});

/** The same edition with hostile text wherever a text of a source or a server stands, and addresses of no web. */
function poisoned(digest: Digest): Digest {
  const shown = new Set([
    'title',
    'headline',
    'name',
    'owner',
    'text',
    'label',
    'message',
    'noun',
    'value',
    'from',
    'to',
  ]);
  const walk = (value: unknown, key = ''): unknown => {
    if (key === 'url') return 'javascript:alert(1)//"><script>';
    if (typeof value === 'string') return shown.has(key) ? HOSTILE : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  const { from, to } = digest;
  return { ...(walk(digest) as Digest), from, to };
}

describe('every format', () => {
  const all = formats.map((format): [string, Format] => [format.name, format]);

  test.each(all)('%s gives the same bytes for the same digest, with every point in it', async (_, format) => {
    const text = format.render(sample, context);
    expect(format.render(structuredClone(sample), context)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.isWellFormed()).toBe(true);
    const shown = format === email ? ((await simpleParser(text)).text ?? '') : text;
    for (const { keyPoints } of sample.stories) {
      for (const point of keyPoints)
        expect(shown.replace(/\\|&#39;|&quot;/g, '')).toContain(bare(point.text).slice(0, 25));
    }
  });

  test.each(all)('%s takes an edition with nothing in it', (_, format) => {
    expect(format.render({ ...sample, stories: [], feeds: [], withheld: [] }, context)).not.toBe('');
  });

  test.each(languages.map(({ code, labels }) => [code, labels] as const))(
    'in %s, page and Markdown say each part of the rank in words, and its value',
    (lang, labels) => {
      const digest = { ...sample, lang };
      const { parts, total } = sample.stories[0]?.score ?? { parts: {}, total: 0 };
      for (const text of [html.render(digest, context), markdown.render(digest, context).replaceAll('\\', '')]) {
        for (const [name, value] of Object.entries(parts)) {
          if (value === 0) continue;
          expect(text).toContain(`${labels[`rank_${name}` as keyof typeof labels]} ${amount(value, lang)}`);
        }
        expect(text).toContain(amount(total, lang));
      }
    },
  );

  test.each(languages.map(({ code, labels }) => [code, labels] as const))(
    'in %s, page, Markdown and feed say what an editor did, why, and what could not be done',
    (lang, labels) => {
      const digest = structuredClone({ ...sample, lang });
      const [story] = digest.stories;
      if (story === undefined) throw new Error('the sample has no story');
      story.interventions = [
        { action: 'pinned', note: 'Ours <b>first</b>' },
        { action: 'merged' },
        { action: 'split' },
      ];
      digest.withheld = [
        { kind: 'story', title: 'A rumor', reason: { code: 'hidden-by-editor', message: 'Not <i>confirmed</i>' } },
      ];
      digest.notices = [{ code: 'editor-unmatched', message: 'pin: url <x> is nowhere' }];
      const plain = (text: string): string =>
        text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\\', '');
      const [page, text, atom] = [html.render(digest, context), markdown.render(digest, context)]
        .map(plain)
        .concat(plain(renderAtom(storyFeed([digest], 'https://news.example'))));
      for (const shown of [page, text, atom]) {
        expect(shown).toContain(labels.edited_pinned);
        expect(shown).toContain(labels.edited_merged);
        expect(shown).toContain(labels.edited_split);
      }
      for (const shown of [page, text]) {
        expect(shown).toContain('Ours <b>first</b>');
        expect(shown).toContain(labels.hiddenByEditor);
        expect(shown).toContain('Not <i>confirmed</i>');
        expect(shown).toContain(labels.editorNotices);
        expect(shown).toContain('pin: url <x> is nowhere');
      }
      expect(html.render(digest, context)).not.toContain('<b>first');
      expect(html.render(digest, context)).not.toContain('<i>confirmed');
    },
  );

  test('shows on the page, struck through, what a point leaves out of its sentence', () => {
    const digest = structuredClone(sample);
    const point = digest.stories[0]?.keyPoints[0];
    const evidence = point?.evidence[0];
    if (point === undefined || evidence === undefined) throw new Error('the sample has no point');
    evidence.text = 'Le pont (dit <b>Vieux</b>) a rouvert.';
    point.deletions = [[7, 26]];
    const page = formats.find(({ name }) => name === 'html')?.render(digest, context);
    expect(page).toContain('Le pont<del> (dit &lt;b&gt;Vieux&lt;/b&gt;)</del> a rouvert.</q>');
  });

  test('has a name and a file of its own', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
    expect(new Set(formats.map(({ fileName }) => fileName)).size).toBe(formats.length);
  });

  const bare = (text: string): string => text.split(/['’"«»()&\-.!]/)[0] ?? '';
});

test('JSON is the digest, read back whole', () => {
  expect(Digest.parse(JSON.parse(json.render(sample, context)))).toEqual(sample);
});

describe('the page', () => {
  test('holds no markup of a source, no script and no link that is not of the web', () => {
    const page = html.render(hostile, context);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('script, img, iframe, [onerror], [onclick]')).toHaveLength(0);
    for (const link of document.querySelectorAll('a[href], link[href]')) {
      expect(link.getAttribute('href')).toMatch(/^(?:#|\.\.\/|digest\.|data:,$|https:\/\/news\.example\/)/);
    }
    expect(document.querySelector('article h2')?.textContent).toContain('<script>alert(1)</script>');
    expect(page).not.toMatch(/<script|<img|onerror=y>/);
  });

  test('opens every point to its sentences, without a script', () => {
    const { document } = parseHTML(html.render(sample, context));
    for (const { keyPoints } of sample.stories) {
      for (const { id, text, evidence } of keyPoints) {
        const details = document.querySelector(`#p-${id} > details`);
        expect(details?.querySelector('summary')?.textContent?.replace(/[\u00A0\u202F]/g, ' ')).toContain(
          text.replace(/[\u00A0\u202F]/g, ' '),
        );
        const sentences = [...(details?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent);
        expect(sentences).toEqual(evidence.map((from) => from.text));
      }
    }
  });

  test('asks no other server for anything', () => {
    const page = html.render(sample, context);
    expect(page).not.toMatch(
      /<(?:img|script|iframe|video|audio|source|object|embed)\b|@import|url\(|<link rel="(?:stylesheet|preload|prefetch)/,
    );
    expect(page).toContain("default-src 'none'");
  });

  test('has ids that occur once, and links within it that lead somewhere', () => {
    const { document } = parseHTML(html.render(sample, context));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  test('marks the language and direction of what is not in its own', () => {
    const { document } = parseHTML(html.render(sample, context));
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    const arabic = sample.stories.find(({ lang }) => lang === 'ar');
    const title = document.querySelector(`#s-${arabic?.id} h2`);
    expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    const french = sample.stories.find(({ lang }) => lang === 'fr');
    expect(document.querySelector(`#s-${french?.id} h2`)?.hasAttribute('lang')).toBe(false);
  });

  test('runs from right to left in Arabic, with French stories marked', () => {
    const { document } = parseHTML(html.render({ ...sample, lang: 'ar' }, context));
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    const french = sample.stories.find(({ lang }) => lang === 'fr');
    expect(document.querySelector(`#s-${french?.id} h2`)?.getAttribute('dir')).toBe('ltr');
  });

  test('names what is new, what developed, what was withheld and which feeds failed', () => {
    const { document } = parseHTML(html.render(sample, context));
    const changes = document.querySelector('.changes');
    for (const { id, status } of sample.stories) {
      expect(changes?.querySelector(`a[href="#s-${id}"]`) !== null).toBe(status !== 'unchanged');
    }
    const footer = document.querySelector('footer')?.textContent ?? '';
    for (const { title } of sample.withheld) expect(footer).toContain(title);
    for (const { name } of sample.feeds) expect(footer).toContain(name);
    expect(footer).toContain('410');
  });

  test('shows figures that differ side by side, each with its sentence and source', () => {
    const [, first] = editions;
    const { document } = parseHTML(html.render(first as Digest, context));
    const clash = document.querySelector('.clash');
    expect([...(clash?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '40 corps',
      '42 corps',
    ]);
    expect(clash?.textContent).toContain('Le Fanal');
    expect(clash?.textContent).toContain('Hémisphère');
  });

  test('is smaller than 60 kB for twelve stories', () => {
    for (const digest of editions) {
      expect(digest.stories).toHaveLength(12);
      expect(Buffer.byteLength(html.render(digest, context))).toBeLessThan(60_000);
    }
  });
});

describe('Markdown', () => {
  test('holds no mark of a source that is not escaped', () => {
    const text = markdown.render(hostile, context);
    // What is left when the escaped marks are taken away is our own: headings, bullets, quotes, bold labels.
    const own = text.replace(/\\[^\w\s]/g, '').replace(/^> /gm, '');
    expect(own).not.toMatch(/[<>`]|javascript:|\]\(/);
    expect(own.match(/\*\*/g)?.length).toBe((own.match(/^- \*\*/gm)?.length ?? 0) * 2);
  });

  test('links to the web only, in angle brackets that nothing can close', () => {
    const links = [...markdown.render(sample, context).matchAll(/\]\(([^\n]*)\)$/gm)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/^<https?:\/\/[^<>\\\s]+>$/);
  });
});

describe('the Atom feed', () => {
  const read = (digests: readonly Digest[], siteUrl: string | undefined = context.siteUrl) =>
    new Parser({ customFields: { item: ['id'] } }).parseString(renderAtom(storyFeed(digests, siteUrl)));

  test('is read by a foreign parser, with one entry a story and its key points', async () => {
    const feed = await read([sample]);
    expect(feed.title).toBe(sample.title);
    const shown = sample.stories.filter(({ status }) => status !== 'unchanged');
    expect(feed.items.map(({ title }) => title)).toEqual(shown.map(({ headline }) => headline));
    expect(feed.items[0]?.content).toContain(shown[0]?.keyPoints[0]?.label);
    expect(feed.items[0]?.link).toBe(`https://news.example/quotidien/stories/${shown[0]?.id}/`);
  });

  test('keeps the id of a story from edition to edition, and lists it once', async () => {
    const [both, earlier] = [await read(editions), await read(editions.slice(1))];
    const ids = both.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const developed = sample.stories.filter(({ status }) => status === 'developing').map(({ id }) => id);
    expect(developed.length).toBeGreaterThan(0);
    for (const id of developed) {
      expect(earlier.items.some((item) => String(item.id).endsWith(`:${id}`))).toBe(true);
      expect(ids.filter((other) => String(other).endsWith(`:${id}`))).toHaveLength(1);
    }
  });

  test('is well-formed whatever the sources say, and gives readers no markup of theirs', async () => {
    const feed = await read([hostile]);
    expect(feed.items).toHaveLength(12);
    expect(feed.items[0]?.title).toContain('<script>alert(1)</script>');
    for (const { content } of feed.items) expect(content).not.toMatch(/<(?:script|img)/);
  });
});

describe('the archive', () => {
  test('lists editions newest first, in the words of the digest, without markup of a source', () => {
    const pointer = editions.map(({ editionId, to, title, stories }) => {
      return { id: editionId, to, title, headlines: [HOSTILE], stories: stories.length };
    });
    const page = renderArchive(sample, {
      schemaVersion: 1,
      digestId: 'quotidien',
      editions: pointer.toReversed(),
      months: [],
    });
    const { document } = parseHTML(page);
    const links = [...document.querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(editions.map(({ editionId }) => `${editionId}/`));
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
  });
});

test.each([
  ['Vérifier : oui !', 'fr', 'Vérifier\u00A0: oui\u202F!'],
  ['« mot »', 'fr-CA', '«\u202Fmot\u202F»'],
  ['Verify : yes !', 'en', 'Verify : yes !'],
])('the spaces of «%s» in %s', (text, lang, expected) => {
  expect(frenchSpaces(text, lang)).toBe(expected);
});

test.each([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  ['http://a.example/"><script>', 'http://a.example/%22%3E%3Cscript%3E'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//a.example/', undefined],
  ['', undefined],
])('%s becomes the link %s', (url, link) => {
  expect(webAddress(url)).toBe(link);
});

test('what is special about an article or a feed is marked: its kind, other feeds, a date ahead, failures and recovery', () => {
  const [story, ...others] = sample.stories;
  const [article, ...more] = story?.articles ?? [];
  if (story === undefined || article === undefined) throw new Error('the sample has no article');
  const alsoIn = [{ id: 'other', name: 'The Other Paper' }];
  const marked = { ...article, kind: 'live' as const, dateInFuture: true as const, alsoIn };
  const [one, two, three, ...feeds] = sample.feeds.map((feed) => ({ id: feed.id, name: feed.name, items: 0 }));
  const digest = Digest.parse({
    ...sample,
    lang: 'en',
    stories: [{ ...story, articles: [marked, ...more] }, ...others],
    feeds: [
      { ...one, health: 'failing', failingSince: '2016-04-01T04:30:00.000Z' },
      { ...two, health: 'ok', change: 'recovered' },
      { ...three, health: 'waiting' },
      ...feeds.map((feed) => ({ ...feed, health: 'ok' })),
    ],
  });
  const page = html.render(digest, context);
  for (const mark of ['live blog', 'also in The Other Paper', 'dated in the future by its source'])
    expect(page).toContain(mark);
  expect(page).toMatch(/failing, since [^<]*Apr/);
  expect(page).toMatch(/, recovered/);
  expect(page).toContain('not due');
  expect(page).toContain(' · 1 failing');
  expect(markdown.render(digest, context)).toMatch(/failing, since/);
});
