import { readFileSync } from 'node:fs';

const boot = firstLine('/proc/sys/kernel/random/boot_id').slice(0, 8);
const own = identityOf(process.pid);

/** Names this process so that no later process of this machine has the same name. */
export function processIdentity(): string {
  return own;
}

/**
 * Whether the process of that name runs now.
 *
 * A process number alone would not do: in a container the next start often has the same one, and a lock left by its
 * dead predecessor would stand for ever. Where there is no /proc (macOS) only the number is compared.
 */
export function isRunning(identity: string): boolean {
  const pid = Number(identity.split('.')[0]);
  return Number.isInteger(pid) && pid > 0 && runs(pid) && identityOf(pid) === identity;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Number, start time (field 22 of /proc/<pid>/stat, counted behind the name in parentheses) and boot of a process. */
function identityOf(pid: number): string {
  const fields = firstLine(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return [pid, fields[19] ?? '', boot].join('.');
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return ''; // this system tells nothing here; the name is then shorter
  }
}
