import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { editionEvent } from '../../functions/deliver/edition-event.ts';
import { slackMessage } from '../../functions/deliver/slack-message.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { hostileTexts } from '../publish/hostile-texts.ts';
import { sampleEdition } from '../publish/sample-digest.ts';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly elements?: readonly Node[];
}
interface Message {
  readonly text: string;
  readonly blocks: readonly Node[];
}

let sample: Digest;
beforeAll(async () => {
  ({ digest: sample } = await sampleEdition());
});

const site = 'https://news.example';
const read = (digest: Digest): Message => JSON.parse(slackMessage(digest, site)) as Message;
const leaves = (node: Node): Node[] => node.elements?.flatMap(leaves) ?? [node];
const textOf = (node: Node): string =>
  leaves(node)
    .map(({ text }) => text)
    .join('');

/** What Slack takes, and that nothing in it is anything but text, or a link of ours. */
function expectSound(digest: Digest): void {
  const { text, blocks } = read(digest);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(text.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
  for (const block of blocks) {
    expect(textOf(block).length).toBeLessThanOrEqual(3000);
    for (const leaf of leaves(block)) {
      expect(['text', 'link']).toContain(leaf.type);
      expect(leaf.text).not.toBe('');
      if (leaf.type === 'link') expect(leaf.url).toMatch(/^https:\/\/news\.example\/quotidien\//);
    }
  }
}

describe('the message for Slack', () => {
  test('holds every story with its points, each linked to its place in the edition', () => {
    expectSound(sample);
    const { blocks } = read(sample);
    expect(blocks).toHaveLength(14);
    for (const [at, story] of sample.stories.entries()) {
      const block = blocks[at + 1] as Node;
      const links = leaves(block).filter(({ type }) => type === 'link');
      expect(links[0]).toMatchObject({
        text: story.headline,
        url: expect.stringMatching(new RegExp(`/#s-${story.id}$`)),
      });
      expect(links.slice(1).map(({ url }) => url?.split('#p-')[1])).toEqual(story.keyPoints.map(({ id }) => id));
      for (const { label, text } of story.keyPoints) expect(textOf(block)).toContain(`${label} — ${text}`);
    }
  });

  test('of 500 stories, and of endless texts, is one that Slack takes; the rest is linked', () => {
    const stories = Array.from({ length: 500 }, (_, at) => sample.stories[at % 12] as Story);
    expectSound({ ...sample, stories });
    expect(textOf(read({ ...sample, stories }).blocks.at(-1) as Node)).toContain('452 sujets de plus en ligne');
    const endless = 'mot '.repeat(10_000);
    const long = sample.stories.map((story) => ({
      ...story,
      headline: endless,
      keyPoints: story.keyPoints.map((point) => ({ ...point, label: endless, text: endless })),
    }));
    expectSound({ ...sample, title: endless, stories: long });
  });
});

/** The edition with other texts, each where a text of a source stands. */
function withTexts(texts: readonly string[]): Digest {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  return {
    ...sample,
    title: next(),
    stories: sample.stories.map((story) => ({
      ...story,
      headline: next(),
      articles: story.articles.map((article) => ({ ...article, source: { ...article.source, name: next() } })),
      keyPoints: story.keyPoints.map((point) => ({ ...point, label: next(), text: next() })),
    })),
  };
}

/** Every text comes back as it was: plain in the message, and to the letter in the event. */
function expectSame(digest: Digest): void {
  expectSound(digest);
  const { blocks } = read(digest);
  const shown = (text: string): string => normalizeLine(text) || '…';
  for (const [at, story] of digest.stories.entries()) {
    expect(leaves(blocks[at + 1] as Node)[0]?.text).toBe(shown(story.headline));
    for (const { label, text } of story.keyPoints)
      expect(textOf(blocks[at + 1] as Node)).toContain(`${shown(label)} — ${shown(text)}`);
  }
  const event = JSON.parse(editionEvent(digest, site)) as { data: { stories: Story[] } };
  expect(event.data.stories.map(({ headline }) => headline)).toEqual(
    digest.stories.map(({ headline }) => JSON.parse(JSON.stringify(headline)) as string),
  );
}

describe('whatever a source says', () => {
  test('every hostile text of the collection is text', () => {
    const texts = hostileTexts();
    for (let turn = 0; turn < texts.length; turn += 1)
      expectSame(withTexts([...texts.slice(turn), ...texts.slice(0, turn)]));
  });

  test('10,000 random texts come back as they were', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'<>&!@#|*_~`:"\\\n {}'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 200, maxLength: 200 }), (texts) => expectSame(withTexts(texts))),
      { numRuns: 50 },
    );
  });
});
