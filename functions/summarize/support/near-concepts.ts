/**
 * Concepts that the lexicon keeps apart, and that news tell for each other: whoever works is an employee or a worker,
 * who lies dead after a blow was killed. A line is a group; each concept in it stands for the others. Opposites and
 * degrees (murder, wound) are never in one group.
 */
const GROUPS = `
kill die
employee worker staff
prison prison-term detain
ask claim-demand request
say announce
person people people-nation inhabitant
leader director
agency authority institution
company group
building house
city village
cut decrease reduce job-cut abolish
achieve arrive
road route
line railway
sick patient
`;

/** The concepts that may stand for one in news, without itself; none for most. Shape: ids of the lexicon. */
export function nearConcepts(id: string): readonly string[] {
  return NEAR.get(id) ?? [];
}

const NEAR: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const ids = line.split(' ');
      return ids.map((id) => [id, ids.filter((other) => other !== id)] as const);
    }),
);
