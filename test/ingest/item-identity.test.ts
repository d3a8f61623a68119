import { describe, expect, test } from 'vitest';
import type { SeenItem } from '../../functions/contracts/stored.ts';
import { addressOf, findSeen, type ItemIdentity, identityOf } from '../../functions/ingest/item-identity.ts';
import { longText } from './literal-web.ts';

const identity = (guid: string | undefined, link: string, content: string): ItemIdentity => {
  const found = identityOf({ title: 'T', link, content, ...(guid === undefined ? {} : { guid }) }, 'feed');
  if (found === undefined) throw new Error('no identity');
  return found;
};
const seen = ({ link: _, ...item }: ItemIdentity, articleId: string): SeenItem => ({ ...item, articleId });
const text = longText('the quay');

describe('an item that was seen before', () => {
  const before = identity('old', 'http://a.example/old', text);

  test('is found by its text when its address and guid are new and the old ones are gone from the document', () => {
    const moved = identity('new', 'http://a.example/new', text);
    expect(findSeen([seen(before, 'x')], [moved])(moved)?.articleId).toBe('x');
  });

  test('is not taken for another one with its text while the document still holds it', () => {
    const copy = identity('new', 'http://a.example/new', text);
    const find = findSeen([seen(before, 'x')], [before, copy]);
    expect(find(before)?.articleId).toBe('x');
    // Both have the text here; of two that share one it identifies neither.
    expect(find(copy)).toBeUndefined();
  });

  test('is not taken for another one with its old text when the document holds it with a new text', () => {
    const edited = identity('old', 'http://a.example/old', longText('the bridge'));
    const copy = identity('new', 'http://a.example/new', text);
    const find = findSeen([seen(before, 'x')], [edited, copy]);
    expect(find(edited)?.articleId).toBe('x');
    expect(find(copy)).toBeUndefined();
  });

  test('is found by its guid under a new address, and by its address under a new guid', () => {
    const moved = identity('old', 'http://a.example/new', longText('a'));
    const renamed = identity('new', 'http://a.example/old', longText('b'));
    expect(findSeen([seen(before, 'x')], [moved])(moved)?.articleId).toBe('x');
    expect(findSeen([seen(before, 'x')], [renamed])(renamed)?.articleId).toBe('x');
  });
});

describe('the address of an article', () => {
  const link = 'http://www.taz.de/1?utm_source=rss';
  test.each([
    ['what its page names, on a host of the same site', 'https://taz.de/!1/', 'https://taz.de/!1/'],
    ['the link where the page names another site', 'https://faz.example/1', link],
    ['the link where the page names a front page', 'https://taz.de/', link],
  ])('is %s', async (_, canonical, address) => {
    expect(await addressOf(link, { url: 'http://www.taz.de/1', canonical })).toBe(address);
  });
});
