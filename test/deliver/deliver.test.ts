import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryConfig, StoredDigestConfig } from '../../functions/contracts/config.ts';
import {
  DeliveryRecord,
  type OutgoingMail,
  type OutgoingPost,
  type SendOutcome,
} from '../../functions/contracts/delivery.ts';
import { DeliveryError } from '../../functions/contracts/errors.ts';
import { siteKeys, storeKeys } from '../../functions/contracts/keys.ts';
import type { Clock, Store } from '../../functions/contracts/ports.ts';
import { requireStored, writeStored } from '../../functions/contracts/stored-json.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import type { DeliverPorts } from '../../functions/deliver/ports.ts';
import { publish } from '../../functions/publish/publish.ts';
import { type MemoryStore, memoryStore, quiet } from '../builders.ts';
import { type Sample, sampleEdition } from '../publish/sample-digest.ts';

const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ok!').toString('base64')}`;
const readers = ['ana@reader.example', 'bo@reader.example', 'cy@reader.example'];
const delivery: DeliveryConfig = {
  email: { from: 'digest@news.example', to: readers, unsubscribe: 'mailto:bye@news.example' },
  webhooks: [
    { id: 'newsroom', kind: 'slack', urlParameter: '/depeche/slack' },
    { id: 'library', kind: 'json', url: 'https://library.example/in', secretParameter: '/depeche/library' },
  ],
};
const secrets: Record<string, string> = {
  '/depeche/slack': 'https://hooks.slack.example/T0/B0/x',
  '/depeche/library': SECRET,
};

let sample: Sample;
beforeAll(async () => {
  sample = await sampleEdition();
});

/** A world of one run: copies of the sample's buckets, and what left it. */
interface World {
  readonly ports: DeliverPorts;
  readonly store: MemoryStore;
  readonly site: MemoryStore;
  readonly mails: OutgoingMail[];
  readonly posts: OutgoingPost[];
  readonly slept: number[];
}

type Answer<T> = (out: T, turn: number) => SendOutcome;

