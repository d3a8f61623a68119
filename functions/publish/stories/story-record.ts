import type { Digest } from '../../contracts/digest.ts';
import type { StoryRecord, StoryTelling } from '../../contracts/stored.ts';
import type { Story } from '../../contracts/story.ts';
import { compareBy } from '../../text/compare-by.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { standingChanges } from '../withdrawals.ts';

/** Keeps a record small: of a story in more editions than this, the first and the latest ones are kept. */
const MAX_TELLINGS = 60;

/** Makes the entry of one edition in the record of a story. */
export function tellingOf(story: Story, digest: Digest): StoryTelling {
  const { editionId, to, revisions } = digest;
  const { status, headline } = story;
  const changes = standingChanges(story, digest);
  return {
    editionId,
    to,
    status,
    headline,
    ...(changes.length === 0 ? {} : { changes: [...changes] }),
    ...definedOnly({ revision: revisions?.length }),
  };
}

/** Adds entries to a record: one per edition, of its latest revision, oldest first. The order of `added` does not matter. */
export function withTellings(record: StoryRecord, added: readonly StoryTelling[]): StoryRecord {
  const byEdition = new Map<string, StoryTelling>();
  for (const telling of [...record.tellings, ...added]) {
    const known = byEdition.get(telling.editionId);
    if (known === undefined || (telling.revision ?? 0) > (known.revision ?? 0))
      byEdition.set(telling.editionId, telling);
  }
  const all = [...byEdition.values()].toSorted(compareBy('editionId'));
  const tellings = all.length <= MAX_TELLINGS ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_TELLINGS)];
  return { ...record, tellings };
}
