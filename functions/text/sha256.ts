import { createHash } from 'node:crypto';

/** Hashes a text (as UTF-8) with SHA-256, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Makes an identifier of ours: the first 16 hexadecimal digits (64 bits) of the SHA-256 of a text. */
export function hexId(text: string): string {
  return sha256Hex(text).slice(0, 16);
}
