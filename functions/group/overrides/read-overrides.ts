import type { Problem } from '../../contracts/digest.ts';
import { Overrides } from '../../contracts/editor.ts';
import { storeKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';

/** What an editor decided, as far as it holds in an edition, and why it does not where the file is wrong. */
export interface ReadOverrides {
  readonly overrides: Overrides;
  readonly notices: readonly Problem[];
}

/** No editor's decision at all. */
export const noOverrides: Overrides = { pin: [], hide: [], merge: [], split: [] };

/** More than an editor writes. */
const MAX_BYTES = 1_000_000;
const MAX_TOLD = 5;

/**
 * Reads the editor's overrides of a digest; what has ended by the edition's day is left out.
 *
 * A file that is wrong in one place is not taken at all, and a notice says where and what: half of an editor's will is
 * not it. No file is no decision. Errors: StoreError of the store itself.
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
    return unread('it is no JSON in UTF-8');
  }
  const read = Overrides.safeParse(value);
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => {
      const where = path.map(String).join('.');
      return where === '' ? message : `${where}: ${message}`;
    });
    const more = told.length > MAX_TOLD ? [`and ${told.length - MAX_TOLD} more`] : [];
    return unread([...told.slice(0, MAX_TOLD), ...more].join('; '));
  }
  const day = editionId.slice(0, 10);
  const holds = ({ until }: { until?: string | undefined }): boolean => until === undefined || until >= day;
  const { pin, hide, merge, split } = read.data;
  return {
    overrides: {
      pin: pin.filter(holds),
      hide: hide.filter(holds),
      merge: merge.filter(holds),
      split: split.filter(holds),
    },
    notices: [],
  };
}
