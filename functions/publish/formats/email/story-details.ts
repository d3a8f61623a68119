/** How much of a story a message holds: all its points, its first one, or its headline alone; the rest is linked. */
export type StoryDetail = 'whole' | 'lead' | 'headline';

const DETAILS: readonly StoryDetail[] = ['whole', 'lead', 'headline'];

/**
 * Finds how much of each story fits, with as few cuts as can be: the last story loses its later points first, then the
 * one before it; when all have lost them, the last loses its first point, and so on; at the very end stories are left
 * out from the last on.
 *
 * `fits` renders and measures; it is called about log2 of three times the stories. Returns the details of the stories
 * that are kept, in their order: the last that were found to fit.
 */
export function storyDetails(stories: number, fits: (details: readonly StoryDetail[]) => boolean): StoryDetail[] {
  let least = 0;
  let most = stories * DETAILS.length;
  if (fits(detailsAfter(stories, 0))) return detailsAfter(stories, 0);
  while (least + 1 < most) {
    const middle = Math.floor((least + most) / 2);
    if (fits(detailsAfter(stories, middle))) most = middle;
    else least = middle;
  }
  return detailsAfter(stories, most);
}

function detailsAfter(stories: number, cuts: number): StoryDetail[] {
  return Array.from({ length: stories }, (_, at) => {
    const fromEnd = stories - 1 - at;
    const rounds = DETAILS.filter((_detail, round) => cuts > round * stories + fromEnd).length;
    return DETAILS[rounds];
  }).filter((detail) => detail !== undefined);
}
