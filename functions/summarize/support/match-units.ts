import { areOpposites } from '../../languages/lexicon/concepts-of.ts';
import { nearConcepts } from './near-concepts.ts';
import type { Statement, Unit } from './read-statement.ts';

/** A unit of the point and where the cited sentences say it. */
export interface Match {
  readonly unit: Unit;
  /** Cited unit by cited sentence; one place each, the nearest in order. */
  readonly at: ReadonlyMap<number, Unit>;
}

/** What of a point is found where. */
export interface Matching {
  readonly point: Statement;
  readonly cited: readonly Statement[];
  readonly matches: readonly Match[];
  /** The cited sentence that says most of the point. */
  readonly best: number;
  /** Whether the words of the point are, in order, words of one cited sentence. */
  readonly shortened: boolean;
  readonly reasons: readonly string[];
}

/** The share of ordinary words that a point may say in its own way. */
const FREE_SHARE = 0.42;

/** Finds each unit of a point in the cited sentences, and says what is not found. Cost: linear. */
export function matchUnits(point: Statement, cited: readonly Statement[], beside: readonly Statement[]): Matching {
  const indexes = cited.map(indexUnits);
  const matches = point.units.map((unit) => ({ unit, at: placesOf(unit, indexes) }));
  const counts = cited.map((_, index) => matches.filter(({ at }) => at.has(index)).length);
  const best = counts.indexOf(Math.max(...counts));
  const shortened = cited.some(({ words }) => isSubsequence(point.words, words));
  const reasons = shortened ? [] : missing(matches, cited, best, beside.map(indexUnits));
  if (point.units.length === 0 && !shortened) reasons.push('the point says nothing that can be checked');
  return { point, cited, matches, best, shortened, reasons };
}

function missing(
  matches: readonly Match[],
  cited: readonly Statement[],
  best: number,
  beside: readonly UnitIndex[],
): string[] {
  const reasons: string[] = [];
  const free: string[] = [];
  const numbers = cited.flatMap(({ units }) =>
    units.flatMap(({ kind, keys }) => (kind === 'number' ? [Number(keys[0]?.slice(1))] : [])),
  );
  for (const [index, { unit, at }] of matches.entries()) {
    if (at.size > 0) continue;
    if (unit.kind === 'number') {
      if (!isEasySum(Number(unit.keys[0]?.slice(1)), numbers))
        reasons.push(`number ${unit.shown} is not in the cited sentences`);
    } else if (unit.kind === 'date') reasons.push(`date ${unit.shown} is not in the cited sentences`);
    else if (unit.kind === 'name' || unit.keys.some((key) => key.startsWith('@'))) {
      const resolved =
        placesOf(unit, beside).size > 0 && pointsBack(cited[best]) && !displaces(matches, index, cited[best], best);
      if (!resolved) reasons.push(`name ${unit.shown} is not in the cited sentences`);
    } else if (!unit.keys.some((key) => key === 'c:person' || key === 'c:people')) free.push(unit.shown);
  }
  // Whoever opens the point, in words that nobody cited, while the sentence opens with somebody unmentioned.
  const [opening, following] = matches;
  const head = cited[best]?.units[0];
  const opens = opening?.at.size === 0 && following?.at.size === 0;
  if (opens && head !== undefined && !matches.some(({ at }) => at.get(best) === head))
    reasons.push(`${opening.unit.shown} is not whom the cited sentences speak of`);
  const words = matches.filter(({ unit }) => unit.kind === 'word').length;
  if (free.length > Math.max(matches.length > 3 ? 1 : 0, words * FREE_SHARE))
    reasons.push(`not in the cited sentences: ${free.slice(0, 5).join(', ')}`);
  return reasons;
}

/** Whether a name stands beside a word beside which the sentence has another name: `the village of Arden`. */
function displaces(matches: readonly Match[], index: number, statement: Statement | undefined, best: number): boolean {
  const beside = matches[index - 1]?.at.get(best);
  if (statement === undefined || beside === undefined) return false;
  const other = statement.units[statement.units.indexOf(beside) + 1];
  return other?.kind === 'name' && !matches.some(({ at }) => at.get(best) === other);
}

