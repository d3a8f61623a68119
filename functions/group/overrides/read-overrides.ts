import type { Problem } from '../../contracts/digest.ts';
import type { Overrides } from '../../contracts/editor.ts';
import { storeKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';

/** The overrides that are valid for an edition, and why there are none where the file is invalid. */
export interface ReadOverrides {
  readonly overrides: Overrides;
  readonly notices: readonly Problem[];
}

/** No overrides. */
export const noOverrides: Overrides = { pin: [], hide: [], merge: [], split: [] };

/** A larger file was not written by an editor. */
const MAX_BYTES = 1_000_000;
const MAX_REPORTED = 5;

/**
 * Reads the editor's overrides of a digest, without those that have expired by the day of the edition.
 *
 * A file with one error is not used at all, and a notice says where and what: half of what an editor wants may be the
 * opposite. Without a file there are no overrides. Errors: StoreError of the store itself.
 */
export async function readOverrides(store: Store, digestId: string, editionId: string): Promise<ReadOverrides> {
  const key = storeKeys.editor(digestId);
  const object = await store.get(key);
  if (object === undefined) return { overrides: noOverrides, notices: [] };
  const unread = (why: string): ReadOverrides => ({
    overrides: noOverrides,
    notices: [{ code: 'editor-unread', message: `this edition was made without ${key}: ${why}` }],
  });
  if (object.body.length > MAX_BYTES) return unread(`it is larger than ${MAX_BYTES / 1_000_000} MB`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(object.body));
  } catch {
    return unread('it is not JSON in UTF-8');
  }
  // Loaded here, because most digests have no editor's file.
  const { Overrides: schema } = await import('../../contracts/editor.ts');
  const read = schema.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => {
      const where = path.map(String).join('.');
      return where === '' ? message : `${where}: ${message}`;
    });
    const more = problems.length > MAX_REPORTED ? [`and ${problems.length - MAX_REPORTED} more`] : [];
    return unread([...problems.slice(0, MAX_REPORTED), ...more].join('; '));
  }
  const day = editionId.slice(0, 10);
  const isActive = ({ until }: { until?: string | undefined }): boolean => until === undefined || until >= day;
  const { pin, hide, merge, split } = read.data;
  return {
    overrides: {
      pin: pin.filter(isActive),
      hide: hide.filter(isActive),
      merge: merge.filter(isActive),
      split: split.filter(isActive),
    },
    notices: [],
  };
}