async function worldOf(
  options: {
    config?: DeliveryConfig;
    mail?: Answer<OutgoingMail>;
    post?: Answer<OutgoingPost>;
    contacts?: readonly string[];
    now?: string;
  } = {},
): Promise<World> {
  const [store, site] = [memoryStore(), memoryStore()];
  for (const [key, text] of sample.site.objects) site.objects.set(key, text);
  const { digestId } = sample.event;
  const stored = await requireStored(sample.store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const config = { ...stored, digest: { ...stored.digest, delivery: options.config ?? delivery } };
  await writeStored(store, storeKeys.digestConfig(digestId), config);
  const [mails, posts, slept]: [OutgoingMail[], OutgoingPost[], number[]] = [[], [], []];
  let now = new Date(options.now ?? sample.digest.to).getTime();
  const clock: Clock = {
    now: () => new Date(now),
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
  const sent = (): SendOutcome => ({ status: 'sent', receipt: 'r' });
  const senders: DeliverPorts['senders'] = {
    mailbox: {
      send: async (mail) => {
        mails.push(mail);
        return (options.mail ?? sent)(mail, mails.length);
      },
      contacts: async () => [...(options.contacts ?? [])],
    },
    post: async (post) => {
      posts.push(post);
      return (options.post ?? sent)(post, posts.length);
    },
    readSecret: async (name) => {
      const secret = secrets[name];
      if (secret === undefined)
        throw new DeliveryError(`cannot read the parameter ${name}`, { code: 'secret', resource: name });
      return secret;
    },
  };
  const ports = { store, site, siteUrl: 'https://news.example', senders, clock, newClaim: randomUUID, log: quiet };
  return { ports, store, site, mails, posts, slept };
}

const run = (world: World, over: Partial<DeliverPorts> = {}): ReturnType<typeof deliver> =>
  deliver(sample.event, { ...world.ports, ...over });
const records = (world: World): DeliveryRecord[] =>
  [...world.store.objects]
    .filter(([key]) => key.startsWith('deliveries/'))
    .map(([, text]) => DeliveryRecord.parse(JSON.parse(text)));
const refused = (retryAfterMs?: number): SendOutcome => {
  return { status: 'refused', problem: { code: 'no', message: 'the server said no' }, retryAfterMs };
};
const unsure: SendOutcome = { status: 'unconfirmed', problem: { code: 'no-answer', message: 'no answer came' } };

describe('an edition that is delivered', () => {
  test('goes once to every reader, each by himself, as it was published, and once to every webhook', async () => {
    const world = await worldOf();
    const { channels, failingChannels, notice } = await run(world);
    expect(channels.map(({ channel, sent }) => [channel, sent])).toEqual([
      ['newsroom', 1],
      ['library', 1],
      ['email', 3],
    ]);
    expect([failingChannels, notice]).toEqual([0, '']);
    expect(world.mails.map(({ to }) => to)).toEqual(readers);
    const published = world.site.objects.get(`quotidien/${sample.event.editionId}/email.eml`) ?? '';
    for (const { message, to, from } of world.mails) {
      const mail = await simpleParser(message);
      expect(mail.to).toMatchObject({ value: [{ address: to }] });
      expect(mail.from?.value).toEqual([{ address: from, name: sample.digest.title }]);
      for (const other of readers) if (other !== to) expect(message).not.toContain(other);
      expect(message.slice(message.indexOf('\r\n\r\n'))).toBe(published.slice(published.indexOf('\r\n\r\n')));
    }
    expect(world.posts.map(({ url }) => url)).toEqual([secrets['/depeche/slack'], 'https://library.example/in']);
  });

  test('sends nothing the second time, nor from twenty calls at once', async () => {
    const world = await worldOf();
    await run(world);
    const again = await run(world);
    expect(again.channels.map(({ sent, alreadySent }) => [sent, alreadySent])).toEqual([
      [0, 1],
      [0, 1],
      [0, 3],
    ]);
    expect([world.mails.length, world.posts.length]).toEqual([3, 2]);
    const crowd = await worldOf();
    await Promise.all(Array.from({ length: 20 }, () => run(crowd)));
    expect([crowd.mails.length, crowd.posts.length]).toEqual([3, 2]);
  });

  test('leaves no address of a reader in what is remembered', async () => {
    const world = await worldOf();
    await run(world);
    expect(records(world).map(({ status }) => status)).toEqual(Array(5).fill('sent'));
    const kept = [...world.store.objects]
      .filter(([key]) => key.startsWith('deliveries/'))
      .flat()
      .join('\n');
    expect(kept).not.toContain('reader.example');
  });

  test('goes to the contacts of a list, each address once, and lets the mail service keep who leaves', async () => {
    const contactList = { name: 'Readers', topic: 'matin' };
    const config = { email: { from: 'digest@news.example', contactList }, webhooks: [] };
    const world = await worldOf({
      config,
      contacts: ['ana@reader.example', 'ANA@reader.example', 'bo@reader.example'],
    });
    expect((await run(world)).channels).toMatchObject([{ sent: 2, failed: 0 }]);
    expect(world.mails.map((mail) => mail.contactList)).toEqual([contactList, contactList]);
  });
});

describe('a correction', () => {
  /** Publishes a correction that withdraws the first key point, as `withdraw` does; answers that point. */
  async function correct(world: World): Promise<Sample['digest']['stories'][number]['keyPoints'][number]> {
    const point = sample.digest.stories[0]?.keyPoints[0];
    if (point === undefined) throw new Error('the sample has no key point');
    const at = new Date(Date.parse(sample.digest.to) + 60_000).toISOString();
    const revision = { at, reason: 'The source corrected it', withdrawn: [point.id] };
    const ports = { store: world.store, site: world.site, siteUrl: 'https://news.example', log: quiet };
    await publish({ ...sample.event, revision }, ports);
    return point;
  }

  test('is not delivered to whoever got the edition', async () => {
    const world = await worldOf();
    await run(world);
    await correct(world);
    const { channels, failingChannels } = await run(world);
    expect(failingChannels).toBe(0);
    expect(channels.map(({ sent, alreadySent }) => [sent, alreadySent])).toEqual([
      [0, 1],
      [0, 1],
      [0, 3],
    ]);
    expect([world.mails.length, world.posts.length]).toEqual([3, 2]);
  });

  test('that comes before the delivery leaves no withdrawn point in it', async () => {
    const world = await worldOf();
    const point = await correct(world);
    await run(world);
    expect(world.posts).toHaveLength(2);
    for (const { body } of world.posts) expect(body).not.toContain(`p-${point.id}`);
  });
});

describe('what is not sent', () => {
  const held = async (world: World, over: Partial<DeliverPorts> = {}): Promise<string[]> => {
    const { channels, failingChannels } = await run(world, over);
    expect(failingChannels).toBe(0);
    expect(channels.every((channel) => channel.skipped === 1 && channel.sent === 0)).toBe(true);
    expect([world.mails.length, world.posts.length, records(world).length]).toEqual([0, 0, 0]);
    return [...new Set(channels.map(({ why = '' }) => why))];
  };

  test('an edition that was never made', async () => {
    const world = await worldOf();
    world.site.objects.delete(siteKeys.digest('quotidien', sample.event.editionId));
    expect(await held(world)).toEqual(['there is no such edition']);
  });

  test('an edition of nothing', async () => {
    const world = await worldOf();
    const empty = { ...sample.digest, stories: [] };
    world.site.objects.set(siteKeys.digest('quotidien', sample.event.editionId), JSON.stringify(empty));
    expect(await held(world)).toEqual(['the edition is empty']);
  });

  test('an edition that a later one has overtaken', async () => {
    const world = await worldOf();
    const key = siteKeys.pointer('quotidien');
    const pointer = JSON.parse(world.site.objects.get(key) ?? '') as { editions: { id: string }[] };
    pointer.editions.push({ ...pointer.editions[0], id: '2016-04-05T0630' });
    world.site.objects.set(key, JSON.stringify(pointer));
    expect(await held(world)).toEqual(['it is not the latest edition, which is 2016-04-05T0630']);
  });

  test('an edition that is made again days later', async () => {
    expect(await held(await worldOf({ now: '2016-04-06T10:30:00Z' }))).toEqual(['the edition is 54 hours old']);
  });

  test('everything on a machine without senders', async () => {
    expect(await held(await worldOf(), { senders: undefined })).toEqual(['nothing is sent from this machine']);
  });
});

/** A store that dies at the nth write, as a function does that runs out of time. */
function dyingAfter(store: Store, writes: number): Store {
  let left = writes;
  return {
    ...store,
    put: async (...args) => {
      if (left === 0) throw new Error('the function was stopped');
      left -= 1;
      return store.put(...args);
    },
  };
}

describe('a call that dies', () => {
  test('at any write: nobody ever gets an edition twice, and who may have missed it is told', async () => {
    for (let writes = 0; writes <= 10; writes += 1) {
      const world = await worldOf();
      await run(world, { store: dyingAfter(world.store, writes) }).catch(() => undefined);
      const healed = await run(world);
      expect(new Set(world.mails.map(({ to }) => to)).size).toBe(world.mails.length);
      expect(new Set(world.posts.map(({ url }) => url)).size).toBe(world.posts.length);
      const missed = 5 - world.mails.length - world.posts.length;
      const doubts = healed.channels.reduce((sum, channel) => sum + channel.unconfirmed, 0);
      expect(doubts).toBeGreaterThanOrEqual(missed);
      if (doubts > 0) expect(healed.notice).toContain('unconfirmed (not sent again)');
    }
  });

  test('between its claim and the message: the message is not sent, ever, and that is told', async () => {
    const world = await worldOf();
    const died = { ...world.ports.senders, post: () => Promise.reject(new Error('stopped')) };
    await run(world, { senders: died as DeliverPorts['senders'] });
    const { channels, failingChannels, notice } = await run(world);
    expect(world.posts).toEqual([]);
    expect(channels.slice(0, 2)).toMatchObject([{ unconfirmed: 1 }, { unconfirmed: 1 }]);
    expect(failingChannels).toBe(2);
    expect(notice).toMatch(
      /^newsroom: 0 sent, 0 failed, 1 unconfirmed \(not sent again\): a call that began to send at 2016/,
    );
  });
});

describe('a channel that fails', () => {
  test('costs only itself, is told, and gets its edition from a later call', async () => {
    let well = false;
    const world = await worldOf({
      mail: ({ to }) => (to === readers[1] && !well ? refused() : { status: 'sent', receipt: '' }),
    });
    const first = await run(world);
    expect(first).toMatchObject({ failingChannels: 1, notice: 'email: 2 sent, 1 failed: the server said no' });
    well = true;
    const second = await run(world);
    expect(second.channels.at(-1)).toMatchObject({ sent: 1, alreadySent: 2, failed: 0 });
    expect(world.mails.map(({ to }) => to)).toEqual([...readers, readers[1]]);
  });

  test('gets its edition once from twenty later calls at once', async () => {
    let fails = true;
    const answer = (): SendOutcome => (fails ? refused() : { status: 'sent', receipt: '' });
    const world = await worldOf({ mail: answer, post: answer });
    expect(await run(world)).toMatchObject({ failingChannels: 3 });
    const [mails, posts] = [world.mails.length, world.posts.length];
    fails = false;
    const crowd = await Promise.all(Array.from({ length: 20 }, () => run(world)));
    expect([world.mails.length - mails, world.posts.length - posts]).toEqual([3, 2]);
    expect(crowd.flatMap(({ channels }) => channels).reduce((sum, { sent }) => sum + sent, 0)).toBe(5);
  });

  test('is tried four times while it is unwell, with growing waits, and with the patience it asks for', async () => {
    const world = await worldOf({ post: () => refused(1), config: { webhooks: delivery.webhooks.slice(1) } });
    await run(world);
    expect(world.slept).toEqual([1000, 2000, 4000]);
    const asked = await worldOf({
      post: (_, turn) => (turn === 1 ? refused(7000) : { status: 'sent', receipt: '' }),
      config: { webhooks: delivery.webhooks.slice(1) },
    });
    expect((await run(asked)).channels).toMatchObject([{ sent: 1 }]);
    expect(asked.slept).toEqual([7000]);
    const [first, second] = asked.posts.map(({ headers }) => headers);
    expect(second?.['webhook-id']).toBe(first?.['webhook-id']);
    const never = await worldOf({ post: () => refused(3_600_000), config: { webhooks: delivery.webhooks.slice(1) } });
    expect(await run(never)).toMatchObject({ failingChannels: 1 });
    expect(never.slept).toEqual([]);
  });

  test('without an answer is tried again where the receiver knows a message by its id, and never else', async () => {
    const world = await worldOf({ post: () => unsure, mail: () => unsure });
    const { channels } = await run(world);
    expect(world.posts.map(({ url }) => new URL(url).hostname)).toEqual([
      'hooks.slack.example',
      ...Array(4).fill('library.example'),
    ]);
    expect(world.mails).toHaveLength(3);
    expect(channels.map((channel) => channel.unconfirmed)).toEqual([1, 1, 3]);
    await run(world);
    expect([world.posts.length, world.mails.length]).toEqual([5, 3]);
  });

  test('for a secret that is missing or none claims nothing and says which', async () => {
    const webhooks = [
      { id: 'a', kind: 'slack' as const, urlParameter: '/depeche/missing' },
      { id: 'b', kind: 'json' as const, url: 'https://b.example/', secretParameter: '/depeche/slack' },
    ];
    const world = await worldOf({ config: { webhooks } });
    const { notice } = await run(world);
    expect(notice).toContain('a: 0 sent, 1 failed: cannot read the parameter /depeche/missing');
    expect(notice).toContain('b: 0 sent, 1 failed: the signing secret is not valid: write it as whsec_');
    expect(notice).not.toContain('hooks.slack.example');
    expect(records(world)).toEqual([]);
  });

  test('for want of time leaves the rest to a later call', async () => {
    const world = await worldOf();
    const slow: DeliverPorts['senders'] = {
      ...(world.ports.senders as NonNullable<DeliverPorts['senders']>),
      mailbox: {
        send: async (mail) => {
          world.mails.push(mail);
          await world.ports.clock.sleep(200_000);
          return { status: 'sent', receipt: '' };
        },
        contacts: async () => [],
      },
    };
    expect(await run(world, { senders: slow })).toMatchObject({ remaining: 1, failingChannels: 0 });
    expect(await run(world)).toMatchObject({ remaining: 0, failingChannels: 0 });
    expect(world.mails.map(({ to }) => to)).toEqual(readers);
  });
});

test('an event is signed so that a foreign library takes it, and refuses it when a byte was changed', async () => {
  const world = await worldOf({ now: new Date().toISOString() });
  const digest = { ...sample.digest, to: new Date().toISOString() };
  world.site.objects.set(siteKeys.digest('quotidien', sample.event.editionId), JSON.stringify(digest));
  await run(world);
  const [, event] = world.posts;
  if (event === undefined) throw new Error('no event was posted');
  const data = new Webhook(SECRET).verify(event.body, { ...event.headers }) as {
    type: string;
    data: { stories: unknown[] };
  };
  expect(data).toMatchObject({ type: 'edition.published', data: { digestId: 'quotidien' } });
  expect(data.data.stories).toHaveLength(12);
  expect(() =>
    new Webhook(SECRET).verify(event.body.replace('quotidien', 'quotidiem'), { ...event.headers }),
  ).toThrow();
});
