import { execFile } from 'node:child_process';

const CLI = new URL('../../../../infra/local/cli.ts', import.meta.url).pathname;
const root = new URL('../../../../', import.meta.url).pathname;

/** What a command left behind. */
interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the command line as a person does, in the folder of the project. */
export function depeche(args: readonly string[], stdin: string | Uint8Array = ''): Promise<CommandRun> {
  return new Promise((done) => {
    const options = { cwd: root, maxBuffer: 50_000_000 };
    const child = execFile(process.execPath, [CLI, ...args], options, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
    // A command that refuses its input may end before it has read it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}
