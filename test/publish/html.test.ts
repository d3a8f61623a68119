import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import { siteKeys } from '../../functions/contracts/keys.ts';
import { languages } from '../../functions/languages/languages.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
import { renderStoryPage, type StoryHistory } from '../../functions/publish/formats/html/story-page.ts';
import { counted } from '../../functions/publish/formats/words.ts';
import { hasShared, sharedPath } from '../quality/shared.ts';
import { runs } from '../thorough.ts';
import { looksOf } from './looks.ts';
import { type Sample, sampleEdition } from './sample-digest.ts';

/** The package brings no types; a page is parsed as browsers do. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (page: string) => { window: { document: Document } };
};

const context = { siteUrl: 'https://news.example' };
const MAX_BYTES = 60_000;
const samples = new Map<string, Sample>();
const sampleOf = (lang: string, edition: 1 | 2): Sample => samples.get(`${lang}-${edition}`) as Sample;
let sample: Digest;

beforeAll(async () => {
  for (const { code: lang } of languages)
    for (const edition of [1, 2] as const) samples.set(`${lang}-${edition}`, await sampleEdition({ lang, edition }));
  sample = sampleOf('fr', 2).digest;
});

/** The page of a story that went on, as it stands after the second edition. */
function historyOf(digest: Digest, earlier?: Digest): StoryHistory {
  const story = digest.stories.find(({ status }) => status === 'developing') ?? digest.stories[0];
  if (story === undefined) throw new Error('the sample has no story');
  const tellings = [earlier, digest].flatMap((edition) => {
    const told = edition?.stories.find(({ id }) => id === story.id);
    return edition === undefined || told === undefined
      ? []
      : [{ ...told, editionId: edition.editionId, to: edition.to }];
  });
  return { digest, story, history: tellings, siteUrl: context.siteUrl };
}

const documentOf = (page: string): Document => new JSDOM(page).window.document;

describe.each(languages.map(({ code, labels }) => [code, labels] as const))('in %s', (lang, labels) => {
  test('an edition of twelve stories weighs less than 60 kB before images', () => {
    for (const edition of [1, 2] as const) {
      const { digest } = sampleOf(lang, edition);
      const bytes = Buffer.byteLength(html.render(digest, context));
      process.stdout.write(`page in ${lang}, edition ${edition}: ${bytes} bytes\n`);
      expect(digest.stories).toHaveLength(12);
      expect(bytes).toBeLessThan(MAX_BYTES);
    }
  });

  test('reasons and troubles are told in the language of the page, none in English', () => {
    const page = documentOf(html.render(sampleOf(lang, 1).digest, context));
    const footer = page.querySelector('footer')?.textContent ?? '';
    expect(footer).toContain(labels.problems.belowCut.replace('{most}', '12'));
    expect(footer).toContain(labels.problems.timedOut);
    expect(footer).toContain(labels.problems.unreadable);
    if (lang !== 'en') expect(footer).not.toMatch(/ranks below|no answer within|the XML ends/);
  });

  test('numbers, countries and the next edition are said as the language says them', () => {
    const { digest } = sampleOf(lang, 2);
    const text = documentOf(html.render(digest, context)).body.textContent ?? '';
    expect(text).toContain(counted(labels.plurals.stories, 12, lang));
    expect(text).toContain(new Intl.DisplayNames(lang, { type: 'region' }).of('GB'));
    const next = digest.next === undefined ? '' : new Date(digest.next);
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: digest.timeZone });
    expect(text).toContain(next === '' ? 'a next edition' : date.format(next));
  });
});

describe('the page of a story', () => {
  test('holds every sentence with its place and whole hash, and links into its article', () => {
    const { story, ...rest } = historyOf(sample, sampleOf('fr', 1).digest);
    const page = documentOf(renderStoryPage({ story, ...rest }));
    const shown = [...page.querySelectorAll('q')].map(({ dataset, textContent }) => [
      dataset.article,
      Number(dataset.sentence),
      Number(dataset.start),
      Number(dataset.end),
      dataset.sha256,
      textContent,
    ]);
    const evidence = story.keyPoints.flatMap((point) => point.evidence);
    expect(shown).toEqual(evidence.map((e) => [e.articleId, e.sentence, e.start, e.end, e.sha256, e.text]));
    expect(shown.length).toBeGreaterThan(3);
    for (const link of page.querySelectorAll('article li p a'))
      expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/^https?:\/\/\S+#:~:text=\S/);
  });

  test('lists its editions newest first, with status, link and what changed in each', () => {
    const history = historyOf(sample, sampleOf('fr', 1).digest);
    expect(history.history).toHaveLength(2);
    const page = documentOf(renderStoryPage(history));
    const rows = [...page.querySelectorAll('.timeline li')];
    expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual(
      [sample, sampleOf('fr', 1).digest].map(({ editionId }) => `../../${editionId}/#s-${history.story.id}`),
    );
    expect(rows[0]?.textContent).toContain('en développement');
    expect(rows[0]?.textContent).toContain(history.story.changes?.[0]?.evidence.text);
    expect(rows[1]?.textContent).toContain('nouveau');
  });

  test('is the same whatever order its editions come in, and names its own address', () => {
    const history = historyOf(sample, sampleOf('fr', 1).digest);
    const page = renderStoryPage(history);
    expect(renderStoryPage({ ...history, history: history.history.toReversed() })).toBe(page);
    const canonical = documentOf(page).querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(`https://news.example/quotidien/stories/${history.story.id}/`);
  });
});

