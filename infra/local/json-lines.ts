import { createInterface } from 'node:readline';
import { UsageError } from '../../functions/contracts/errors.ts';

/**
 * Reads JSON lines from a stream, one value a line; blank lines are passed over.
 *
 * Errors: UsageError that names the line when it is no JSON.
 */
export async function* readJsonLines(input: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch (cause) {
      throw new UsageError(`cannot read line ${number} of the input: it is no JSON`, cause);
    }
  }
}

/** Writes a value as one JSON line to stdout and waits where the reader is slow. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  }
}
