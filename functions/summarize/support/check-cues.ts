import type { CueKind } from './cues.ts';
import type { Matching } from './match-units.ts';
import type { Statement, Unit } from './read-statement.ts';

/** Words between a negation or a modal and the word it bears on. */
const REACH = 5;

/** Says where a point negates what its sentences do not, or the other way round. */
export function negationReasons({ point, cited, matches, best, shortened }: Matching): string[] {
  const reasons: string[] = [];
  if (!shortened) {
    for (const at of placesOfKind(point, ['negation'])) {
      const next = matches.find(({ unit }) => unit.at > at);
      const source = next?.at.get(best) ?? [...(next?.at.values() ?? [])][0];
      const home = next === undefined || next.at.has(best) ? best : ([...next.at.keys()][0] ?? best);
      const statement = cited[home];
      if (statement === undefined) continue;
      const near =
        source === undefined ? placesOfKind(statement, ['negation', 'lack']).length > 0 : negated(statement, source);
      if (!near) reasons.push('the point denies what the cited sentences say');
    }
  }
  for (const index of sentencesUsed({ matches, best })) {
    const statement = cited[index];
    if (statement === undefined) continue;
    for (const at of placesOfKind(statement, ['negation'])) {
      const next = statement.units.find((unit) => unit.at > at && unit.at <= at + REACH);
      const said = matches.find((match) => match.at.get(index) === next)?.unit;
      if (next === undefined || said === undefined) continue;
      if (!negated(point, said) && placesOfKind(point, ['lack']).every((place) => place === said.at))
        reasons.push('the point drops a negation');
    }
  }
  return reasons;
}

/** Whether a negation, or another word that means one, stands near before a unit (or two words after: `kommt nicht`). */
function negated(statement: Statement, unit: Unit): boolean {
  return (
    placesOfKind(statement, ['negation']).some((at) => at <= unit.at + 3 && at >= unit.at - REACH) ||
    placesOfKind(statement, ['lack']).some((at) => at !== unit.at && at >= unit.at - REACH && at < unit.at + REACH)
  );
}

const LEVELS: readonly (readonly [CueKind, number])[] = [
  ['planned', 1],
  ['possible', 2],
  ['condition', 2],
];

/** Says where a point is surer than its sentences: what may be or is planned told as certain or done. */
export function modalityReasons({ point, cited, matches, best }: Matching): string[] {
  const own = Math.max(0, ...LEVELS.map(([kind, level]) => (placesOfKind(point, [kind]).length > 0 ? level : 0)));
  const reasons: string[] = [];
  for (const index of sentencesUsed({ matches, best })) {
    const statement = cited[index];
    if (statement === undefined) continue;
    const said = new Set(matches.flatMap(({ at }) => at.get(index) ?? []));
    for (const [kind, level] of LEVELS) {
      if (level <= own) continue;
      const bears = placesOfKind(statement, [kind]).some((at) => {
        if (kind === 'condition') return said.size > 0;
        const near = statement.units.filter((unit) => unit.at >= at && unit.at <= at + REACH).slice(0, 2);
        const before = statement.units.findLast((unit) => unit.at < at);
        return near.some((unit) => said.has(unit)) || (near.length < 2 && before !== undefined && said.has(before));
      });
      if (bears) reasons.push(REASON[kind] ?? '');
    }
  }
  return reasons;
}

const REASON: Partial<Record<CueKind, string>> = {
  planned: 'the point tells as done what is planned',
  possible: 'the point tells as certain what may be',
  condition: 'the point drops a condition',
};

/** Says where a point tells as a fact what its sentences hand to somebody. */
export function attributionReasons({ point, cited, matches, best }: Matching): string[] {
  const speaks = ({ words }: Statement, at: number): boolean => !HEDGE.test(words[at] ?? '');
  const own = placesOfKind(point, ['attribution']);
  if (own.some((at) => speaks(point, at))) return [];
  const dropped = sentencesUsed({ matches, best }).some((index) => {
    const statement = cited[index];
    if (statement === undefined) return false;
    // A hedge may stand for a hedge, but not for somebody who says so.
    const cue = placesOfKind(statement, ['attribution']).filter((at) => own.length === 0 || speaks(statement, at));
    return cue.length > 0 && matches.some(({ at }) => at.has(index));
  });
  return dropped ? ['the point drops who says so'] : [];
}

/** Words that tell a thing as hearsay without saying whose. */
const HEDGE = /^(?:aurai(?:en)?t|serai(?:en)?t|presum|presunt|supuest|angeblich|mutmasslich|sei|seien|habe)/;

/** Says where a point gives a cause that its sentences do not give. */
export function causeReasons({ point, cited, matches, best }: Matching): string[] {
  if (placesOfKind(point, ['cause']).length === 0) return [];
  const given = sentencesUsed({ matches, best }).every((index) => {
    const statement = cited[index];
    return statement !== undefined && placesOfKind(statement, ['cause']).length > 0;
  });
  return given ? [] : ['the cited sentences do not give this cause'];
}

function placesOfKind({ cues }: Statement, kinds: readonly CueKind[]): number[] {
  return cues.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => at);
}

/** The sentence that says most, and those that say what it does not. */
export function sentencesUsed({ matches, best }: Pick<Matching, 'matches' | 'best'>): number[] {
  const used = new Set([best]);
  for (const { at } of matches) if (!at.has(best)) for (const index of [...at.keys()].slice(0, 1)) used.add(index);
  return [...used];
}
