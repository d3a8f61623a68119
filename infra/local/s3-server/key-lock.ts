import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, isCode } from './object-files.ts';

const queues = new Map<string, Promise<unknown>>();
const RETRY_MS = 5;

/**
 * Runs a piece of work while nobody else, in this process or another on the same root, holds the same lock file.
 *
 * The lock of a process that died is taken over. Errors: those of the work.
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
  const ours = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(ours, String(process.pid));
  try {
    // A link appears whole: nobody ever sees a lock without its owner.
    while (!(await succeeds(link(ours, path)))) {
      const owner = Number(await readFile(path, 'utf8').catch(() => process.pid));
      if (isAlive(owner)) await sleep(RETRY_MS);
      else await takeAway(path);
    }
  } finally {
    await rm(ours, { force: true });
  }
}

/** Takes a dead owner's lock away; gives it back when somebody living took it over in between. */
async function takeAway(path: string): Promise<void> {
  const stale = `${path}.${process.pid}.stale`;
  if (!(await succeeds(rename(path, stale)))) return;
  if (isAlive(Number(await readFile(stale, 'utf8')))) await succeeds(link(stale, path));
  await rm(stale, { force: true });
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  }
}
