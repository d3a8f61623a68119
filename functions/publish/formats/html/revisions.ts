import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { digestFileName } from '../../../contracts/keys.ts';
import { languageOf } from '../../../languages/languages.ts';
import { shortTime } from '../local-time.ts';
import type { Markup } from './page.ts';

/** Renders the log of an edition's corrections, oldest first, with what was withdrawn and a link to the version before. */
export function renderRevisions({ revisions, stories, lang, timeZone }: Digest): Markup | string {
  if (revisions === undefined) return '';
  const { labels } = languageOf(lang);
  const points = new Map(stories.flatMap(({ keyPoints }) => keyPoints.map((point) => [point.id, point] as const)));
  const rows = revisions.map(({ at, reason, by, withdrawn }, before) => {
    const gone = withdrawn.map(
      (id) =>
        html` <a href="#p-${id}"><bdi lang="${points.get(id)?.lang ?? lang}">${points.get(id)?.label ?? id}</bdi></a>`,
    );
    return html`<li>${shortTime(at, lang, timeZone)} — ${reason}${by === undefined ? '' : html` (<bdi>${by}</bdi>)`} · ${labels.withdrawn}${gone} · <a href="${digestFileName(before)}">${digestFileName(before)}</a></li>
`;
  });
  return html`<section class="changes"><h2>${labels.corrections}</h2><ol>${rows}</ol></section>`;
}
