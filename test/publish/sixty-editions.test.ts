import { describe, expect, test } from 'vitest';
import type { Revision } from '../../functions/contracts/digest.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { StoredPoints, StoredStories, Storyline } from '../../functions/contracts/stored.ts';
import { writeStored } from '../../functions/contracts/stored-json.ts';
import { type GroupedStory, type Story, StoryStatus } from '../../functions/contracts/story.ts';
import { publish } from '../../functions/publish/publish.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { quiet } from '../builders.ts';
import { thorough } from '../thorough.ts';
import { readByFeedsmith } from './read-feeds.ts';
import { sampleEdition } from './sample-digest.ts';

const siteUrl = 'https://news.example';
const EDITIONS = thorough ? 60 : 12;
/** All that a reader wants to see again. */
const NEWS = StoryStatus.options.filter((status) => status !== 'new' && status !== 'unchanged');

/** A story of the simulation: since which edition it is told, and what was merged into it. */
interface Line {
  readonly id: string;
  readonly since: number;
  readonly aliases: string[];
}

const instantOf = (day: number): string => new Date(Date.UTC(2016, 3, 4 + day, 4, 30)).toISOString();
const editionOf = (day: number): string => `${instantOf(day).slice(0, 10)}T0630`;

/** Chances that are the same in each run of the test. */
function dice(): (sides: number) => number {
  let rolls = 0;
  return (sides) => {
    rolls += 1;
    return Number.parseInt(hexId(`roll ${rolls}`).slice(0, 8), 16) % sides;
  };
}

/** What readers of a feed have: each item once, by its id and its date. */
class FeedReader {
  readonly seen = new Map<string, string>();
  /** Ids in the order in which something came that this reader had not seen. */
  readonly shown: string[] = [];

  read(text: string): void {
    for (const item of readByFeedsmith(text).toReversed()) {
      const key = `${item.id} ${item.updated}`;
      const whole = JSON.stringify(item);
      expect(this.seen.get(key) ?? whole).toBe(whole);
      if (!this.seen.has(key)) this.shown.push(item.id);
      this.seen.set(key, whole);
    }
  }
}

