import { hexId } from '../../text/sha256.ts';

/** A story's id comes from its earliest article, so that the same run gives it again. */
export function storyIdOf(digestId: string, articleId: string): string {
  return hexId(`${digestId}\n${articleId}`);
}
