import { readdirSync } from 'node:fs';
import { findLanguage } from '../../functions/languages/find-language.ts';
import type { ArticleText } from '../../functions/summarize/key-points.ts';
import { normalizeLine, normalizeText } from '../../functions/text/normalize-text.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { articleOf } from '../builders.ts';
import { bytesOf, FIXTURES, jsonOf, KeyPoints } from '../fixtures.ts';

/** Makes a text of a story from plain strings, as ingest would have stored it. */
export function articleText(raw: string, { title = '', lang = 'fr', owner = 'outlet' } = {}): ArticleText {
  const text = normalizeText(raw);
  const id = hexId(`${owner}\n${title}\n${text}`);
  const article = articleOf({ id, outlet: owner, title: normalizeLine(title), lang, text });
  return { id, title: article.title, text, owner, language: findLanguage(lang), article };
}

/** The single articles of the fixtures with the ideas that a digest of them must hold. */
export const singleArticles = readdirSync(new URL('articles', FIXTURES)).map((name) => {
  const { title, lang } = jsonOf(`articles/${name}/article.json`) as { title: string; lang: string };
  const raw = bytesOf(`articles/${name}/article.txt`).toString('utf8');
  const { ideas } = KeyPoints.parse(jsonOf(`articles/${name}/key-points.json`));
  return { name, text: articleText(raw, { title, lang }), ideas };
});
