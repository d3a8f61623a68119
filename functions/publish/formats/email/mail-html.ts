import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { languageOf } from '../../../languages/languages.ts';
import { withColon } from '../french-spaces.ts';
import { foreign } from '../html/foreign.ts';
import type { Markup } from '../html/page.ts';
import { fill } from '../local-time.ts';
import type { MailFrame, MailNote } from './mail-notes.ts';
import type { MailPoint, MailStory, MailText } from './mail-story.ts';

/**
 * Inline styles, since mail programs drop style sheets. No color is set anywhere: each program shows its own, in light
 * and in dark, and none of ours can become unreadable on a ground that a program has changed.
 */
const STYLES = {
  sheet: 'max-width:640px;margin:0 auto;padding:16px;font:17px/1.5 Georgia,serif',
  title: 'margin:0;font-size:30px;line-height:1.2',
  story: 'margin:28px 0 0;padding-top:20px;border-top:1px solid',
  headline: 'margin:0;font-size:22px;line-height:1.25',
  small: 'margin:4px 0;font:14px/1.5 Arial,sans-serif',
  points: 'margin:12px 0;padding:0 20px',
  point: 'margin:0 0 12px',
  plain: 'color:inherit;text-decoration:none',
} as const;

/** Writes the HTML part of a message: one column, no table, no picture, no request, links into the edition. */
export function mailHtml(digest: Digest, frame: MailFrame, stories: readonly MailStory[], subject: string): string {
  const { code, direction, labels } = languageOf(digest.lang);
  const left = digest.stories.length - stories.length;
  return String(html`<!doctype html>
<html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title></head>
<body style="margin:0"><div lang="${code}" dir="${direction}" style="${STYLES.sheet}">
<h1 style="${STYLES.title}">${frame.title}</h1>
<p style="${STYLES.small}">${frame.date} · ${frame.count}${frame.readOnline.url === undefined ? '' : html` · ${note(frame.readOnline)}`}</p>
${digest.stories.length === 0 ? html`<p>${labels.empty}</p>` : ''}
${stories.map((story) => renderStory(story, digest))}${left > 0 ? html`<p style="${STYLES.story}">${note({ text: fill(labels.moreOnline, { n: left }), url: frame.readOnline.url })}</p>` : ''}
<div style="${STYLES.story}">${frame.notes.map((text) => html`<p style="${STYLES.small}">${text}</p>`)}<p style="${STYLES.small}">${frame.links.map((link, at) => html`${at === 0 ? '' : ' · '}${note(link)}`)}</p></div>
</div></body></html>
`);
}

function renderStory(story: MailStory, { lang }: Digest): Markup {
  const { labels } = languageOf(lang);
  const { headline, facts, change, points, clashes, sources } = story;
  return html`<div style="${STYLES.story}">
<h2 style="${STYLES.headline}"${foreign(headline.lang, lang)}>${linked(headline, STYLES.plain)}</h2>
<p style="${STYLES.small}">${facts.join(' · ')}</p>
${change === undefined ? '' : html`<p style="${STYLES.small}"><b>${withColon(labels.whatChanged, lang)}</b> <span${foreign(change.lang, lang)}>${change.text}</span></p>`}
${points.length === 0 ? '' : html`<ul style="${STYLES.points}">${points.map((point) => renderPoint(point, lang))}</ul>`}
${clashes.map((clash) => html`<p style="${STYLES.small}"><b>${withColon(labels.disagreement, lang)}</b> <bdi>${clash}</bdi></p>`)}${sources.length === 0 ? '' : html`<p style="${STYLES.small}">${withColon(labels.sources, lang)} ${sources.map((source, at) => html`${at === 0 ? '' : ', '}<bdi>${linked(source)}</bdi>`)}</p>`}
</div>
`;
}

function renderPoint(point: MailPoint, lang: string): Markup {
  const { label, text, outlet, place, url, withdrawn } = point;
  const attributes = foreign(point.lang, lang);
  // The line under a foreign sentence is in the language and direction of the edition again.
  const { code, direction } = languageOf(lang);
  const back = attributes === '' ? '' : html` lang="${code}" dir="${direction}"`;
  const source = html`<bdi>${outlet}</bdi> · ${place}`;
  const said = html`<b>${label}</b> — ${text}`;
  const shown = withdrawn === undefined ? said : html`<del>${said}</del> <i${back}>(${withdrawn})</i>`;
  return html`<li style="${STYLES.point}"${attributes}>${shown}
<br><span style="font:14px Arial,sans-serif"${back}>${url === undefined ? source : html`<a href="${url}">${source}</a>`}</span></li>
`;
}

function linked({ text, url }: MailText, style?: string): Markup | string {
  if (url === undefined) return text;
  return style === undefined ? html`<a href="${url}">${text}</a>` : html`<a href="${url}" style="${style}">${text}</a>`;
}

function note({ text, url }: MailNote): Markup | string {
  return url === undefined ? text : html`<a href="${url}">${text}</a>`;
}
