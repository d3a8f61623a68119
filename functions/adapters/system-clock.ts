import type { Clock } from '../contracts/ports.ts';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };
