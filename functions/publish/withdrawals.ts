import type { Digest, Revision } from '../contracts/digest.ts';
import type { Change, Story } from '../contracts/story.ts';

/** The withdrawn key points of an edition, by id, each with the first revision that withdrew it. */
export function withdrawalsOf({ revisions = [] }: Pick<Digest, 'revisions'>): ReadonlyMap<string, Revision> {
  const found = new Map<string, Revision>();
  for (const revision of revisions) for (const id of revision.withdrawn) if (!found.has(id)) found.set(id, revision);
  return found;
}

/** Lists what was new in a story, without the changes whose sentence is that of a withdrawn point. */
export function standingChanges(
  { changes = [] }: Pick<Story, 'changes'>,
  { revisions, stories }: Pick<Digest, 'revisions' | 'stories'>,
): readonly Change[] {
  if (revisions === undefined) return changes;
  const withdrawn = withdrawalsOf({ revisions });
  const sentences = new Set(
    stories.flatMap(({ keyPoints }) =>
      keyPoints.flatMap(({ id, evidence }) =>
        withdrawn.has(id) ? evidence.map(({ articleId, start }) => `${articleId} ${start}`) : [],
      ),
    ),
  );
  return changes.filter(({ evidence: { articleId, start } }) => !sentences.has(`${articleId} ${start}`));
}
