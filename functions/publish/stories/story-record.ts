import type { Digest } from '../../contracts/digest.ts';
import type { StoryRecord, StoryTelling } from '../../contracts/stored.ts';
import type { Story } from '../../contracts/story.ts';
import { compareBy } from '../../text/compare-by.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { standingChanges } from '../withdrawals.ts';

/** A record stays small: of a story told more often than this, the first edition and the latest ones are kept. */
const MAX_TELLINGS = 60;

/** How one edition tells a story. */
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

/** Adds tellings to a record: one an edition, its latest revision; oldest edition first. Same in any order. */
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
