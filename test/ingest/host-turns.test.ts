import { expect, test } from 'vitest';
import { hostTurns } from '../../functions/ingest/host-turns.ts';
import { fakeClock } from './fake-clock.ts';

test('one request a host at a time, a second after the end of the one before; other hosts do not wait', async () => {
  const clock = fakeClock('2016-04-04T04:30:00Z');
  const turn = hostTurns(clock);
  const begun: [string, number][] = [];
  const open = new Map<string, number>();
  let most = 0;
  const ask = (host: string, lasting: number, fails = false): Promise<void> =>
    turn(host, async () => {
      begun.push([host, clock.now().getTime()]);
      open.set(host, (open.get(host) ?? 0) + 1);
      most = Math.max(most, open.get(host) ?? 0);
      await clock.sleep(lasting);
      open.set(host, (open.get(host) ?? 0) - 1);
      if (fails) throw new Error('down');
    });
  const outcomes = await Promise.allSettled([
    ask('a.example', 300, true),
    ask('a.example', 300),
    ask('b.example', 5000),
    ask('a.example', 300),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(most).toBe(1);
  const ofA = begun.filter(([host]) => host === 'a.example').map(([, at]) => at);
  for (const [at, next] of ofA.slice(1).entries()) expect(next - (ofA[at] ?? 0)).toBeGreaterThanOrEqual(1300);
  expect(begun.findIndex(([host]) => host === 'b.example')).toBeLessThan(2);
});
