import { parseHTML } from 'linkedom';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, test } from 'vitest';
import { StoredDigestConfig } from '../../functions/contracts/config.ts';
import { Digest, type Revision } from '../../functions/contracts/digest.ts';
import { RevisionError } from '../../functions/contracts/errors.ts';
import { GENERATOR } from '../../functions/contracts/generator.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Store } from '../../functions/contracts/ports.ts';
import { Editions } from '../../functions/contracts/stored.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { verifyDigest } from '../../functions/proof/verify-digest.ts';
import { html } from '../../functions/publish/formats/html/html.ts';
import { publish } from '../../functions/publish/publish.ts';
import { tellingOf } from '../../functions/publish/stories/story-record.ts';
import { standingChanges } from '../../functions/publish/withdrawals.ts';
import { quiet } from '../builders.ts';
import { readByFeedsmith } from './read-feeds.ts';
import { type Sample, sampleEdition } from './sample-digest.ts';

const siteUrl = 'https://news.example';
let sample: Sample;
let revision: Revision;
beforeEach(async () => {
  sample = await sampleEdition();
  const point = sample.digest.stories[0]?.keyPoints[0]?.id ?? '';
  revision = { at: '2016-04-04T09:00:00.000Z', reason: 'The outlet <took> it back.', withdrawn: [point], by: 'desk' };
});

const correct = (given: Revision = revision, site: Store = sample.site) =>
  publish({ ...sample.event, revision: given }, { store: sample.store, site, siteUrl, log: quiet });
const textOf = (page: string, selector: string): string =>
  parseHTML(page).document.querySelector(selector)?.textContent ?? '';
const textAt = (key: string): string => sample.site.objects.get(key) ?? '';
const folder = (): string => siteKeys.edition(sample.event.digestId, sample.event.editionId);

