import { Readability } from '@mozilla/readability';
import type { PageKind } from '../../contracts/article.ts';
import { cleanPage } from './clean-page.ts';
import { parsePage } from './parse-page.ts';
import { type Block, readBlocks } from './read-blocks.ts';

/** Under this share of what Readability found by itself, our cleaning took away the article: theirs is taken. */
const MIN_KEPT = 0.4;

/** From this share of all longer paragraphs on nothing can be missing, and the page need not be read a second time. */
const MIN_OF_PARAGRAPHS = 0.5;
const LONG_PARAGRAPH = 100;

/**
 * Finds the article of a page and reads it as blocks: of the cleaned page, or, where that looks wrong beside the page as
 * it is, of that. Captions are the text of a gallery. `document` is used up.
 *
 * Errors: none; a page without an article has no blocks.
 */
export function findArticle(document: Document, html: string, kind?: PageKind): readonly Block[] {
  const expected = paragraphCharacters(document);
  const cleaned = extract(cleanPage(document, { captions: kind === 'gallery' }));
  const length = characters(cleaned);
  if (length > 0 && length >= MIN_OF_PARAGRAPHS * expected) return cleaned;
  const plain = extract(parsePage(html));
  return length > 0 && length >= MIN_KEPT * characters(plain) ? cleaned : plain;
}

/** What Readability takes for the article of a document, with its classes. */
export function extract(document: Document): readonly Block[] {
  let blocks: readonly Block[] = [];
  const serializer = (root: unknown): string => {
    blocks = readBlocks(root);
    return '';
  };
  try {
    new Readability(document as never, { serializer, keepClasses: true, charThreshold: 200 }).parse();
  } catch {
    // Readability gives up on some broken documents; such a page has no article for us.
    return [];
  }
  return blocks;
}

/** How much text the page's longer paragraphs hold: what an article has at the most, with comments and teasers. */
function paragraphCharacters(document: Document): number {
  let total = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length >= LONG_PARAGRAPH) total += length;
  }
  return total;
}

function characters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
