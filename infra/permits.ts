import type { Permission } from './read-template.ts';

/** What a caller asks of S3; `key` is empty for a request on the bucket, `prefix` is that of a list. */
export interface S3ActionRequest {
  readonly action: string;
  readonly bucket: string;
  readonly key: string;
  readonly prefix?: string;
}

/**
 * Says whether a role's statements permit a request on S3, so that this machine can refuse what AWS would refuse.
 *
 * Knows what our stack writes: Allow statements, `*` in resources, and `StringLikeIfExists` on `s3:prefix`. A condition it
 * does not know permits nothing.
 */
export function permits(permissions: readonly Permission[], wish: S3ActionRequest): boolean {
  const resource = `arn:aws:s3:::${wish.bucket}${wish.key === '' ? '' : `/${wish.key}`}`;
  return permissions.some(
    ({ actions, resources, condition }) =>
      actions.includes(wish.action) && resources.some((pattern) => like(resource, pattern)) && holds(condition, wish),
  );
}

function holds(condition: unknown, { prefix }: S3ActionRequest): boolean {
  if (condition === undefined) return true;
  const { StringLikeIfExists: known, ...unknown } = condition as Record<string, Record<string, string[]> | undefined>;
  const { 's3:prefix': prefixes, ...others } = known ?? {};
  if (Object.keys(unknown).length > 0 || Object.keys(others).length > 0 || prefixes === undefined) return false;
  return prefix === undefined || [prefixes].flat().some((pattern) => like(prefix, pattern));
}

/** Compares as IAM does: `*` stands for any run of characters, all else for itself. */
function like(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
