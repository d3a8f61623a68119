import { Script } from 'node:vm';
import { TimeLimitError } from '../contracts/errors.ts';
import type { WithinTime } from '../contracts/ports.ts';

const SLOT = 'depecheWork';
const script = new Script(`globalThis.${SLOT}()`);

/**
 * Stops work that computes too long by the watchdog of `node:vm`, which ends even a loop that never yields: no
 * thread and no copying. Stopped work may leave its own objects inconsistent; do not use them again.
 */
export const withinTime: WithinTime = (ms, work) => {
  const slots = globalThis as unknown as Record<string, unknown>;
  const before = slots[SLOT];
  let result: { readonly value: ReturnType<typeof work> } | undefined;
  slots[SLOT] = () => {
    result = { value: work() };
  };
  try {
    script.runInThisContext({ timeout: ms });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeLimitError(ms, error);
  } finally {
    slots[SLOT] = before;
  }
  if (result === undefined) throw new TimeLimitError(ms);
  return result.value;
};
