import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import type { EditionEntry } from '../../contracts/stored.ts';
import type { Markup } from '../formats/html/page.ts';
import { longTime } from '../formats/local-time.ts';

/** Style of the pages of the archive, in addition to that of all pages. */
export const archiveStyle = html`<style>article ul,.months ul{padding-inline-start:1.1rem;margin-top:.4rem}.months{padding-top:1.5rem}.months li{padding:.2rem 0}</style>`;

/** Renders a list of editions, newest first, with their first headlines; `up` leads to the folder of the digest. */
export function renderEditions(editions: readonly EditionEntry[], latest: Digest, up: string): Markup[] {
  return editions.toReversed().map(
    ({ id, to, headlines }) =>
      html`<article><h2><a href="${up}${id}/">${longTime(to, latest.lang, latest.timeZone)}</a></h2>
<ul>${headlines.map((headline) => html`<li><bdi>${headline}</bdi></li>`)}</ul></article>
`,
  );
}

/** Names a month (`2016-04`) for readers: `avril 2016`. */
export function monthName(month: string, lang: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, options).format(new Date(`${month}-15T12:00:00Z`));
}
