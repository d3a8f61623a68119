import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../functions/ingest/feed/parse-feed.ts';

const feedWith = (channel: string, item = ''): Uint8Array =>
  new TextEncoder().encode(
    `<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
      xmlns:up="http://purl.org/rss/1.0/modules/syndication/"><channel><title>F</title>${channel}
      <item><title>One</title><link>http://a.example/1</link>${item}</item></channel></rss>`,
  );
const hintsOf = async (channel: string) => (await parseFeed(feedWith(channel), { feed: 'f' })).pollingHints;

describe('how often a feed asks to be polled', () => {
  test.each([
    ['', {}],
    ['<ttl>90</ttl>', { ttlMinutes: 90 }],
    ['<ttl> 1440 minutes </ttl>', { ttlMinutes: 1440 }],
    ['<ttl>soon</ttl><ttl>-5</ttl>', {}],
    ['<skipHours><hour>3</hour><hour> 0 </hour><hour>24</hour><hour>31</hour></skipHours>', { skipHours: [0, 3] }],
    ['<skipDays><day>Sunday</day><day>saturday</day><day>Caturday</day></skipDays>', { skipDays: [0, 6] }],
    ['<up:updatePeriod>daily</up:updatePeriod><up:updateFrequency>4</up:updateFrequency>', { ttlMinutes: 360 }],
    ['<up:updatePeriod>hourly</up:updatePeriod><ttl>30</ttl>', { ttlMinutes: 60 }],
    ['<sy:updatePeriod> weekly\n</sy:updatePeriod>', { ttlMinutes: 10_080 }],
    ['<up:updatePeriod>often</up:updatePeriod><up:updateFrequency>0</up:updateFrequency>', {}],
  ])('%s', async (channel, pollingHints) => {
    expect(await hintsOf(channel)).toEqual(pollingHints);
  });

  test('is read of broken markup, too', async () => {
    expect(await hintsOf('<skipHours><hour>1<hour>2</hour></skipHours><ttl>60')).toMatchObject({ ttlMinutes: 60 });
  });
});

test('the address that FeedBurner keeps beside its own is told, too', async () => {
  const feed = await parseFeed(
    feedWith('', '<feedburner:origLink>http://paper.example/2016/one.html</feedburner:origLink>'),
    { feed: 'f' },
  );
  expect(feed.entries[0]).toMatchObject({
    link: 'http://a.example/1',
    original: 'http://paper.example/2016/one.html',
  });
});
