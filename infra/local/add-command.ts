import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Adds one command to the program. */
export type AddCommand = (program: Command, terminal: Terminal) => void;
