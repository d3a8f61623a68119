import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3ServiceException } from '@aws-sdk/client-s3';
import type { S3 } from './check.ts';

/** The CLI names an error and keeps its status to itself. */
const STATUS: Readonly<Record<string, number>> = {
  BadDigest: 400,
  KeyTooLongError: 400,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  PreconditionFailed: 412,
};

/** A call takes half a second of processor: so many at once keep a small machine busy, and races are still races. */
const MAX_AT_ONCE = 3;

/** Makes the `aws` command look like the client of the SDK, so that one suite proves a server with both. */
export function awsCliClient(environment: Readonly<Record<string, string>>): S3 {
  let running = 0;
  const waiting: (() => void)[] = [];

  const send = async (command: { constructor: { name: string }; input: object }): Promise<unknown> => {
    if (running === MAX_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    const folder = await mkdtemp(join(tmpdir(), 'aws-cli-'));
    try {
      return await call(command, folder, environment);
    } finally {
      await rm(folder, { recursive: true, force: true });
      // The last to ask goes first, and who was just answered may ask again: a read and its swap stay close together,
      // where a queue would let all read before anyone writes, and 20 swaps would take 400 calls.
      setImmediate(() => {
        const next = waiting.pop();
        if (next === undefined) running -= 1;
        else next();
      });
    }
  };
  return { send } as S3;
}

async function call(
  command: { constructor: { name: string }; input: object },
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<unknown> {
  const operation = kebab(command.constructor.name.replace(/Command$/, ''));
  const args = ['s3api', operation, '--output', 'json'];
  for (const [name, value] of Object.entries(command.input)) {
    if (value === undefined) continue;
    const file = join(folder, name);
    if (name === 'Body') await writeFile(file, value instanceof Readable ? await buffer(value) : value);
    if (name === 'ContentLength') continue; // the CLI counts for itself
    args.push(`--${kebab(name)}`, name === 'Body' ? file : wordOf(value));
  }
  if (operation === 'list-objects-v2') args.push('--no-paginate');
  const outfile = join(folder, 'out');
  if (operation === 'get-object') args.push(outfile);
  const { code, out, problem } = await run(args, environment);
  if (code !== 0) throw errorOf(problem);
  const answer = out.trim() === '' ? {} : (JSON.parse(out) as Record<string, unknown>);
  if (operation !== 'get-object') return answer;
  const bytes = await readFile(outfile);
  const Body = { transformToString: async () => bytes.toString(), transformToByteArray: async () => bytes };
  return { ...answer, Body };
}

function run(
  args: string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; problem: string }> {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', AWS_MAX_ATTEMPTS: '1', ...environment };
  return new Promise((done) => {
    execFile('aws', args, { env, maxBuffer: 1 << 26 }, (error, out, problem) =>
      done({ code: error === null ? 0 : 1, out, problem }),
    );
  });
}

function errorOf(problem: string): Error {
  const name = /An error occurred \((\w+)\)/.exec(problem)?.[1];
  if (name === undefined) return new Error(`the aws CLI failed: ${problem.trim()}`);
  const httpStatusCode = /^\d+$/.test(name) ? Number(name) : STATUS[name];
  if (httpStatusCode === undefined) return new Error(`the aws CLI failed in a new way: ${problem.trim()}`);
  return new S3ServiceException({
    name,
    $fault: 'client',
    message: problem.trim(),
    $metadata: { httpStatusCode },
  });
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

function wordOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
