import type { DepecheConfig, DigestConfig } from '../../../functions/contracts/config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';

/** The digests with these ids, in the order of the configuration; all without any. Errors: UsageError for an unknown id. */
export function chosenDigests({ digests }: DepecheConfig, ids: readonly string[] | undefined): DigestConfig[] {
  const there = digests.map(({ id }) => id);
  const unknown = ids?.find((id) => !there.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`unknown digest "${unknown}"; the configuration has ${there.join(', ')}`);
  return digests.filter(({ id }) => ids?.includes(id) ?? true);
}
