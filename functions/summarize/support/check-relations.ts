import { sentencesUsed } from './check-cues.ts';
import { type Match, type Matching, opposed } from './match-units.ts';
import type { Unit } from './read-statement.ts';

/** Says where a point uses the opposite of a cited word. */
export function opposedReasons({ point, cited, matches, best }: Matching): string[] {
  if (hasNegation(point) || cited[best] === undefined) return [];
  const loose = new Set(matches.flatMap(({ unit, at }) => (at.size === 0 ? [unit] : [])));
  const said = new Set(matches.flatMap(({ at }) => at.get(best) ?? []));
  const others = cited[best].units.filter((unit) => !said.has(unit)).slice(0, MOST_COMPARED);
  const pair = [...loose].slice(0, MOST_COMPARED).find((unit) => others.some((other) => opposed(unit, other)));
  return pair === undefined || inverted({ matches, best }) || hasNegation(cited[best])
    ? []
    : [`${pair.shown} is the opposite of what is said`];
}

/** Opposites are sought among this many words of a sentence. */
const MOST_COMPARED = 60;

/** Says where names or numbers change their places without a passive or an opposite verb that would turn them. */
export function orderReasons({ point, cited, matches, best }: Matching): string[] {
  if (!inverted({ matches, best })) return [];
  const statement = cited[best];
  const numbers = matches.some(({ unit, at }) => unit.kind === 'number' && at.has(best));
  const passive = (one: typeof point | undefined): boolean => one?.cues.some(({ kind }) => kind === 'passive') ?? false;
  if (passive(point) !== passive(statement)) return [];
  const converse =
    !numbers && matches.some(({ unit, at }) => at.size === 0 && statement?.units.some((other) => opposed(unit, other)));
  return converse ||
    matches.some(
      ({ unit, at }) =>
        at.size === 0 &&
        unit.kind === 'word' &&
        statement?.units.slice(0, MOST_COMPARED).some((other) => opposed(unit, other)),
    )
    ? []
    : ['who and what have changed places'];
}

/** Whether two anchors of the point stand the other way round in the best sentence. */
function inverted({ matches, best }: Pick<Matching, 'matches' | 'best'>): boolean {
  let furthest = -1;
  for (const { unit, at } of matches) {
    const source = at.get(best);
    if (source === undefined || !isAnchor(unit, source)) continue;
    if (source.at < furthest) return true;
    furthest = Math.max(furthest, source.at);
  }
  return false;
}

function isAnchor(unit: Unit, source: Unit): boolean {
  return (
    unit.kind === 'number' ||
    unit.kind === 'name' ||
    [unit, source].some(({ keys }) => keys.some((key) => key.startsWith('@')))
  );
}

/** Says where a number stands with other words than in its sentence. */
export function figureReasons({ cited, matches }: Matching): string[] {
  const reasons: string[] = [];
  for (const [index, { unit, at }] of matches.entries()) {
    if ((unit.kind !== 'number' && unit.kind !== 'date') || at.size === 0) continue;
    const beside = [...matches.slice(Math.max(0, index - 3), index), ...matches.slice(index + 1, index + 4)].filter(
      (match) => match.at.size > 0,
    );
    const told = [...at].some(([sentence, number]) => near(beside, sentence, number, cited[sentence]?.units ?? []));
    if (beside.length > 0 && !told) reasons.push(`${unit.shown} belongs to something else in the cited sentences`);
  }
  return reasons;
}

function near(beside: readonly Match[], sentence: number, number: Unit, units: readonly Unit[]): boolean {
  const place = units.indexOf(number);
  return beside.some((match) => {
    const other = match.at.get(sentence);
    return other !== undefined && other !== number && Math.abs(units.indexOf(other) - place) <= 5;
  });
}

/** Says where a point joins the subject of one sentence with what another says of somebody else. */
export function mergedReasons({ cited, matches, best }: Matching): string[] {
  const used = sentencesUsed({ matches, best });
  if (used.length < 2) return [];
  const statement = cited[best];
  const foreign = matches.find(({ unit, at }) => unit.kind !== 'word' && at.size > 0 && !at.has(best));
  if (foreign === undefined || statement === undefined) return [];
  const pronoun = statement.words.some((word) => PRONOUNS.has(word));
  if (pronoun) return [];
  return [`${foreign.unit.shown} stands in another sentence than the rest`];
}

const PRONOUNS = new Set(
  'il elle ils elles he she it they him her his their its them su sus ella ellos el er sie ihr ihre sein seine y'.split(
    ' ',
  ),
);

function hasNegation({ cues }: Matching['point']): boolean {
  return cues.some(({ kind }) => kind === 'negation' || kind === 'lack');
}
