import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import { languageOf } from '../../languages/languages.ts';
import { escapeXml, xmlCharacters } from '../../text/xml.ts';
import { withColon } from '../formats/french-spaces.ts';
import { foreign } from '../formats/html/foreign.ts';
import { fill, longTime } from '../formats/local-time.ts';
import { createFeed } from './create-feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastOf } from './last-of.ts';
import { siteAddress } from './site-address.ts';
import { storyContent } from './story-content.ts';

/** Stories that an item has in full; the others are links. */
const MAX_IN_FULL = 12;

/** Makes a feed of the latest editions, given newest first: an item each; a corrected edition keeps its id and moves its date. */
export function editionFeed(editions: readonly Digest[], siteUrl: string | undefined): Feed {
  const [latest] = editions;
  if (latest === undefined) throw new RangeError('a feed needs an edition');
  const { digestId, title, lang } = latest;
  const items = editions.map((digest) => itemOf(digest, siteUrl));
  const about = {
    id: `tag:depeche,2016:${digestId}:editions`,
    title: `${title} — ${languageOf(lang).labels.archive}`,
    atom: siteKeys.editionsAtom(digestId),
    json: siteKeys.editionsJsonFeed(digestId),
  };
  return createFeed(about, items, latest, siteUrl);
}

function itemOf(digest: Digest, siteUrl: string | undefined): FeedItem {
  const { digestId, editionId, lang, timeZone, to, stories, revisions = [] } = digest;
  const { labels } = languageOf(lang);
  const log = revisions.map(
    ({ at, reason }) => `<li>${escapeXml(longTime(at, lang, timeZone))} — ${escapeXml(reason)}</li>`,
  );
  const content = stories.map((story, at) => {
    const url = escapeXml(siteAddress(siteUrl, siteKeys.story(digestId, story.id)));
    const head = `<a href="${url}">${escapeXml(story.headline)}</a>`;
    const attributes = foreign(story.lang, lang);
    if (at >= MAX_IN_FULL) return `<p${attributes}>${head}</p>`;
    return `<div${attributes}><h2>${head}</h2>\n${storyContent(story, digest)}</div>`;
  });
  return {
    id: `tag:depeche,2016:${digestId}:${editionId}`,
    url: siteAddress(siteUrl, siteKeys.edition(digestId, editionId)),
    title: xmlCharacters(`${digest.title} — ${longTime(to, lang, timeZone)}`),
    lang,
    published: to,
    updated: lastOf([to, ...revisions.map(({ at }) => at)]),
    content: [
      ...(log.length === 0 ? [] : [`<p><b>${withColon(labels.corrections, lang)}</b></p><ul>${log.join('')}</ul>`]),
      `<p>${fill(labels.stories, { n: stories.length })}</p>`,
      ...content,
    ].join('\n'),
  };
}