/** Pronouns of the four languages at the beginning of a statement or within it; articles that speak of a known thing. */
const BACK = new Set(
  'il elle ils elles celui celle ce cette ces lui leur leurs son sa ses he she it they him her his their its them this these el ella ellos ellas su sus este esta er sie es ihr ihre ihren ihrem sein seine seinen dieser diese dieses'.split(
    ' ',
  ),
);

function pointsBack(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  return (
    statement.words.slice(0, 12).some((word) => BACK.has(word)) ||
    (/^(?:le|la|les|l|the|el|los|las|der|die|das)$/.test(statement.words[0] ?? '') &&
      statement.units[0]?.kind === 'word' &&
      statement.units[1]?.kind !== 'name')
  );
}

/** Whether a number is the sum or the difference of two cited ones, or the sum of all. */
function isEasySum(value: number, numbers: readonly number[]): boolean {
  const few = numbers.slice(0, 12);
  const near = (other: number): boolean => Math.abs(other - value) < 1e-9;
  if (few.length > 2 && near(few.reduce((sum, number) => sum + number, 0))) return true;
  return few.some((a, index) => few.slice(index + 1).some((b) => near(a + b) || near(Math.abs(a - b))));
}

interface UnitIndex {
  readonly keys: ReadonlyMap<string, Unit>;
  /** Beginnings of spellings, for cognates. */
  readonly starts: ReadonlyMap<string, Unit>;
}

function indexUnits({ units }: Statement): UnitIndex {
  const keys = new Map<string, Unit>();
  const starts = new Map<string, Unit>();
  for (const unit of units) {
    for (const key of unit.keys) if (!keys.has(key)) keys.set(key, unit);
    for (let length = 4; length <= unit.skeleton.length; length += 1) {
      const start = unit.skeleton.slice(0, length);
      if (!starts.has(start)) starts.set(start, unit);
    }
  }
  return { keys, starts };
}

function placesOf(unit: Unit, indexes: readonly UnitIndex[]): Map<number, Unit> {
  const places = new Map<number, Unit>();
  for (const [index, { keys, starts }] of indexes.entries()) {
    const key = unit.keys.find((one) => keys.has(one));
    const found = key === undefined ? (cognate(unit, starts) ?? near(unit, keys)) : keys.get(key);
    if (found !== undefined) places.set(index, found);
  }
  return places;
}

/** A word that news use for it. */
function near({ kind, keys }: Unit, said: UnitIndex['keys']): Unit | undefined {
  if (kind !== 'word') return undefined;
  const others = keys.flatMap((key) => (key.startsWith('c:') ? nearConcepts(key.slice(2)) : []));
  const found = others.find((id) => said.has(`c:${id}`));
  return found === undefined ? undefined : said.get(`c:${found}`);
}

/** A word of like spelling: names nearly whole, other words by their first two thirds. */
function cognate(unit: Unit, starts: ReadonlyMap<string, Unit>): Unit | undefined {
  const { skeleton, kind } = unit;
  if (skeleton.length < 4) return undefined;
  const share = kind === 'name' ? 0.75 : 0.62;
  const length = Math.max(4, Math.ceil(skeleton.length * share));
  const found = starts.get(skeleton.slice(0, length)) ?? (kind === 'name' ? whole(skeleton, starts) : undefined);
  if (found === undefined || (found.skeleton.length > 4 && found.skeleton.length * share > length + 1))
    return undefined;
  if (opposed(unit, found)) return undefined;
  return found;
}

/** A cited word that the name only lengthens, as an inhabitant lengthens a place. */
function whole(skeleton: string, starts: ReadonlyMap<string, Unit>): Unit | undefined {
  for (let length = Math.max(4, skeleton.length - 4); length < skeleton.length; length += 1) {
    const found = starts.get(skeleton.slice(0, length));
    if (found?.kind === 'name' && found.skeleton.length <= length + 1) return found;
  }
  return undefined;
}

/** Whether two units exclude each other by the lexicon. */
export function opposed(one: Unit, other: Unit): boolean {
  const ids = (unit: Unit): string[] => unit.keys.filter((key) => key.startsWith('c:')).map((key) => key.slice(2));
  return ids(one).some((a) => ids(other).some((b) => areOpposites(a, b)));
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return part.length > 0 && at === part.length;
}