describe('a correction', () => {
  test('is a new object with its log; what was published stays', async () => {
    const before = textAt(`${folder()}digest.json`);
    expect(await correct()).toMatchObject({ status: 'published', key: `${folder()}digest.r1.json` });
    expect(textAt(`${folder()}digest.json`)).toBe(before);
    const revised = Digest.parse(JSON.parse(textAt(`${folder()}digest.r1.json`)));
    expect(revised).toEqual({ ...sample.digest, revisions: [revision] });
    expect(verifyDigest(revised, sample.articles).problems).toEqual([]);
    const pointer = await requireStored(sample.site, siteKeys.pointer('quotidien'), Editions);
    expect(pointer.editions.map((edition) => edition.revision)).toEqual([1]);
  });

  test('shows the withdrawn point struck through, with the reason, in every format and on the page of its story', async () => {
    const [story] = sample.digest.stories;
    await correct();
    for (const key of [`${folder()}index.html`, siteKeys.storyPage('quotidien', story?.id ?? '')]) {
      expect(textAt(key)).toMatch(/<del>.*<\/del>/);
      expect(textAt(key)).toContain('The outlet &lt;took&gt; it back.');
    }
    expect(textAt(`${folder()}index.html`)).toContain('href="digest.json"');
    expect(textAt(`${folder()}digest.md`)).toMatch(/^- ~~.*~~ retiré\u00A0: The outlet \\<took\\> it back\\\./m);
    for (const key of [siteKeys.atom('quotidien'), siteKeys.editionsJsonFeed('quotidien')]) {
      const item = readByFeedsmith(textAt(key))[0];
      expect(item?.updated).toBe(revision.at);
      expect(item?.content).toContain('<del>');
      expect(item?.content).toContain('The outlet &lt;took&gt; it back.');
    }
  });

  test('stands in the message, too, for who gets it late', async () => {
    await correct();
    const { text, html: shown } = await simpleParser(textAt(`${folder()}email.eml`));
    expect(text?.replace(/\s+/g, ' ')).toContain('(retiré : The outlet <took> it back.)');
    expect(shown).toMatch(/<del><b>[^<]+<\/b>[^<]+<\/del>/);
  });

  test('takes what only the withdrawn sentence said off the news, everywhere', async () => {
    const { digest } = await sampleEdition({ edition: 2 });
    const held = digest.stories.flatMap(({ changes = [], keyPoints }) =>
      changes
        .slice(0, 1)
        .flatMap(({ evidence }) =>
          keyPoints
            .filter((point) => point.evidence.some(({ sha256 }) => sha256 === evidence.sha256))
            .map((point) => ({ point: point.id, text: evidence.text })),
        ),
    );
    const [said] = held;
    if (said === undefined) throw new Error('no point of the sample is news');
    const revised: Digest = { ...digest, revisions: [{ ...revision, withdrawn: [said.point] }] };
    const [story] = digest.stories.filter(({ keyPoints }) => keyPoints.some(({ id }) => id === said.point));
    if (story === undefined) throw new Error('the sample has no such story');
    expect(standingChanges(story, digest)).toHaveLength(story.changes?.length ?? -1);
    expect(standingChanges(story, revised).map(({ evidence }) => evidence.text)).not.toContain(said.text);
    expect(tellingOf(story, revised).changes?.map(({ evidence }) => evidence.text) ?? []).not.toContain(said.text);
    const news = (shown: Digest): string => textOf(html.render(shown, { siteUrl }), 'section.changes:last-of-type');
    expect(news(digest)).toContain(said.text);
    expect(news(revised)).not.toContain(said.text);
    expect(textOf(html.render(revised, { siteUrl }), `#p-${said.point} del`)).not.toBe('');
  });

  test('reaches readers of feeds as one item of the same id; all others stay as they were', async () => {
    const read = () => readByFeedsmith(textAt(siteKeys.atom('quotidien')));
    const before = read();
    await correct();
    const after = read();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.filter((item, at) => JSON.stringify(item) !== JSON.stringify(before[at]))).toHaveLength(1);
  });

  test('changes nothing when it comes again', async () => {
    await correct();
    const before = new Map(sample.site.objects);
    for (const again of [revision, { ...revision, at: '2016-04-05T09:00:00.000Z' }]) {
      expect(await correct(again)).toMatchObject({ status: 'already-published' });
      expect(sample.site.objects).toEqual(before);
    }
    const { revision: _, ...event } = { ...sample.event, revision };
    expect(await publish(event, { store: sample.store, site: sample.site, siteUrl, log: quiet })).toMatchObject({
      status: 'already-published',
      key: `${folder()}digest.r1.json`,
    });
  });

  test('is delivered to nobody, neither at first nor when it comes again; the edition itself was', async () => {
    const config = await requireStored(sample.store, storeKeys.digestConfig('quotidien'), StoredDigestConfig);
    const webhooks = [{ id: 'desk', kind: 'slack' as const, urlParameter: '/depeche/desk' }];
    const delivered = { ...config, digest: { ...config.digest, delivery: { webhooks } } };
    await writeStored(sample.store, storeKeys.digestConfig('quotidien'), delivered);
    const { event, store, site } = sample;
    const ports = { store, site, siteUrl, log: quiet };
    expect(await publish(event, ports)).toMatchObject({ status: 'already-published', channels: 1 });
    expect(await publish({ ...event, revision }, ports)).toMatchObject({ status: 'published', channels: 0 });
    expect(await publish({ ...event, revision }, ports)).toMatchObject({ status: 'already-published', channels: 0 });
  });

  test('names the version that made it, which renders the edition again', async () => {
    const key = siteKeys.digest('quotidien', sample.event.editionId);
    const { generator: _, ...unnamed } = sample.digest;
    for (const [before, at] of [
      [{ ...unnamed, generator: 'depeche 0.0.7' }, '09'],
      [unnamed, '10'],
    ] as const) {
      sample.site.objects.delete(`${folder()}digest.r1.json`);
      sample.site.objects.set(key, `${JSON.stringify(before, null, 2)}\n`);
      await correct({ ...revision, at: `2016-04-04T${at}:00:00.000Z` });
      expect(JSON.parse(textAt(`${folder()}digest.r1.json`))).toMatchObject({ generator: GENERATOR });
    }
  });

  test('made at the same moment as another joins it in the log', async () => {
    const other = { ...revision, at: '2016-04-04T09:00:01.000Z', reason: 'A second one.' };
    const third = { ...revision, at: '2016-04-04T10:00:00.000Z', reason: 'A third one.' };
    await correct();
    const outcomes = await Promise.allSettled([correct(other), correct(third)]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    const last = Digest.parse(
      JSON.parse([...sample.site.objects].filter(([key]) => /digest\.r\d\.json$/.test(key)).at(-1)?.[1] ?? ''),
    );
    const page = textAt(`${folder()}index.html`);
    expect(page).toContain(`type="application/json" href="digest.r${last.revisions?.length}.json"`);
    const pointer = await requireStored(sample.site, siteKeys.pointer('quotidien'), Editions);
    expect(pointer.editions[0]?.revision).toBe(last.revisions?.length);
  });

  test('that was cut off is healed by the next try, whichever write it died at', async () => {
    const whole = new Map(sample.site.objects);
    await correct();
    const expected = Object.fromEntries(sample.site.objects);
    for (let writes = 0; ; writes += 1) {
      sample.site.objects.clear();
      for (const [key, text] of whole) sample.site.objects.set(key, text);
      let left = writes;
      const dying: Store = {
        ...sample.site,
        put: async (...args) => {
          if (left === 0) throw new Error('the function was stopped');
          left -= 1;
          return sample.site.put(...args);
        },
      };
      const died = await correct(revision, dying).then(
        () => false,
        () => true,
      );
      if (!died) break;
      await correct();
      expect(Object.fromEntries(sample.site.objects)).toEqual(expected);
    }
  });

  test('is refused with what to do where it makes no sense', async () => {
    const unknown = { ...revision, withdrawn: ['0'.repeat(16)] };
    await expect(correct(unknown)).rejects.toThrow(/has no such key point; ids follow #p-/);
    await expect(correct(unknown)).rejects.toThrow(revision.withdrawn[0]);
    await expect(correct({ ...revision, at: '2016-04-01T00:00:00.000Z' })).rejects.toThrow(/it is not after/);
    const event = { ...sample.event, editionId: '2016-05-01T0630', revision };
    const ports = { store: sample.store, site: sample.site, siteUrl, log: quiet };
    await expect(publish(event, ports)).rejects.toThrow(RevisionError);
    await expect(publish(event, ports)).rejects.toThrow('it was never published');
  });

  test('that a proof cannot follow is found', () => {
    const wrong = {
      ...sample.digest,
      revisions: [{ ...revision, at: sample.digest.from, withdrawn: ['0'.repeat(16)] }],
    };
    const messages = verifyDigest(wrong, sample.articles).problems.map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('is not in the edition');
  });
});
