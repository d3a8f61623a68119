import type { Digest } from '../../contracts/digest.ts';
import type { EditionMonth } from '../../contracts/stored.ts';
import { foldWords } from '../search/fold-words.ts';

/** Headlines that lists of editions show of each. */
const HEADLINES = 3;

/** Makes what the archive keeps of an edition: its line in lists, and the words its stories are found by. */
export function editionEntry(digest: Digest): EditionMonth['editions'][number] {
  const { editionId, to, title, stories, revisions } = digest;
  return {
    id: editionId,
    to,
    title,
    headlines: stories.slice(0, HEADLINES).map(({ headline }) => headline),
    stories: stories.length,
    ...(revisions === undefined ? {} : { revision: revisions.length }),
    shown: stories.map(({ id, headline, lang, keyPoints, articles }) => {
      const outlets = articles.map(({ source }) => source.name);
      const text = [headline, ...keyPoints.map((point) => point.text), ...new Set(outlets)].join('\n');
      return { id, headline, lang, words: foldWords(text).join(' ') };
    }),
  };
}
