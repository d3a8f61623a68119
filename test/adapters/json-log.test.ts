import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const module = new URL('../../functions/adapters/json-log.ts', import.meta.url).href;

/** Logs in a process of its own, since what counts is what arrives on its streams. */
function logged(call: string): { lines: Record<string, unknown>[]; raw: string } {
  const script = `const { jsonLog } = await import(${JSON.stringify(module)}); const log = jsonLog('ingest'); ${call}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', POWERTOOLS_DEV: 'false' },
  });
  expect(status, stderr).toBe(0);
  const raw = stdout + stderr;
  return {
    raw,
    lines: raw
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

test('an event is one JSON line with its level, station and fields', () => {
  const { lines } = logged(
    "log.info('feeds read', { articles: 3 }); log.warn('slow'); log.error('bad', { code: 'x' });",
  );
  expect(lines).toMatchObject([
    { level: 'INFO', message: 'feeds read', service: 'depeche-ingest', articles: 3 },
    { level: 'WARN', message: 'slow' },
    { level: 'ERROR', message: 'bad', code: 'x' },
  ]);
});

test('text of a stranger cannot forge a line, nor flood one', () => {
  const forged = 'ok\n{"level":"info","message":"forged"}\u2028x';
  const { lines } = logged(`log.info('feed failed', { title: ${JSON.stringify(forged)}, long: 'x'.repeat(100000) });`);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.title).toBe('ok {"level":"info","message":"forged"} x');
  expect(String(lines[0]?.long)).toHaveLength(500);
});
