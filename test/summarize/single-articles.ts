import { readdirSync } from 'node:fs';
import { findLanguage } from '../../functions/languages/find-language.ts';
import type { ArticleText } from '../../functions/summarize/key-points.ts';
import { normalizeLine, normalizeText } from '../../functions/text/normalize-text.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { bytesOf, FIXTURES, jsonOf, KeyPoints } from '../fixtures.ts';

/** Makes a text of a story from plain strings, as ingest would have stored it. */
export function articleText(raw: string, { title = '', lang = 'fr', owner = 'outlet' } = {}): ArticleText {
  const text = normalizeText(raw);
  const id = hexId(`${owner}\n${title}\n${text}`);
  const url = `https://${owner}.example/${id}`;
  return {
    id,
    title: normalizeLine(title),
    text,
    owner,
    language: findLanguage(lang),
    article: {
      id,
      feedId: owner,
      source: { id: owner, name: owner },
      url,
      title: normalizeLine(title),
      fetchedAt: '2016-04-04T04:30:00.000Z',
      lang,
      text,
      textSha256: sha256Hex(text),
      textFrom: 'page',
      teaser: false,
    },
  };
}

/** The single articles of the fixtures with the ideas that a digest of them must hold. */
export const singleArticles = readdirSync(new URL('articles', FIXTURES)).map((name) => {
  const { title, lang } = jsonOf(`articles/${name}/article.json`) as { title: string; lang: string };
  const raw = bytesOf(`articles/${name}/article.txt`).toString('utf8');
  const { ideas } = KeyPoints.parse(jsonOf(`articles/${name}/key-points.json`));
  return { name, text: articleText(raw, { title, lang }), ideas };
});