describe(`${EDITIONS} editions, in which stories come, develop, merge and end`, () => {
  test('no address changes or dies, and feed readers see each story once, and again only when there was news', async () => {
    const { store, site, digest: model } = await sampleEdition();
    site.objects.clear();
    const [template] = model.stories;
    if (template === undefined) throw new Error('the sample has no story');
    const roll = dice();
    const readers = {
      atom: new FeedReader(),
      jsonFeed: new FeedReader(),
      editionsAtom: new FeedReader(),
      editionsJsonFeed: new FeedReader(),
    };
    const wanted: string[] = [];
    const wantedEditions: string[] = [];
    const frozen = new Map<string, string>();
    const addresses = new Set<string>();
    const merged = new Map<string, string>();
    let lines: Line[] = [];

    const readAll = (): void => {
      for (const [name, reader] of Object.entries(readers)) {
        reader.read(site.objects.get(siteKeys[name as keyof typeof readers]('quotidien')) ?? '');
      }
    };
    const checkAddresses = (): void => {
      for (const key of addresses) expect(site.objects.has(key), key).toBe(true);
      for (const key of site.objects.keys()) addresses.add(key);
      for (const [key, text] of frozen) expect(site.objects.get(key)).toBe(text);
      for (const [key, text] of site.objects) if (/\/digest(?:\.r\d+)?\.json$/.test(key)) frozen.set(key, text);
      for (const id of merged.keys()) {
        let at = id;
        for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next;
        const page = site.objects.get(siteKeys.storyPage('quotidien', id)) ?? '';
        expect(page).toContain(`<meta http-equiv="refresh" content="0; url=../${at}/">`);
        expect(page).toContain(`<link rel="canonical" href="${siteUrl}/quotidien/stories/${at}/">`);
        expect(page).toContain(`<a href="../${at}/"`);
        expect(site.objects.has(siteKeys.storyPage('quotidien', at))).toBe(true);
      }
    };

    for (let day = 0; day < EDITIONS; day += 1) {
      // Some end, some merge, some are told again, and three are new.
      lines = lines.filter(() => roll(5) > 0);
      const news = new Map<string, Story['status']>();
      if (lines.length > 3 && roll(3) === 0) {
        const [into, from] = [lines[0], lines[1]] as [Line, Line];
        lines = [{ ...into, aliases: [...into.aliases, from.id, ...from.aliases] }, ...lines.slice(2)];
        merged.set(from.id, into.id);
        news.set(into.id, NEWS[0] ?? 'developing');
      }
      for (const { id } of lines) {
        if (!news.has(id)) news.set(id, roll(2) === 0 ? 'unchanged' : (NEWS[roll(NEWS.length)] ?? 'developing'));
      }
      for (let at = 0; at < 3; at += 1) {
        const id = hexId(`story ${day} ${at}`);
        lines.push({ id, since: day, aliases: [] });
        news.set(id, 'new');
      }
      // A story may be silent for an edition, and come back.
      const told = lines.filter(({ id }) => news.get(id) !== 'unchanged' || roll(4) > 0);
      const stories = told.map(({ id, since }) => {
        const { keyPoints, changes: _, ...rest } = template;
        const points = keyPoints.map((point, at) => ({ ...point, id: hexId(`${id} ${day} ${at}`) }));
        const status = news.get(id) ?? 'new';
        const grouped: GroupedStory = { ...rest, id, status, firstSeen: instantOf(since) };
        return { grouped, points };
      });
      await publishDay(day, stories);
      for (const { grouped } of stories.toReversed()) {
        if (grouped.status !== 'unchanged') wanted.push(`tag:depeche,2016:quotidien:${grouped.id}`);
      }
      wantedEditions.push(`tag:depeche,2016:quotidien:${editionOf(day)}`);
      readAll();
      checkAddresses();

      if (day % 20 === 10) {
        const fresh = stories.find(({ grouped }) => grouped.status === 'new');
        const revision: Revision = {
          at: new Date(Date.parse(instantOf(day)) + 3_600_000).toISOString(),
          reason: 'It was not so.',
          withdrawn: [fresh?.points[0]?.id ?? ''],
        };
        await publish(
          { digestId: 'quotidien', editionId: editionOf(day), revision },
          { store, site, siteUrl, log: quiet },
        );
        wanted.push(`tag:depeche,2016:quotidien:${fresh?.grouped.id}`);
        wantedEditions.push(`tag:depeche,2016:quotidien:${editionOf(day)}`);
        readAll();
        checkAddresses();
      }
    }
    expect(merged.size).toBeGreaterThan(EDITIONS / 12);
    for (const reader of [readers.atom, readers.jsonFeed]) expect(reader.shown.toSorted()).toEqual(wanted.toSorted());
    for (const reader of [readers.editionsAtom, readers.editionsJsonFeed]) expect(reader.shown).toEqual(wantedEditions);
    const sizes = [...site.objects].filter(([key]) => key.endsWith('story.json')).map(([, text]) => text.length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);

    async function publishDay(
      day: number,
      stories: readonly { grouped: GroupedStory; points: Story['keyPoints'] }[],
    ): Promise<void> {
      const editionId = editionOf(day);
      const remembered = lines.map(({ id, since, aliases }): Storyline => {
        const { headline, lang } = template as Story;
        const times = { firstSeen: instantOf(since), lastSeen: instantOf(day), shown: 1 };
        return {
          id,
          aliases,
          headline,
          lang,
          terms: [],
          entities: [],
          traces: [],
          sources: [],
          articleIds: [],
          ...times,
        };
      });
      const grouped: StoredStories = {
        schemaVersion: 1,
        digestId: 'quotidien',
        editionId,
        from: instantOf(day - 1),
        to: instantOf(day),
        ...(day === 0 ? {} : { previous: editionOf(day - 1) }),
        stories: stories.map((story) => story.grouped),
        batches: [stories.map((story) => story.grouped.id)],
        articleBatches: [],
        known: {},
        feeds: [],
        withheld: [],
        inputs: model.inputs,
        storylines: {
          schemaVersion: 1,
          edition: editionId,
          to: instantOf(day),
          storylines: remembered,
          frequencies: {},
        },
      };
      const points: StoredPoints = {
        schemaVersion: 1,
        digestId: 'quotidien',
        editionId,
        stories: stories.map((story) => ({ id: story.grouped.id, keyPoints: story.points, withheld: [] })),
      };
      await writeStored(store, storeKeys.stories('quotidien', editionId), grouped);
      await writeStored(store, storeKeys.points('quotidien', editionId, 0), points);
      const result = await publish({ digestId: 'quotidien', editionId }, { store, site, siteUrl, log: quiet });
      expect(result.status).toBe('published');
    }
  });
});
