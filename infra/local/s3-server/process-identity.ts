import { readFileSync } from 'node:fs';

const boot = firstLine('/proc/sys/kernel/random/boot_id').slice(0, 8);
const own = identityOf(process.pid);

/** A name for this process that no later process on this machine gets. */
export function processIdentity(): string {
  return own;
}

/**
 * Whether the process with that identity is running.
 *
 * A process number alone is not enough: in a container the next process often gets the same one, and the lock left by a
 * dead process would be held forever. Without /proc (macOS) only the number is compared.
 */
export function isRunning(identity: string): boolean {
  const pid = Number(identity.split('.')[0]);
  return Number.isInteger(pid) && pid > 0 && exists(pid) && identityOf(pid) === identity;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Number, start time (field 22 of /proc/<pid>/stat, counted after the name in parentheses) and boot of a process. */
function identityOf(pid: number): string {
  const fields = firstLine(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return [pid, fields[19] ?? '', boot].join('.');
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return ''; // not available on this system; the identity is shorter then
  }
}
