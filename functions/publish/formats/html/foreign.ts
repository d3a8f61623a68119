import { html } from 'hono/html';
import { languageOf } from '../../../languages/languages.ts';
import type { Markup } from './page.ts';

/**
 * Writes the attributes, after a space, of a text in another language than the text around it: its language, and its
 * direction where that differs.
 */
export function foreign(lang: string, around: string): Markup | string {
  if (lang.split('-')[0] === around.split('-')[0]) return '';
  const { direction } = languageOf(lang);
  return direction === languageOf(around).direction ? html` lang="${lang}"` : html` lang="${lang}" dir="${direction}"`;
}

/** Names a language for readers of another: `ar` is `arabe` on a French page. */
export function languageName(lang: string, pageLang: string): string {
  return new Intl.DisplayNames(pageLang, { type: 'language' }).of(lang) ?? lang;
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Isolates a text that runs the other way, or has bidi controls, from the line around it; any other text is left as it
 * is, to save bytes.
 */
export function isolated(text: string, pageLang: string): Markup | string {
  const rtl = languageOf(pageLang).direction === 'rtl';
  const other = rtl
    ? /\p{L}/u.test(text.replace(/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g, ''))
    : RTL_LETTER.test(text);
  return other || BIDI_CONTROL.test(text) ? html`<bdi>${text}</bdi>` : text;
}
