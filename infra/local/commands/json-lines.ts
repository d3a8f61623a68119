import { createInterface } from 'node:readline';
import * as z from 'zod';
import { UsageError } from '../../../functions/contracts/errors.ts';

/**
 * Reads JSON lines from a stream, one value a line; blank lines are skipped.
 *
 * Errors: UsageError that names the line that is not JSON.
 */
export async function* readJsonLines(input: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch (cause) {
      throw new UsageError(`cannot read line ${number} of the input: it is not JSON`, cause);
    }
  }
}

/**
 * Reads JSON lines of one shape from a stream.
 *
 * Errors: UsageError that names the line that is not JSON, or the row with another shape and what is wrong with it.
 */
export async function* readRows<Row>(input: NodeJS.ReadableStream, schema: z.ZodType<Row>): AsyncGenerator<Row> {
  let number = 0;
  for await (const value of readJsonLines(input)) {
    number += 1;
    const row = schema.safeParse(value);
    if (!row.success) throw new UsageError(`cannot use row ${number} of the input: ${z.prettifyError(row.error)}`);
    yield row.data;
  }
}

/** Writes a value as one JSON line, and waits if the reader is slow. */
export async function writeJsonLine(output: NodeJS.WritableStream, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => output.once('drain', () => resolve()));
  }
}
