import { readBlocks } from './read-blocks.ts';

/** Writes the text of an element, one block a line: blocks are never glued, inline elements never parted. */
export function pageText(root: unknown): string {
  return readBlocks(root)
    .map(({ text }) => text)
    .join('\n');
}
