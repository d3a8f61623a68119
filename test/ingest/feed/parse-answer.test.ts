import { expect, test } from 'vitest';
import { withinTime } from '../../../functions/adapters/within-time.ts';
import { TimeLimitError } from '../../../functions/contracts/errors.ts';
import { parseAnswer } from '../../../functions/ingest/feed/parse-answer.ts';
import { parseFeed } from '../../../functions/ingest/feed/parse-feed.ts';

const rss =
  '<rss version="2.0"><channel><title>T</title><link>/</link><item><title>A</title><link>/a</link></item></channel></rss>';
const answer = {
  url: 'http://a.example/feed',
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: new TextEncoder().encode(rss),
};

test.each([rss, '{"version":"1.1","items":[{"title":"A","url":"/a"}]}'])(
  '%s is read under the limit only',
  async (text) => {
    let isLimited = false;
    const outside: string[] = [];
    // Whatever a parse does with a document, it looks at what it knows of it.
    const about = {
      feed: answer.url,
      get base() {
        if (!isLimited) outside.push('base');
        return answer.url;
      },
    };
    const feed = await parseFeed(new TextEncoder().encode(text), about, (work) => {
      isLimited = true;
      try {
        return work();
      } finally {
        isLimited = false;
      }
    });
    expect(feed.entries[0]?.link).toBe('http://a.example/a');
    expect(outside).toEqual([]);
  },
);

test('reads an answer within the limit of the machine', async () => {
  expect((await parseAnswer(answer, answer.url, withinTime)).entries).toHaveLength(1);
});

test.each([1, 2])('part %i that takes too long is an error that names the feed', async (late) => {
  let part = 0;
  const within = <T>(ms: number, work: () => T): T => {
    part += 1;
    if (part === late) throw new TimeLimitError(ms);
    return work();
  };
  await expect(parseAnswer(answer, answer.url, within)).rejects.toMatchObject({
    code: 'time-limit',
    message: 'cannot parse feed http://a.example/feed: it takes over 10 seconds',
    feed: answer.url,
  });
});
