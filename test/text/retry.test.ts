import { describe, expect, test } from 'vitest';
import { type RetryPolicy, retry } from '../../functions/text/retry.ts';

/** Tries with a clock that only moves by waiting; says how long each wait was and what came of it. */
async function tried(policy: Omit<RetryPolicy, 'clock'>, asked: readonly (number | undefined)[]) {
  const waits: number[] = [];
  let time = 0;
  const clock = {
    now: () => new Date(time),
    sleep: async (ms: number) => {
      waits.push(ms);
      time += ms;
    },
  };
  let tries = 0;
  const outcome = await retry(
    { clock, ...policy },
    async () => tries++,
    (at) => asked[at],
  );
  return { waits, tries, outcome };
}

describe('retry', () => {
  test('stops at the first outcome that is final', async () => {
    expect(await tried({ maxTries: 9, firstWaitMs: 10 }, [0, 0, undefined, 0])).toEqual({
      waits: [10, 20],
      tries: 3,
      outcome: 2,
    });
  });

  test('gives up after the last try, without a wait after it', async () => {
    expect(await tried({ maxTries: 3, firstWaitMs: 10 }, [0, 0, 0, 0])).toMatchObject({ waits: [10, 20], tries: 3 });
  });

  test('waits as long as it is asked to, but not less than its own wait', async () => {
    expect((await tried({ maxTries: 9, firstWaitMs: 10 }, [50, 5])).waits).toEqual([50, 20]);
  });

  test('does not begin a wait that is too long, or that ends too late', async () => {
    expect((await tried({ maxTries: 9, firstWaitMs: 10, maxWaitMs: 30 }, [30, 31])).waits).toEqual([30]);
    expect((await tried({ maxTries: 9, firstWaitMs: 10, until: new Date(30) }, [0, 0, 0])).waits).toEqual([10, 20]);
    expect((await tried({ maxTries: 9, firstWaitMs: 10, until: new Date(29) }, [0, 0, 0])).waits).toEqual([10]);
  });

  test('spreads the waits of rivals', async () => {
    expect((await tried({ maxTries: 9, firstWaitMs: 10, random: () => 0 }, [0, 0])).waits).toEqual([5, 10]);
  });
});
