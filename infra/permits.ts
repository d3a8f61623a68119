import type { Permission } from './read-template.ts';

/** A request to S3; `key` is empty for a request on the bucket, `prefix` is that of a list. */
export interface S3ActionRequest {
  readonly action: string;
  readonly bucket: string;
  readonly key: string;
  readonly prefix?: string;
}

/**
 * Whether the statements of a role permit a request to S3, so that the local server refuses what AWS would refuse.
 *
 * Supports what our stack uses: Allow statements, `*` in resources, and `StringLikeIfExists` on `s3:prefix`. Any other
 * condition permits nothing.
 */
export function permits(permissions: readonly Permission[], request: S3ActionRequest): boolean {
  const resource = `arn:aws:s3:::${request.bucket}${request.key === '' ? '' : `/${request.key}`}`;
  return permissions.some(
    ({ actions, resources, condition }) =>
      actions.includes(request.action) &&
      resources.some((pattern) => like(resource, pattern)) &&
      holds(condition, request),
  );
}

function holds(condition: unknown, { prefix }: S3ActionRequest): boolean {
  if (condition === undefined) return true;
  const { StringLikeIfExists: known, ...unknown } = condition as Record<string, Record<string, string[]> | undefined>;
  const { 's3:prefix': prefixes, ...others } = known ?? {};
  if (Object.keys(unknown).length > 0 || Object.keys(others).length > 0 || prefixes === undefined) return false;
  return prefix === undefined || [prefixes].flat().some((pattern) => like(prefix, pattern));
}

/** Matches as IAM does: `*` is any run of characters. */
function like(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
