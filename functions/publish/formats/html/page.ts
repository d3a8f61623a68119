import { html, raw } from 'hono/html';
import type { Language } from '../../../contracts/language.ts';
import { style } from './style.ts';

/** A piece of markup whose text is escaped already. */
export type Markup = ReturnType<typeof html>;

/** Wraps the content of a page: head, language, direction, look. Nothing in it asks a server for anything, not even an icon. */
export function renderPage(page: {
  language: Language;
  title: string;
  head?: Markup;
  body: Markup;
  /** Two columns where there is room. */
  wide?: boolean;
  /** A script file beside the page may run and ask for files of the site; nothing of the kind anywhere else. */
  runs?: boolean;
}): string {
  const { language, title, head, body, wide, runs } = page;
  return String(html`<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'${runs === true ? "; script-src 'self'; connect-src 'self'" : ''}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${head ?? ''}
<style>${raw(style)}</style>
</head>
<body${wide === true ? html` class="wide"` : ''}>
${body}
</body>
</html>
`);
}
