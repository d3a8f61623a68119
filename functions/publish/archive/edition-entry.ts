import type { Digest } from '../../contracts/digest.ts';
import type { EditionMonth } from '../../contracts/stored.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { foldWords } from '../search/fold-words.ts';
import { withdrawalsOf } from '../withdrawals.ts';

/** Headlines that lists of editions show of each. */
const MAX_HEADLINES = 3;

/** Makes the archive's entry of an edition: its line in lists, and the words of its stories, those withdrawn excepted. */
export function editionEntry(digest: Digest): EditionMonth['editions'][number] {
  const { editionId, to, title, stories } = digest;
  const withdrawn = withdrawalsOf(digest);
  return {
    id: editionId,
    to,
    title,
    headlines: stories.slice(0, MAX_HEADLINES).map(({ headline }) => headline),
    stories: stories.length,
    ...definedOnly({ revision: digest.revisions?.length }),
    shown: stories.map(({ id, headline, lang, keyPoints, articles }) => {
      const outlets = articles.map(({ source }) => source.name);
      const text = [
        headline,
        ...keyPoints.flatMap((point) => (withdrawn.has(point.id) ? [] : [point.text])),
        ...new Set(outlets),
      ].join('\n');
      return { id, headline, lang, words: foldWords(text).join(' ') };
    }),
  };
}
