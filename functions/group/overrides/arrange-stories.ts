import type { Withheld } from '../../contracts/digest.ts';
import { compareBy } from '../../text/compare-by.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { DescribedStory } from '../story/describe-stories.ts';
import type { EditedStory } from './apply-overrides.ts';

/** Stories in the order of the edition, and those that an editor left out. */
export interface ArrangedStories {
  readonly visible: DescribedStory[];
  readonly hidden: { readonly described: DescribedStory; readonly withheld: Withheld }[];
}

/**
 * Puts ranked stories where the editor wants them: pinned ones first, in the order of the file, hidden ones out; each
 * shows what was done to it. Scores stay as they are.
 */
export function arrangeStories(ranked: readonly DescribedStory<EditedStory>[]): ArrangedStories {
  const stories = ranked.map(withInterventions);
  const isVisible = ({ followed }: DescribedStory<EditedStory>): boolean => followed.hidden === undefined;
  return {
    visible: stories.filter(isVisible).sort(compareBy(({ followed }) => followed.pinned ?? Number.POSITIVE_INFINITY)),
    hidden: stories.flatMap((described) => {
      const { hidden } = described.followed;
      return hidden === undefined ? [] : [{ described, withheld: withheldStory(described, hidden) }];
    }),
  };
}

function withInterventions(item: DescribedStory<EditedStory>): DescribedStory<EditedStory> {
  const { interventions } = item.followed;
  return interventions.length === 0 ? item : { ...item, story: { ...item.story, interventions: [...interventions] } };
}

function withheldStory({ story }: DescribedStory, message: string): Withheld {
  const { headline: title, articles } = story;
  return {
    kind: 'story',
    title,
    ...definedOnly({ url: articles[0]?.url }),
    reason: { code: 'hidden-by-editor', message },
  };
}
