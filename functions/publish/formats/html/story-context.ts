import type { Digest } from '../../../contracts/digest.ts';
import type { EditionLabels } from '../../../contracts/language.ts';
import { wordsOf } from '../words.ts';

/** What the parts of a page that shows a story are rendered with. */
export interface StoryContext {
  readonly digest: Digest;
  readonly labels: EditionLabels;
  /** The page of one story has room for everything; the page of an edition has to be small. */
  readonly whole: boolean;
}

/** Makes the context of a page, with the labels of the edition's language. */
export function storyContext(digest: Digest, whole: boolean): StoryContext {
  return { digest, labels: wordsOf(digest.lang), whole };
}
