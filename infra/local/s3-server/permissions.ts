import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

/**
 * Names the actions that a request needs, as IAM does. Those of a delete of several objects are asked one by one.
 * Source: S3 user guide, required permissions for API operations; conditional writes and deletes (they read, too).
 */
export function actionsOf({ method, bucket, key, query, message }: Omit<S3Request, 'may'>): string[] {
  if (bucket === '') return ['s3:ListAllMyBuckets'];
  if (key === '') {
    if (method === 'PUT') return ['s3:CreateBucket'];
    if (method === 'DELETE') return ['s3:DeleteBucket'];
    if (method === 'POST') return [];
    return [query.has('location') ? 's3:GetBucketLocation' : 's3:ListBucket'];
  }
  const reads = message.headers['if-match'] === undefined ? [] : ['s3:GetObject'];
  if (method === 'PUT') return ['s3:PutObject', ...reads];
  if (method === 'DELETE') return ['s3:DeleteObject', ...reads];
  return ['s3:GetObject'];
}

/** Passes a request whose sender may do all it needs. Errors: AccessDenied that names the missing action. */
export function checkPermissions(request: S3Request): void {
  for (const action of actionsOf(request)) {
    if (!request.may(action, request.key)) throw accessDenied(action, request.bucket, request.key);
  }
}

/** The error of a sender who lacks an action. */
export function accessDenied(action: string, bucket: string, key: string): S3Error {
  return new S3Error('AccessDenied', `the caller may not do ${action} on ${bucket}/${key}`);
}

/** The error of a read that finds nothing: who may not list must not learn whether a key is there, so S3 says 403. */
export function nothingThere(request: S3Request): S3Error {
  return request.may('s3:ListBucket', '')
    ? new S3Error('NoSuchKey', 'there is no object under this key')
    : accessDenied('s3:ListBucket', request.bucket, request.key);
}
