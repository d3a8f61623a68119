import { html, raw } from 'hono/html';
import type { EditionLanguage } from '../../../contracts/language.ts';
import { storyStyle, style } from './style.ts';

/** A piece of markup whose text is escaped already. */
export type Markup = ReturnType<typeof html>;

/** Controls and noncharacters, which HTML has no place for, not even escaped. */
const UNSPEAKABLE = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

function spoken(markup: Markup): string {
  return String(markup).replace(UNSPEAKABLE, '').toWellFormed();
}

/** Wraps the content of a page: head, language, direction, look. Nothing in it asks a server for anything, not even an icon. */
export function renderPage(page: {
  language: EditionLanguage;
  title: string;
  head?: Markup;
  body: Markup;
  /** An edition has two columns where there is room; a story's page has what the others need not. */
  kind?: 'edition' | 'story';
  /** A script file beside the page may run and ask for files of the site; nothing of the kind anywhere else. */
  runs?: boolean;
}): string {
  const { language, title, head, body, kind, runs } = page;
  return spoken(html`<!doctype html>
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
