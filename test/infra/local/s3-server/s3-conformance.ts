import type { Checks } from './s3-conformance/check.ts';
import { conditionChecks } from './s3-conformance/condition-checks.ts';
import { keyChecks } from './s3-conformance/key-checks.ts';
import { listChecks } from './s3-conformance/list-checks.ts';
import { objectChecks } from './s3-conformance/object-checks.ts';

/** The suite, by name: what this system asks of S3, each check passing on Amazon S3 as documented. */
export const conformance: Checks = { ...objectChecks, ...conditionChecks, ...listChecks, ...keyChecks };
