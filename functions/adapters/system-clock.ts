import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../contracts/ports.ts';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date(), sleep: (ms) => setTimeout(ms) };
