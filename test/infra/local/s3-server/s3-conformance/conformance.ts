import type { Checks } from './check.ts';
import { conditionChecks } from './condition-checks.ts';
import { listChecks } from './list-checks.ts';
import { objectChecks } from './object-checks.ts';

/** The suite, by name: what this system asks of S3, each check passing on Amazon S3 as documented. */
export const conformance: Checks = { ...objectChecks, ...conditionChecks, ...listChecks };
