import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../../functions/contracts/errors.ts';

/** Reads a file that a command was given, unpacked where it ends in `.gz`. Errors: UsageError that names the file. */
export function readBytes(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UsageError(`cannot read the file ${file}: ${why}`, cause);
  }
}
