import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode, missing } from './file-errors.ts';
import { isRunning, processIdentity } from './process-identity.ts';

/** What a lock file says: who holds it, under a token that never comes again, and for which key. */
interface Holder {
  readonly process: string;
  readonly token: string;
  readonly key: string;
}

const queues = new Map<string, Promise<unknown>>();
const RETRY_MS = 3;

/**
 * Runs a piece of work while nobody else, in this process or another on the same root, holds the same lock file.
 *
 * The lock of a process that died is taken over. `key` is written into the file for `keysOfDeadHolders`.
 * Errors: those of the work.
 */
export async function withKeyLock<T>(path: string, key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(async () => {
    await acquire(path, key);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  });
  const settled = mine.catch(() => undefined);
  queues.set(path, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}

/** Lists the keys whose lock a dead process still holds: they may stand half-changed. Clears what else it left. */
export async function keysOfDeadHolders(folder: string): Promise<string[]> {
  const keys: string[] = [];
  for (const name of (await readdir(folder).catch(missing)) ?? []) {
    const holder = await readHolder(join(folder, name));
    if (holder === undefined || isRunning(holder.process)) continue;
    if (!name.includes('.')) keys.push(holder.key);
    else if (name.endsWith('.own')) await rm(join(folder, name), { force: true });
  }
  return keys;
}

async function acquire(path: string, key: string): Promise<void> {
  const holder: Holder = { process: processIdentity(), token: randomBytes(6).toString('hex'), key };
  const own = `${path}.${holder.token}.own`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(own, JSON.stringify(holder));
  try {
    // A link appears whole and to one only: nobody ever sees a lock without its holder.
    while (!(await appears(own, path))) {
      const other = await readHolder(path);
      if (other === undefined) continue;
      if (isRunning(other.process)) await sleep(RETRY_MS);
      else await bury(path, other.token);
    }
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Takes a dead holder's lock away. Only who holds the lock named after that holder's token may do so, else one of two
 * heirs, both having seen the dead, could take away the fresh lock of the other.
 */
async function bury(path: string, token: string): Promise<void> {
  const right = `${path}.after-${token}`;
  await acquire(right, '');
  try {
    if ((await readHolder(path))?.token === token) await rm(path, { force: true });
  } finally {
    await rm(right, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const json = await readFile(path, 'utf8').catch(missing);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as Holder;
  } catch {
    return { process: '', token: 'unreadable', key: '' }; // emptied by a power cut: held by nobody
  }
}

async function appears(from: string, path: string): Promise<boolean> {
  try {
    await link(from, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}