test('what stands next to a sentence is from its article, and short', () => {
  const { digest, articles } = sampleOf('fr', 2);
  let seen = 0;
  for (const { keyPoints } of digest.stories) {
    for (const { articleId, start, end, before, after } of keyPoints.flatMap(({ evidence }) => evidence)) {
      const text = articles.get(articleId)?.text ?? '';
      expect(
        text
          .slice(0, start)
          .trimEnd()
          .endsWith(before ?? ''),
      ).toBe(true);
      expect(
        text
          .slice(end)
          .trimStart()
          .startsWith(after ?? ''),
      ).toBe(true);
      for (const neighbor of [before, after]) expect((neighbor ?? '').length).toBeLessThanOrEqual(100);
      seen += (before === undefined ? 0 : 1) + (after === undefined ? 0 : 1);
    }
  }
  expect(seen).toBeGreaterThan(60);
});

describe('odd days', () => {
  test('an edition without a story says so, and shows its feeds and what it withheld open', () => {
    const page = documentOf(html.render(looksOf(sample).empty as Digest, context));
    expect(page.querySelector('main')?.textContent).toContain('n’apportent rien de nouveau');
    expect(page.querySelectorAll('footer details[open]')).toHaveLength(2);
    expect(page.querySelectorAll('article, .changes')).toHaveLength(0);
  });

  test('an edition whose feeds all failed says that, and not that there was no news', () => {
    const main = documentOf(html.render(looksOf(sample)['all-down'] as Digest, context)).querySelector('main');
    expect(main?.textContent).toContain('Aucun flux n’a pu être lu');
    expect(main?.textContent).not.toContain('rien de nouveau');
  });

  test('one story is one «sujet»; five hundred begin with a list of them all', () => {
    const { single, 'five-hundred': many } = looksOf(sample);
    expect(documentOf(html.render(single as Digest, context)).querySelector('header')?.textContent).toMatch(
      /\b1 sujet\b(?!s)/,
    );
    const list = documentOf(html.render(many as Digest, context)).querySelectorAll('main > details ol a');
    expect(list).toHaveLength(500);
  });

  test('the night of a time change has 23 hours, told in local time', () => {
    const header = documentOf(html.render(looksOf(sample)['time-change'] as Digest, context)).querySelector('header');
    expect(header?.textContent).toContain('Du samedi 26 mars 2016 à 06:30 au dimanche 27 mars 2016 à 06:30');
  });

  test('a headline that is a paragraph is set smaller', () => {
    const page = documentOf(html.render(looksOf(sample)['long-titles'] as Digest, context));
    expect(page.querySelectorAll('h2.long')).toHaveLength(12);
  });

  test('coverage over time is drawn, and told in words', () => {
    const page = documentOf(html.render(sample, context));
    const titles = [...page.querySelectorAll('svg[role=img] title')].map(({ textContent }) => textContent);
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) expect(title).toMatch(/^articles par (?:heure|jour)\u00A0: \d+ articles?, du .+ au .+/);
  });
});

describe('the HTML standard', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const problemsOf = (page: string): string[] =>
    validator
      .validateStringSync(page)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
      );

  test('is kept by every kind of page', () => {
    const pages: [string, string][] = Object.entries(looksOf(sample)).map(([name, digest]) => [
      name,
      html.render(digest, context),
    ]);
    for (const lang of ['fr', 'ar', 'en']) {
      const { digest, site } = sampleOf(lang, 2);
      pages.push([`${lang} edition`, html.render(digest, context)]);
      pages.push([`${lang} story`, renderStoryPage(historyOf(digest, sampleOf(lang, 1).digest))]);
      pages.push([`${lang} archive`, site.objects.get(siteKeys.archive(digest.digestId)) ?? '']);
    }
    const found = pages.flatMap(([name, page]) =>
      problemsOf(page)
        .slice(0, 3)
        .map((problem) => `${name}: ${problem}`),
    );
    expect(found).toEqual([]);
  });
});

