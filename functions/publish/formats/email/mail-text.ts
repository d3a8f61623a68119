import type { Digest } from '../../../contracts/digest.ts';
import { languageOf } from '../../../languages/languages.ts';
import { fill } from '../local-time.ts';
import { flowLines } from './flow-lines.ts';
import type { MailFrame } from './mail-notes.ts';
import { labelled, type MailStory } from './mail-story.ts';

const RULE = '-'.repeat(60);

/** Writes the plain part of a message: flowed lines of 72 columns, addresses on lines of their own. */
export function mailText(digest: Digest, frame: MailFrame, stories: readonly MailStory[]): string {
  const { labels } = languageOf(digest.lang);
  const left = digest.stories.length - stories.length;
  const lines = [
    ...flowLines(frame.title),
    ...flowLines(`${frame.date} · ${frame.count}`),
    ...address(frame.readOnline.url),
    ...(digest.stories.length === 0 ? ['', ...flowLines(labels.empty)] : []),
    ...stories.flatMap((story, at) => storyLines(story, at + 1, digest)),
    ...(left > 0 ? ['', RULE, '', ...flowLines(fill(labels.moreOnline, { n: left }))] : []),
    '',
    RULE,
    ...frame.notes.flatMap((text) => ['', ...flowLines(text)]),
    ...frame.links.flatMap(({ text, url }) => ['', ...flowLines(text), ...address(url)]),
  ];
  return `${lines.join('\n')}\n`;
}

function storyLines(story: MailStory, number: number, { lang }: Digest): string[] {
  const { labels } = languageOf(lang);
  const { headline, facts, change, points, clashes, sources } = story;
  const paragraphs = [
    ...(change === undefined ? [] : [flowLines(labelled(labels.whatChanged, change.text, lang))]),
    ...points.map(({ label, text, outlet, place, withdrawn }) => [
      ...flowLines(`* ${label} — ${text}`),
      ...(withdrawn === undefined ? [] : flowLines(`(${withdrawn})`)),
      ...flowLines(`[${outlet} · ${place}]`),
    ]),
    ...clashes.map((clash) => flowLines(labelled(labels.disagreement, clash, lang))),
    ...(sources.length === 0
      ? []
      : [flowLines(labelled(labels.sources, sources.map(({ text }) => text).join(', '), lang))]),
  ];
  return [
    '',
    RULE,
    '',
    ...flowLines(`${number}. ${headline.text}`),
    ...flowLines(`(${facts.join(' · ')})`),
    ...address(headline.url),
    ...paragraphs.flatMap((paragraph) => ['', ...paragraph]),
  ];
}

/** An address is never broken, whatever its length. */
function address(url: string | undefined): string[] {
  return url === undefined ? [] : [url];
}
