import { PassThrough, Readable, Writable } from 'node:stream';
import { runCli } from '../../../../infra/local/run-cli.ts';

/** The result of a command. */
interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the command line in this process, whose working directory is the project's folder. */
export async function depeche(args: readonly string[], stdin: string | Uint8Array = ''): Promise<CommandRun> {
  const written: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  const sink = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[name].push(chunk);
        done();
      },
    });
  const input = Readable.from([Buffer.from(stdin)]).pipe(new PassThrough());
  const code = await runCli(args, { stdin: input, stdout: sink('stdout'), stderr: sink('stderr'), exitCode: 0 });
  const textOf = (name: 'stdout' | 'stderr'): string => Buffer.concat(written[name]).toString();
  return { code, stdout: textOf('stdout'), stderr: textOf('stderr') };
}
