import type { Digest } from '../contracts/digest.ts';
import type { Story } from '../contracts/story.ts';
import { languageOf } from '../languages/languages.ts';
import { normalizeLine } from '../text/normalize-text.ts';
import { pageOf } from './edition-event.ts';

/** Slack allows 50 blocks; the first and the last are not stories. Source: Block Kit reference. */
const MAX_STORIES = 48;
/** Slack allows 3,000 characters of text in a block; a story has one block. */
const MAX_LENGTH = { headline: 250, point: 500, block: 2900, notice: 500 } as const;

type Element =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold: true } }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: { readonly bold: true } };
const section = (elements: readonly Element[]): object => ({ type: 'rich_text_section', elements });

/**
 * Writes the message for a Slack channel: headlines that link into the edition, with their key points.
 *
 * All texts of sources are in `rich_text`, which Slack never reads as markup, mention or link; the line for notifications
 * is markup and is escaped. Stories and points beyond the limits of Slack are linked.
 */
export function slackMessage(digest: Digest, siteUrl: string): string {
  const { title, lang, to, timeZone, stories } = digest;
  const { labels } = languageOf(lang);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(to));
  const left = stories.length - Math.min(stories.length, MAX_STORIES);
  const online: Element = { type: 'link', url: pageOf(digest, siteUrl), text: labels.readOnline };
  const more = left === 0 ? [] : [plain(`${labels.moreOnline.replace('{n}', String(left))} · `)];
  const blocks = [
    rich([section([bold(cut(title, MAX_LENGTH.headline)), plain(`\n${normalizeLine(date)} · `), online])]),
    ...stories.slice(0, MAX_STORIES).map((story) => storyBlock(story, digest, siteUrl)),
    rich([section([...more, { type: 'link', url: pageOf(digest, siteUrl, 'how'), text: labels.verify }])]),
  ];
  const notice = escapeMarkup(cut(`${title} — ${stories[0]?.headline ?? ''}`, MAX_LENGTH.notice));
  return JSON.stringify({ text: notice, unfurl_links: false, unfurl_media: false, blocks });
}

function storyBlock(story: Story, digest: Digest, siteUrl: string): object {
  const { labels } = languageOf(digest.lang);
  const headline = cut(story.headline, MAX_LENGTH.headline);
  const names = cut([...new Set(story.articles.map(({ source }) => source.name))].join(', '), MAX_LENGTH.headline);
  const facts = ` (${labels[story.status]} · ${names})`;
  let room = MAX_LENGTH.block - headline.length - facts.length;
  const points: object[] = [];
  for (const { label, text, id } of story.keyPoints) {
    const shown = { label: cut(label, MAX_LENGTH.headline), text: cut(text, MAX_LENGTH.point) };
    room -= shown.label.length + shown.text.length + 3;
    if (room < 0) break;
    const link: Element = { type: 'link', url: pageOf(digest, siteUrl, `p-${id}`), text: shown.label };
    points.push(section([link, plain(` — ${shown.text}`)]));
  }
  const lead: Element = {
    type: 'link',
    url: pageOf(digest, siteUrl, `s-${story.id}`),
    text: headline,
    style: { bold: true },
  };
  const list = points.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: points }];
  return rich([section([lead, plain(facts)]), ...list]);
}

function rich(elements: readonly object[]): object {
  return { type: 'rich_text', elements };
}

function plain(text: string): Element {
  return { type: 'text', text };
}

function bold(text: string): Element {
  return { type: 'text', text, style: { bold: true } };
}

/** Shortens a text; never to an empty one, which Slack refuses. */
function cut(raw: string, max: number): string {
  const text = normalizeLine(raw);
  if (text === '') return '…';
  return text.length <= max
    ? text
    : `${text
        .slice(0, max)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

/** Source: Slack, "Formatting text for app surfaces": these three characters and no others. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
