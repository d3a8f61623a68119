import { normalizeLine } from '../../text/normalize-text.ts';
import { type LinkedData, nameIn, textIn } from './linked-data.ts';

/** The picture a page leads with; its credit where the page gives one. */
export interface LeadImage {
  readonly url: string;
  readonly credit?: string;
}

/** The picture of JSON-LD or of the meta elements; its credit from JSON-LD, or from under the first figure. */
export function leadImage(
  document: Document,
  linked: LinkedData,
  named: string | undefined,
  url: string,
): LeadImage | undefined {
  const [first] = [linked.image].flat();
  const object = (typeof first === 'object' && first !== null ? first : {}) as Record<string, unknown>;
  const address = named ?? textIn(first) ?? textIn(object.url) ?? textIn(object.contentUrl);
  const parsed = address === undefined ? null : URL.parse(address.trim(), url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  const caption = document.querySelector('figure figcaption, figure .credit, .wp-caption-text')?.textContent ?? '';
  const credit = textIn(object.creditText) ?? nameIn(object.author) ?? creditIn(normalizeLine(caption));
  return { url: parsed.href, ...(credit === undefined ? {} : { credit: normalizeLine(credit) }) };
}

/** Who made a picture, as captions say it: after a sign, or after the word and a colon. */
function creditIn(caption: string): string | undefined {
  const found =
    /(?:©|\(c\)|(?:ph(?:oto)?s?|foto|cr[ée]dits?|credit|bild|image|imagen|immagine|صورة|تصوير)\s*:)\s*(.{2,80})$/iu.exec(
      caption,
    );
  return found?.[1]?.replace(/[).\s]+$/, '');
}
