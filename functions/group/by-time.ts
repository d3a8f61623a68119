import { compareBy } from '../text/compare-by.ts';

/**
 * Compares two articles for sorting: earliest first, undated ones last, then by id; so that no result depends
 * on the order in which batches were read.
 */
export const byTime = compareBy<{ readonly id: string; readonly published?: string | undefined }>(
  ({ published }) => published ?? '~',
  ({ id }) => id,
);
