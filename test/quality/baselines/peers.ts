import lexrank from 'lexrank.js';
import { TextRank } from 'textrank';

/** A summarizer of npm that runs without network: text in, sentences out. */
export interface Peer {
  readonly name: string;
  readonly summarize: (text: string, points: number) => string[];
}

/** Where the fixed chance begins; any number does. */
const SEED = 20160404;

/**
 * The summarizers of npm that install without a compiler, a browser or an HTTP client, as their own pages call them.
 *
 * What they do to a text is theirs: they part and join sentences by their own rules, with English in mind, and leave
 * glued ones in one piece. `textrank` begins with random ranks; here its chance is a fixed one. Left out are those that
 * bring an HTTP client and a hundred packages along (lexrank, node-summary, text-summarization), and textrank-node,
 * which sorts its ranks in place before it looks them up.
 */
export const PEERS: readonly Peer[] = [
  {
    name: 'npm lexrank.js 3.0.0',
    summarize: (text, points) => {
      const ranked = lexrank(text).flat();
      const best = ranked.toSorted((a, b) => b.weight - a.weight || a.index - b.index).slice(0, points);
      return best.toSorted((a, b) => a.index - b.index).map((sentence) => sentence.text);
    },
  },
  {
    name: 'npm textrank 1.0.5',
    summarize: (text, points) =>
      withFixedChance(() => {
        const { summarizedArticle } = new TextRank(text, { extractAmount: points, summaryType: 'array' });
        return typeof summarizedArticle === 'string' ? [] : [...summarizedArticle];
      }),
  },
];

/** What a peer answers, and nothing where it throws. */
export function tryPeer(peer: Peer, text: string, points: number): string[] {
  try {
    return peer.summarize(text, points);
  } catch {
    return [];
  }
}

function withFixedChance<T>(work: () => T): T {
  const { random } = Math;
  let state = SEED;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
