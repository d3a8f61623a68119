import { html } from 'hono/html';
import { languageOf } from '../../../languages/languages.ts';
import type { Markup } from './page.ts';

/** Attributes, with a space before, of a text that is not in the language of the page: its language and direction. */
export function foreign(lang: string, pageLang: string): Markup | string {
  const own = lang.split('-')[0] === pageLang.split('-')[0];
  return own ? '' : html` lang="${lang}" dir="${languageOf(lang).direction}"`;
}

/** Names a language for readers of another: `ar` is « arabe » on a French page. */
export function languageName(lang: string, pageLang: string): string {
  return new Intl.DisplayNames(pageLang, { type: 'language' }).of(lang) ?? lang;
}
