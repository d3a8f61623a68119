import type { Withheld } from '../../contracts/digest.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { DescribedStory } from '../story/describe-stories.ts';
import type { StoryMark } from './apply-overrides.ts';

/** Stories in the order of the edition, and those that an editor left out. */
export interface ArrangedStories {
  readonly visible: DescribedStory[];
  readonly hidden: { readonly told: DescribedStory; readonly withheld: Withheld }[];
}

/**
 * Puts ranked stories where the editor wants them: pinned ones first, in the order of the file, hidden ones out, each
 * marked with what was done to it. Scores stay as they are.
 */
export function arrangeStories(
  ranked: readonly DescribedStory[],
  marks: ReadonlyMap<DescribedStory['formed'], StoryMark>,
): ArrangedStories {
  const hidden: ArrangedStories['hidden'] = [];
  const pinned: { at: number; item: DescribedStory }[] = [];
  const others: DescribedStory[] = [];
  for (const item of ranked) {
    const mark = marks.get(item.formed);
    const told = mark === undefined ? item : marked(item, mark);
    if (mark?.hidden !== undefined) hidden.push({ told, withheld: leftOut(told, mark.hidden) });
    else if (mark?.pinned !== undefined) pinned.push({ at: mark.pinned, item: told });
    else others.push(told);
  }
  pinned.sort((a, b) => a.at - b.at);
  return { visible: [...pinned.map(({ item }) => item), ...others], hidden };
}

function marked(item: DescribedStory, { interventions }: StoryMark): DescribedStory {
  return interventions.length === 0 ? item : { ...item, story: { ...item.story, interventions: [...interventions] } };
}

function leftOut({ story }: DescribedStory, reason: string): Withheld {
  const url = story.articles[0]?.url;
  return {
    kind: 'story',
    title: story.headline,
    ...definedOnly({ url }),
    reason: { code: 'hidden-by-editor', message: reason },
  };
}