/** The text as HTML can hold it: without controls and noncharacters, lines ended by a line feed. */
const heldByHtml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n');

/** Spaces of any kind as one: the page binds those of French typography. */
const bound = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** Elements and attributes in order, without what a text may rightly change: isolation and the size of a headline. */
function skeletonOf(page: Document): string {
  return [...page.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'bdi')
    .map(
      (element) =>
        `${element.localName} ${element
          .getAttributeNames()
          .filter((name) => name !== 'class')
          .join(' ')}`,
    )
    .join('\n');
}

/** Puts texts, each once, wherever a text of a source stands in an edition; answers what was put where. */
function withTexts(digest: Digest, texts: readonly string[]): { digest: Digest; used: string[] } {
  const shown = new Set(['title', 'headline', 'name', 'owner', 'text', 'before', 'label', 'noun', 'value', 'speaker']);
  const used: string[] = [];
  const walk = (value: unknown, key = ''): unknown => {
    if (key === 'deletions') return undefined;
    if (typeof value === 'string') {
      const text = texts[used.length];
      if (!shown.has(key) || text === undefined) return value;
      used.push(text);
      return text;
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => (name === 'deletions' ? [] : [[name, walk(item, name)]])),
    );
  };
  return { digest: walk(digest) as Digest, used };
}

/** All that an edition shows in full. */
function textsOf({ title, stories, feeds, withheld }: Digest): string[] {
  return [
    title,
    ...feeds.map(({ name }) => name),
    ...withheld.map((item) => item.title),
    ...stories.flatMap(({ headline, keyPoints, articles, disagreements = [] }) => [
      headline,
      ...keyPoints.flatMap(({ text, label, evidence }) => [text, label, ...evidence.map((of) => of.text)]),
      ...articles.flatMap((article) => [article.title, article.source.name, article.source.owner ?? '']),
      ...disagreements.flatMap(({ noun, values }) => [noun, ...values.map(({ value }) => value)]),
    ]),
  ];
}

describe('texts of strangers', () => {
  const seeds = hasShared('hostile.json', 'hostile texts')
    ? (JSON.parse(readFileSync(sharedPath('hostile.json'), 'utf8')) as { cases: { input?: string }[] }).cases.flatMap(
        ({ input }) => input ?? [],
      )
    : [];
  const pieces = [
    '<',
    '</q>',
    '</title>',
    '<script>',
    '<!--',
    ']]>',
    '&lt;',
    '&',
    '"',
    "'",
    '</style>',
    '\0',
    '\u202E',
  ];
  const odd = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 8 })
      .map((all) => all.join('')),
  );
  /** A mark before each tells them apart, and keeps blank ones from being none. */
  const strings = [...seeds, ...fc.sample(odd, { numRuns: runs(10_000), seed: 7 })].map((text, at) => `${at}: ${text}`);

  test(`${strings.length} of them are shown as they are, and make no element, no attribute and no address`, () => {
    const plain = strings.map((_, at) => `${at}: plain`);
    let shownTexts = 0;
    const calm = skeletonOf(documentOf(html.render(withTexts(sample, plain).digest, context)));
    for (let from = 0; from < strings.length; ) {
      const { digest, used } = withTexts(sample, strings.slice(from));
      const page = documentOf(html.render(digest, context));
      expect(skeletonOf(page)).toBe(calm);
      const held = bound(page.documentElement.textContent ?? '');
      for (const text of textsOf(digest)) {
        if (!held.includes(bound(heldByHtml(text)))) expect.fail(`lost on the page: ${JSON.stringify(text)}`);
        shownTexts += 1;
      }
      from += used.length;
    }
    // The rest are neighbors that are cut, and changes beyond the first.
    expect(shownTexts).toBeGreaterThan(strings.length * 0.75);
  });

  test('no address but one of the web becomes a link, on any page', () => {
    const evil = JSON.parse(
      JSON.stringify(sample).replaceAll(/"url":"[^"]*"/g, '"url":"javascript:alert(1)//\\"><script>"'),
    ) as Digest;
    for (const page of [html.render(evil, context), renderStoryPage(historyOf(evil))]) {
      const document = documentOf(page);
      for (const link of document.querySelectorAll('[href]'))
        expect(link.getAttribute('href')).toMatch(/^(?:#|\.\.\/|https:\/\/news\.example|digest\.|data:,)/);
      expect(document.querySelectorAll('script')).toHaveLength(0);
    }
  });
});
