import { compareKeys } from './object-names.ts';
import { S3Error } from './s3-error.ts';

/** What ListObjectsV2 was asked for. */
export interface ListRequest {
  readonly prefix: string;
  readonly delimiter: string;
  readonly startAfter: string;
  readonly continuationToken: string | undefined;
  readonly maxKeys: number;
}

/** One page: entries in UTF-8 byte order, a key or a common prefix each; `next` continues behind the last. */
export interface ListPage {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  readonly next: string | undefined;
}

/** Cuts one page out of all keys (sorted by UTF-8 bytes). Errors: InvalidArgument for a token that is not ours. */
export function listPage(keys: readonly string[], request: ListRequest): ListPage {
  const after = request.continuationToken === undefined ? request.startAfter : readToken(request.continuationToken);
  const found: string[] = [];
  const prefixes: string[] = [];
  let last = '';
  for (const key of keys) {
    if (!key.startsWith(request.prefix)) continue;
    const cut = request.delimiter === '' ? -1 : key.indexOf(request.delimiter, request.prefix.length);
    const entry = cut < 0 ? key : key.slice(0, cut + request.delimiter.length);
    if (after !== '' && compareKeys(entry, after) <= 0) continue;
    if (cut >= 0 && prefixes.at(-1) === entry) continue;
    if (found.length + prefixes.length >= request.maxKeys) {
      return {
        keys: found,
        prefixes,
        next: request.maxKeys === 0 ? undefined : Buffer.from(last).toString('base64url'),
      };
    }
    if (cut < 0) found.push(key);
    else prefixes.push(entry);
    last = entry;
  }
  return { keys: found, prefixes, next: undefined };
}

function readToken(token: string): string {
  if (!/^[\w-]+$/.test(token)) throw new S3Error('InvalidArgument', 'the continuation token is not one of this server');
  return Buffer.from(token, 'base64url').toString();
}
