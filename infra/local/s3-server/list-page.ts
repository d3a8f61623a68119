import { escapeXml } from '../../../functions/text/xml.ts';
import { listKeys } from './object-files.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

/** Source: S3 API reference, ListObjectsV2. */
const MAX_KEYS = 1000;

/** Renders one page of ListObjectsV2. Errors: InvalidArgument for a `max-keys` that is not a count. */
export async function listPage({ root, bucket, query }: S3Request): Promise<string> {
  const maxKeys = Math.min(MAX_KEYS, Number(query.get('max-keys') ?? MAX_KEYS));
  if (!Number.isInteger(maxKeys) || maxKeys < 1) throw new S3Error('InvalidArgument', 'max-keys is not a count');
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const after = Buffer.from(token === null ? (query.get('start-after') ?? '') : token, token === null ? 'utf8' : 'hex');
  const keys = (await listKeys(root, bucket, prefix)).filter((key) => Buffer.compare(Buffer.from(key), after) > 0);
  const page = keys.slice(0, maxKeys);
  const last = keys.length > maxKeys ? page.at(-1) : undefined;
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : (text: string): string => text;
  const element = (name: string, value: string | number | boolean): string =>
    `<${name}>${escapeXml(String(value))}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    element('Name', bucket),
    element('Prefix', encode(prefix)),
    element('MaxKeys', maxKeys),
    element('KeyCount', page.length),
    element('IsTruncated', last !== undefined),
    ...(encode === encodeURIComponent ? [element('EncodingType', 'url')] : []),
    ...(last === undefined ? [] : [element('NextContinuationToken', Buffer.from(last).toString('hex'))]),
    ...page.map((key) => `<Contents>${element('Key', encode(key))}</Contents>`),
    '</ListBucketResult>',
  ].join('');
}
