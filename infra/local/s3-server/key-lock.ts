import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode, missing } from './file-errors.ts';
import { isRunning, processIdentity } from './process-identity.ts';

/** The content of a lock file: the process that holds it, and a token that is never used again. */
interface Holder {
  readonly process: string;
  readonly token: string;
}

const queues = new Map<string, Promise<unknown>>();
const RETRY_MS = 3;

/**
 * Runs `work` while nobody else, in this process or another one on the same root, holds the lock file `path`.
 *
 * The lock of a dead process is taken over. Errors: those of the work.
 */
export async function withKeyLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(async () => {
    await acquire(path);
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

async function acquire(path: string): Promise<void> {
  const holder: Holder = { process: processIdentity(), token: randomBytes(6).toString('hex') };
  const own = `${path}.${holder.token}.own`;
  await writeFile(own, JSON.stringify(holder));
  try {
    // A hard link appears whole and for one process only: nobody ever sees a lock without its holder.
    while (!(await linkIfAbsent(own, path))) {
      const other = await readHolder(path);
      if (other === undefined) continue;
      if (isRunning(other.process)) await sleep(RETRY_MS);
      else await removeDeadLock(path, other.token);
    }
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Removes the lock of a dead process, under a second lock named after the dead holder's token: otherwise one of two
 * processes that both saw the dead holder could remove the new lock of the other.
 */
async function removeDeadLock(path: string, token: string): Promise<void> {
  const guard = `${path}.after-${token}`;
  await acquire(guard);
  try {
    if ((await readHolder(path))?.token === token) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const json = await readFile(path, 'utf8').catch(missing);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as Holder;
  } catch {
    return { process: '', token: 'unreadable' }; // emptied by a power failure: nobody holds it
  }
}

async function linkIfAbsent(from: string, path: string): Promise<boolean> {
  try {
    await link(from, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}
