import { parseHTML } from 'linkedom';
import type { Digest } from '../../../functions/contracts/digest.ts';
import type { Story } from '../../../functions/contracts/story.ts';
import { webAddress } from '../../../functions/publish/formats/web-address.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';

/**
 * Names what of the stories a page shows otherwise than the edition says: a headline, a point, its label, its sentences,
 * an address that is no source's. `stories` are those the page should hold.
 */
export function pageClaims(page: string, digest: Digest, stories: readonly Story[]): string[] {
  const { document } = parseHTML(page);
  const found: string[] = [];
  const textOf = (element: Element | null | undefined): string => normalizeLine(element?.textContent ?? '');
  const expected = new Set<string>();
  for (const story of stories) {
    const place = document.getElementById(`s-${story.id}`) ?? document.querySelector('main');
    if (!textOf(place).includes(normalizeLine(story.headline))) found.push(`it does not show «${story.headline}»`);
    for (const { source } of story.articles) {
      if (!textOf(place).includes(normalizeLine(source.name))) found.push(`it does not name ${source.name}`);
    }
    for (const { id, text, label, evidence } of story.keyPoints) {
      expected.add(`p-${id}`);
      const point = document.getElementById(`p-${id}`);
      const where = `point «${label}»`;
      if (point === null) {
        found.push(`${where} is not on it`);
        continue;
      }
      const own = point.cloneNode(true) as Element;
      for (const quoted of own.querySelectorAll('q, blockquote')) quoted.remove();
      if (!textOf(own).includes(normalizeLine(text))) found.push(`${where} reads otherwise`);
      if (!textOf(own).includes(normalizeLine(label))) found.push(`${where} has another label`);
      const quoted = [...point.querySelectorAll('q, blockquote')].map(textOf);
      if (quoted.join('\n') !== evidence.map((from) => normalizeLine(from.text)).join('\n'))
        found.push(`${where} is shown with other sentences`);
      const links = [...point.querySelectorAll('a[href]')];
      for (const { articleId } of evidence) {
        const article = story.articles.find((other) => other.id === articleId);
        const url = article === undefined ? undefined : webAddress(article.url);
        if (article === undefined || url === undefined) continue;
        const link = links.find((other) => withoutFragment(other.getAttribute('href')) === withoutFragment(url));
        if (link === undefined || textOf(link) !== normalizeLine(article.source.name))
          found.push(`${where} is not credited to ${article.source.name} at ${url}`);
      }
    }
  }
  for (const { id } of document.querySelectorAll('[id^="p-"]'))
    if (!expected.has(id)) found.push(`it shows a point ${id.slice(2)} that the edition does not have`);
  const known = addressesOf(digest);
  for (const link of document.querySelectorAll('main a[href], footer a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href) && !known.has(withoutFragment(href)))
      found.push(`it leads to ${href}, no source of it`);
  }
  return found;
}

/** The addresses an edition may lead to. */
function addressesOf({ stories, withheld }: Digest): ReadonlySet<string> {
  const urls = [
    ...stories.flatMap(({ articles }) => articles.map(({ url }) => url)),
    ...withheld.map(({ url }) => url),
  ];
  return new Set(urls.flatMap((url) => (url === undefined ? [] : withoutFragment(webAddress(url) ?? ''))));
}

/** The address without what leads within it: pages lead to the sentence itself. */
function withoutFragment(address: string | null): string {
  return address?.replace(/#.*$/s, '') ?? '';
}
