import type { Format } from '../format.ts';

/** The canonical object itself: every other rendering is made from it, and `verify` reads it. */
export const json: Format = {
  name: 'json',
  fileName: 'digest.json',
  contentType: 'application/json; charset=utf-8',
  render: (digest) => `${JSON.stringify(digest, null, 2)}\n`,
};
