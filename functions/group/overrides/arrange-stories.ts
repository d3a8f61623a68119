import type { Withheld } from '../../contracts/digest.ts';
import type { StoryMark } from './apply-overrides.ts';
import type { ToldStory } from '../story/describe-stories.ts';

/** Stories in the order of the edition, and those that an editor left out. */
export interface ArrangedStories {
  readonly told: ToldStory[];
  readonly hidden: { readonly told: ToldStory; readonly withheld: Withheld }[];
}

/**
 * Puts ranked stories where the editor wants them: pinned ones first, in the order of the file, hidden ones out, each
 * marked with what was done to it. Scores stay as they are.
 */
export function arrangeStories(
  ranked: readonly ToldStory[],
  marks: ReadonlyMap<ToldStory['formed'], StoryMark>,
): ArrangedStories {
  const hidden: ArrangedStories['hidden'] = [];
  const pinned: { at: number; item: ToldStory }[] = [];
  const others: ToldStory[] = [];
  for (const item of ranked) {
    const mark = marks.get(item.formed);
    const told = mark === undefined ? item : marked(item, mark);
    if (mark?.hidden !== undefined) hidden.push({ told, withheld: leftOut(told, mark.hidden) });
    else if (mark?.pinned !== undefined) pinned.push({ at: mark.pinned, item: told });
    else others.push(told);
  }
  pinned.sort((a, b) => a.at - b.at);
  return { told: [...pinned.map(({ item }) => item), ...others], hidden };
}

function marked(item: ToldStory, { interventions }: StoryMark): ToldStory {
  return interventions.length === 0 ? item : { ...item, story: { ...item.story, interventions: [...interventions] } };
}

function leftOut({ story }: ToldStory, reason: string): Withheld {
  const url = story.articles[0]?.url;
  return {
    kind: 'story',
    title: story.headline,
    ...(url === undefined ? {} : { url }),
    reason: { code: 'hidden-by-editor', message: reason },
  };
}
