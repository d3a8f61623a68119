import { createHash } from 'node:crypto';

/** A file system takes names up to 255 bytes; room is left for the ending. */
const MAX_NAME_LENGTH = 240;

/**
 * Whether a key can be stored under its own name: every part is an ordinary file name.
 *
 * Not so: an empty part, `.` and `..`, control characters, a backslash or colon (they part names on other systems), a
 * closing dot or space (which some systems drop), and what is too long.
 */
export function isPlainKey(key: string): boolean {
  return key.split('/').every((part) => /^[^\p{Cc}\\:]*[^\p{Cc}\\:. ]$/u.test(part) && fits(part));
}

/**
 * Names the file beside the objects that describes a key; `keyOfSideName` reads the key back, so that listing opens no
 * file. All but small letters, digits and `_.-` is escaped: names that differ by case only would be one on macOS.
 */
export function sideName(key: string): string {
  const bytes = Array.from(Buffer.from(key), (byte) => {
    const char = String.fromCharCode(byte);
    return /[a-z0-9_.-]/.test(char) ? char : `%${byte.toString(16).padStart(2, '0')}`;
  });
  const name = bytes.join('');
  return `${fits(name) ? name : `~${digest(key)}`}.json`;
}

/** The key of a name that `sideName` made; `undefined` when it was too long and only the file itself knows it. */
export function keyOfSideName(name: string): string | undefined {
  return name.startsWith('~') ? undefined : decodeURIComponent(name.slice(0, -'.json'.length));
}

/** Names a key by its hash: for what no person is meant to look for. */
export function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Compares two keys by their UTF-8 bytes without encoding them: surrogates stand for what is above all else. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function fits(name: string): boolean {
  return Buffer.byteLength(name) <= MAX_NAME_LENGTH;
}
