import { randomUUID } from 'node:crypto';

/** Makes a mark that no other call has, for holding something only once; nothing that readers see is made of it. */
export function newClaim(): string {
  return randomUUID();
}
