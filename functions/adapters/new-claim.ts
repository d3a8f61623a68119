import { randomUUID } from 'node:crypto';

/** Creates an id that no other call has, for claiming a delivery; nothing that readers see depends on it. */
export function newClaim(): string {
  return randomUUID();
}
