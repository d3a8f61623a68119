import { beforeAll, describe, expect, test } from 'vitest';
import { PEERS, tryPeer } from '../baselines/peers.ts';
import { hasShared } from '../shared.ts';
import { type Cell, COLUMNS, scoreAll } from './columns.ts';
import { type Method, methodsWith } from './methods.ts';
import { printTable } from './print-table.ts';
import { loadRouge } from './public-data.ts';

/** The first rows only: the peers' cost grows with the square of the length, and they are there to be looked at. */
const ROWS = 300;

/** Columns in which no peer may reach ours in ROUGE-2. */
const BEATEN: readonly string[] = ['fr one point'];

/** Points asked of a peer for a token budget: enough to fill it. */
const POINTS_FOR_TOKENS = 5;

const peers: readonly Method[] = PEERS.map((peer) => ({
  name: peer.name,
  points: (_, texts, budget) =>
    tryPeer(peer, texts.map(({ text }) => text).join('\n'), 'points' in budget ? budget.points : POINTS_FOR_TOKENS),
}));

describe.runIf(hasShared('summarization/rouge.mjs', 'peers of key points'))('summarizers of npm', () => {
  let cells: Map<string, Map<string, Cell>>;
  beforeAll(async () => {
    const rouge = await loadRouge();
    const besides = methodsWith(rouge).filter(({ name }) => name === 'ours' || name === 'LEAD');
    const columns = COLUMNS.filter(({ data }) => data === 'orangesum-dev');
    cells = scoreAll([...besides, ...peers], rouge, { columns, most: ROWS });
    printTable(cells, {
      title: `the first ${ROWS} French articles, beside summarizers of npm`,
      quoted: false,
    });
  });

  test.each(BEATEN)('none reaches ours: %s', (name) => {
    const ours = cells.get('ours')?.get(name)?.r2 ?? 0;
    for (const peer of PEERS) expect(cells.get(peer.name)?.get(name)?.r2, peer.name).toBeLessThan(ours);
  });
});
