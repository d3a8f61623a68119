import { beforeAll, describe, expect, test } from 'vitest';
import { judgeSupport, type WordedPoint } from '../../functions/summarize/support/judge-support.ts';
import { hasShared, sharedLines, sharedPath } from './shared.ts';

interface Probe extends WordedPoint {
  id: string;
  supported: boolean;
  kind: string;
}
interface Tally {
  n: number;
  accuracy: number;
  falseAccept: number | null;
  falseRefusal: number | null;
}
interface Scored {
  overall: Tally;
  kind: Record<string, Tally>;
  pair: Record<string, Tally>;
}

const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(8);
const row = (name: string, { n, accuracy, falseAccept, falseRefusal }: Tally): string =>
  `${name.padEnd(30)}${String(n).padStart(5)}${cell(accuracy)}${cell(falseAccept)}${cell(falseRefusal)}\n`;

describe.runIf(hasShared('claims/score.mjs', 'support'))('the support gate on public probes', () => {
  let scored: Scored;
  beforeAll(async () => {
    const { score } = (await import(sharedPath('claims/score.mjs'))) as {
      score(probes: Probe[], verdicts: { id: string; supported: boolean }[]): Scored;
    };
    const probes = sharedLines<Probe>('claims/probes.jsonl');
    scored = score(
      probes,
      probes.map((probe) => ({ id: probe.id, supported: judgeSupport(probe).supported })),
    );
    const rows = Object.entries({ ...scored.kind, ...scored.pair }).map(([name, tally]) => row(name, tally));
    process.stdout.write(
      `support: probes, accuracy, false accepts, false refusals\n${row('overall', scored.overall)}${rows.join('')}`,
    );
  });

  test('lets few unsupported points through', () => {
    expect(scored.overall.falseAccept).toBeLessThanOrEqual(0.1);
  });

  test('is right on most', () => {
    expect(scored.overall.accuracy).toBeGreaterThanOrEqual(0.85);
  });

  test.each(['true-verbatim', 'true-shortened'])('accepts all of %s', (kind) => {
    expect(scored.kind[kind]?.falseRefusal).toBe(0);
  });
});
