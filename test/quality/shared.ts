import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/', import.meta.url);

/** The path of a file of the public data beside the checkout. */
export function sharedPath(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** Whether the public data is there; where it is not, says so once for the suite that asks. */
export function hasShared(name: string, suite: string): boolean {
  if (existsSync(sharedPath(name))) return true;
  process.stdout.write(`skipped: ${suite}: ../shared/${name} is not beside this checkout\n`);
  return false;
}

/** Reads JSON lines of the public data. */
export function sharedLines<T>(name: string): T[] {
  return readFileSync(sharedPath(name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
