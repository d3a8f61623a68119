import { listPage } from './list-objects.ts';
import { S3Error } from './s3-error.ts';
import { refuse, type S3Answer, type S3Request } from './s3-request.ts';
import { renderXml, type XmlNode } from './s3-xml.ts';
import { deleteObjects } from './write-object.ts';

const XML = { 'content-type': 'application/xml' };

/** Lists the buckets by name. */
export async function listBuckets({ files }: S3Request): Promise<S3Answer> {
  const buckets: XmlNode[] = (await files.buckets()).map((name) => ['Bucket', [['Name', name]]]);
  return { status: 200, headers: XML, body: renderXml('ListAllMyBucketsResult', [['Buckets', buckets]]) };
}

/** Does what is asked of a bucket as a whole. Errors: S3Error. */
export async function handleBucket(request: S3Request): Promise<S3Answer> {
  const { method, bucket, files, query } = request;
  const there = await files.hasBucket(bucket);
  if (method === 'PUT') {
    if (there) throw new S3Error('BucketAlreadyOwnedByYou', `the bucket ${bucket} is there already`);
    await files.createBucket(bucket);
    return { status: 200, headers: { location: `/${bucket}` } };
  }
  if (!there) throw new S3Error('NoSuchBucket', `there is no bucket ${bucket}`);
  if (method === 'HEAD') return { status: 200 };
  if (method === 'DELETE') {
    const [first] = await files.keys(bucket);
    if (first !== undefined) throw new S3Error('BucketNotEmpty', `the bucket ${bucket} holds objects`);
    await files.deleteBucket(bucket);
    return { status: 204 };
  }
  if (method === 'GET' && query.has('location')) {
    return { status: 200, headers: XML, body: renderXml('LocationConstraint', []) };
  }
  if (method === 'GET') return listObjects(request);
  if (method === 'POST' && query.has('delete')) return deleteObjects(request);
  return refuse(method);
}

async function listObjects({ bucket, files, query }: S3Request): Promise<S3Answer> {
  if (query.get('list-type') !== '2') return refuse('ListObjects (version 1)');
  const encoding = query.get('encoding-type') ?? undefined;
  const maxKeys = Number(query.get('max-keys') ?? 1000);
  if (!Number.isInteger(maxKeys) || maxKeys < 0) throw new S3Error('InvalidArgument', 'max-keys is no count');
  if (encoding !== undefined && encoding !== 'url') throw new S3Error('InvalidArgument', 'encoding-type can be url');
  const encode = (text: string): string => (encoding === 'url' ? encodeURIComponent(text) : text);
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const startAfter = query.get('start-after') ?? '';
  const page = listPage(await files.keys(bucket, prefix), {
    prefix,
    delimiter,
    startAfter,
    continuationToken: query.get('continuation-token') ?? undefined,
    maxKeys: Math.min(1000, maxKeys),
  });
  const metas = await Promise.all(page.keys.map((key) => files.readMeta(bucket, key)));
  const contents = metas.flatMap((meta): XmlNode[] => {
    if (meta === undefined) return []; // deleted since the keys were read
    const { key, lastModified, etag, size } = meta;
    const parts: XmlNode[] = [
      ['Key', encode(key)],
      ['LastModified', lastModified],
      ['ETag', `"${etag}"`],
      ['Size', size],
      ['StorageClass', 'STANDARD'],
    ];
    return [['Contents', parts]];
  });
  const body = renderXml('ListBucketResult', [
    ['Name', bucket],
    ['Prefix', encode(prefix)],
    ['Delimiter', delimiter === '' ? undefined : encode(delimiter)],
    ['StartAfter', startAfter === '' ? undefined : encode(startAfter)],
    ['MaxKeys', maxKeys],
    ['KeyCount', contents.length + page.prefixes.length],
    ['EncodingType', encoding],
    ['IsTruncated', page.next !== undefined],
    ['NextContinuationToken', page.next],
    ...contents,
    ...page.prefixes.map((common): XmlNode => ['CommonPrefixes', [['Prefix', encode(common)]]]),
  ]);
  return { status: 200, headers: XML, body };
}
