import type { Digest, Revision } from '../../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../../contracts/key-point.ts';
import type { Change, Story } from '../../contracts/story.ts';
import { languageOf } from '../../languages/languages.ts';
import { normalizeLine } from '../../text/normalize-text.ts';
import { escapeXml } from '../../text/xml.ts';
import { interventionsOf } from '../formats/editor-words.ts';
import { withColon } from '../formats/french-spaces.ts';
import { foreign } from '../formats/html/foreign.ts';
import { fill } from '../formats/local-time.ts';
import { webAddress } from '../formats/web-address.ts';
import { standingChanges, withdrawalsOf } from '../withdrawals.ts';

/**
 * Writes a story as HTML for feed readers: what was withdrawn and what changed first, then each key point with its
 * sentence, outlet and link, then the sources. Only `http` and `https` links; all text of sources escaped.
 */
export function storyContent(story: Story, digest: Digest): string {
  const { labels } = languageOf(digest.lang);
  const withdrawn = withdrawalsOf(digest);
  const reasons = new Set(story.keyPoints.flatMap(({ id }) => withdrawn.get(id)?.reason ?? []));
  const own = String(foreign(digest.lang, story.lang));
  const names = [...new Set(story.articles.map(({ source }) => source.name))].join(', ');
  return [
    ...[...reasons].map(
      (reason) => `<p${own}><b>${withColon(labels.corrections, digest.lang)}</b> ${escapeXml(reason)}</p>`,
    ),
    ...interventionsOf(story, labels, digest.lang).map((done) => `<p${own}><i>${escapeXml(done)}</i></p>`),
    ...standingChanges(story, digest).map((change) => changeOf(change, story, digest)),
    `<ul>${story.keyPoints.map((point) => pointOf(point, story, digest, withdrawn.get(point.id))).join('')}</ul>`,
    `<p${own}>${withColon(labels.sources, digest.lang)} ${escapeXml(names)}</p>`,
  ].join('\n');
}

function changeOf({ figure, evidence, correction }: Change, story: Story, digest: Digest): string {
  const { labels } = languageOf(digest.lang);
  const numbers =
    figure === undefined ? '' : `${escapeXml(figure.from)} → ${escapeXml(figure.to)} ${escapeXml(figure.noun)} · `;
  return `<p><b${foreign(digest.lang, story.lang)}>${withColon(correction === undefined ? labels.whatChanged : labels.corrected, digest.lang)}</b> ${numbers}${escapeXml(evidence.text)}${outletOf(evidence, story, digest)}</p>`;
}

function pointOf(point: KeyPoint, story: Story, digest: Digest, revision: Revision | undefined): string {
  const { labels } = languageOf(digest.lang);
  const [first] = point.evidence;
  const said = `<b>${escapeXml(point.label)}</b> — ${escapeXml(point.text)}`;
  const shown =
    revision === undefined
      ? said
      : `<del>${said}</del> <b${foreign(digest.lang, story.lang)}>${escapeXml(labels.withdrawn)}</b>`;
  const whole = first !== undefined && normalizeLine(first.text) !== point.text;
  const sentence = whole ? `<blockquote>${escapeXml(first.text)}</blockquote>` : '';
  const outlet = first === undefined ? '' : outletOf(first, story, digest);
  return `<li${foreign(point.lang, story.lang)}>${shown}${outlet}${sentence}</li>`;
}

function outletOf({ articleId, sentence }: Evidence, story: Story, digest: Digest): string {
  const article = story.articles.find(({ id }) => id === articleId);
  if (article === undefined) return '';
  const { labels } = languageOf(digest.lang);
  const name = escapeXml(article.source.name);
  const url = webAddress(article.url);
  const link = url === undefined ? name : `<a href="${escapeXml(url)}">${name}</a>`;
  return ` (${link}, <span${foreign(digest.lang, story.lang)}>${fill(labels.sentence, { n: sentence + 1 })}</span>)`;
}
