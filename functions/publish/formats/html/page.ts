import { html, raw } from 'hono/html';
import type { EditionLanguage } from '../../../contracts/language.ts';
import { storyStyle, style } from './style.ts';

/** Markup whose text has been escaped. */
export type Markup = ReturnType<typeof html>;

/** Controls and noncharacters, which HTML does not allow, not even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

function wellFormed(markup: Markup): string {
  return String(markup).replace(FORBIDDEN, '').toWellFormed();
}

/** Wraps the content of a page: head, language, direction, style. It requests nothing from a server, not even an icon. */
export function renderPage(page: {
  language: EditionLanguage;
  title: string;
  head?: Markup;
  body: Markup;
  /** An edition has two columns where there is room; the page of a story has a style of its own. */
  kind?: 'edition' | 'story';
  /** A script of the site may run and request files of the site; scripts are forbidden on all other pages. */
  runs?: boolean;
}): string {
  const { language, title, head, body, kind, runs } = page;
  return wellFormed(html`<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'${runs === true ? "; script-src 'self'; connect-src 'self'" : ''}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${head ?? ''}
<style>${raw(kind === 'story' ? `${style}\n${storyStyle}` : style)}</style>
</head>
<body${kind === 'edition' ? html` class="wide"` : ''}>
${body}
</body>
</html>
`);
}
