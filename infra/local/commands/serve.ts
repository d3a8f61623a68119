import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { localNames } from '../pipeline/local-names.ts';
import { missing } from '../s3-server/file-errors.ts';
import { serveSite } from '../serve/serve.ts';
import type { Terminal } from '../terminal.ts';

const SITE_BUCKET = localNames.siteBucket;

/** The exit code of a process that signal n ended is 128 + n. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Adds `serve`: the published site on this machine, until Ctrl-C. */
export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve the published site on this machine, as CloudFront would, until Ctrl-C')
    .option('--out <dir>', 'folder of the local S3', 'out')
    .option('--port <n>', 'port to listen on; 0 takes any free one', '8080')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async ({ out, port, host }: { out: string; port: string; host: string }) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new UsageError(`"${port}" is not a port: give 0 to 65535`);
      if ((await stat(join(out, SITE_BUCKET)).catch(missing)) === undefined) {
        throw new UsageError(
          `cannot serve ${join(out, SITE_BUCKET)}: the folder does not exist; run "npm run digest" first`,
        );
      }
      const server = await serveSite({ root: out, bucket: SITE_BUCKET, port: Number(port), host });
      const ended = new Promise<number>((done) => {
        for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => done(code));
      });
      terminal.stdout.write(`${[server.url, ...server.digests.map((id) => `${server.url}/${id}/`)].join('\n')}\n`);
      terminal.stdout.write('Press Ctrl-C to stop\n');
      terminal.exitCode = await ended;
      await server.close();
    });
}
