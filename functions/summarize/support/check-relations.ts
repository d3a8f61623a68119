import { sentencesUsed } from './check-cues.ts';
import { type Match, type Matching, opposed } from './match-units.ts';
import type { Unit } from './read-statement.ts';

/** Says where a point uses the opposite of a cited word. */
export function opposedReasons({ point, cited, matches, best }: Matching): string[] {
  if (hasNegation(point) || cited[best] === undefined) return [];
  const loose = new Set(matches.flatMap(({ unit, at }) => (at.size === 0 ? [unit] : [])));
  const said = new Set(matches.flatMap(({ at }) => at.get(best) ?? []));
  const others = cited[best].units.filter((unit) => !said.has(unit)).slice(0, MAX_COMPARED);
  const pair = [...loose].slice(0, MAX_COMPARED).find((unit) => others.some((other) => opposed(unit, other)));
  return pair === undefined || turnsRound(matches, best) || hasNegation(cited[best])
    ? []
    : [`${pair.shown} is the opposite of what is said`];
}

/** Whether two names of the point stand the other way round in the sentence: lost to, instead of beat. */
function turnsRound(matches: readonly Match[], best: number): boolean {
  const places = matches.flatMap(({ unit, at }) => {
    const source = at.get(best);
    return source !== undefined && isAnchor(unit, source) ? [source.at] : [];
  });
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}

/** Opposites are sought among this many words of a sentence. */
const MAX_COMPARED = 60;

/** Says where the doer, names or numbers change their places without a passive or an opposite verb that would turn them. */
export function orderReasons({ point, cited, matches, best }: Matching): string[] {
  const statement = cited[best];
  if (statement === undefined) return [];
  const anchors = anchorsOf({ point, cited, matches, best });
  const [first] = anchors;
  const numbers = matches.flatMap(({ unit, at }, index) => {
    const source = at.get(best);
    const dated = [matches[index - 1], matches[index + 1]].some((match) => match?.unit.kind === 'date');
    const next = matches[index + 1]?.unit;
    const timed = next !== undefined && isTime(next);
    return unit.kind === 'number' &&
      source !== undefined &&
      !dated &&
      !timed &&
      !/^=(?:19|20)\d\d$/.test(unit.keys[0] ?? '')
      ? [{ unit, source }]
      : [];
  });
  const exchanged = numbers.some(({ unit, source }, index) => {
    const before = numbers[index - 1];
    return before !== undefined && source.at < before.source.at && unit.at - before.unit.at <= NUMBERS_APART;
  });
  if (exchanged) return [TURNED];
  const doer = anchors.reduce<Anchor | undefined>(
    (lead, one) => (lead === undefined || one.source.at < lead.source.at ? one : lead),
    undefined,
  );
  if (first === undefined || doer === undefined || doer === first || first.source.at - doer.source.at < 2) return [];
  if (isApposition(first, doer, { matches, best }, statement.units)) return [];
  // The speaker may come last: `…, said the mayor`.
  const spoken = point.cues.some(
    ({ kind, at }) => kind === 'attribution' && at < doer.unit.at && at >= doer.unit.at - 3,
  );
  if (spoken && first.unit.kind === 'number') return [];
  const turned = agentVerb(point, doer.unit) !== undefined || isSaid(agentVerb(statement, first.source), matches, best);
  const converse = matches.some(
    ({ unit, at }) =>
      !at.has(best) &&
      unit.kind === 'word' &&
      statement.units.slice(0, MAX_COMPARED).some((other) => opposed(unit, other)),
  );
  return turned || converse ? [] : [TURNED];
}

/** Numbers this near are a pair, as from 3 to 5; others belong each to its own words. */
const NUMBERS_APART = 6;

const TURNED = 'who and what have changed places';

/** Whether two anchors only stand beside each other, whichever first: `the mayor, Ada Pell`. */
function isApposition(
  first: Anchor,
  doer: Anchor,
  { matches, best }: Pick<Matching, 'matches' | 'best'>,
  units: readonly Unit[],
): boolean {
  if (first.source.at - doer.source.at > APPOSED || doer.unit.at - first.unit.at > APPOSED) return false;
  const between = (one: Unit, low: Unit, high: Unit): boolean => one.at > low.at && one.at < high.at;
  const said = new Set(matches.flatMap(({ at }) => at.get(best) ?? []));
  const sourceSide = units.filter((one) => between(one, doer.source, first.source));
  const pointSide = matches.filter(({ unit }) => between(unit, first.unit, doer.unit));
  return (
    sourceSide.every((one) => said.has(one)) &&
    pointSide.every(({ at }) => {
      const source = at.get(best);
      return source !== undefined && !sourceSide.includes(source);
    })
  );
}

const APPOSED = 5;

interface Anchor {
  readonly unit: Unit;
  readonly source: Unit;
}

/** Names, counted things and the head of the sentence, as the point orders them; what a preposition leads is free. */
function anchorsOf({ point, cited, matches, best }: Pick<Matching, 'point' | 'cited' | 'matches' | 'best'>): Anchor[] {
  const statement = cited[best];
  if (statement === undefined) return [];
  return matches.flatMap(({ unit, at }, index) => {
    const source = at.get(best);
    if (source === undefined) return [];
    const next = matches[index + 1]?.unit;
    if (isTime(unit) || tells(point, unit) || tells(statement, source)) return [];
    const counted =
      unit.kind === 'number' &&
      (next === undefined || !isTime(next)) &&
      matches[index + 1]?.unit.kind === 'word' &&
      matches[index - 1]?.unit.kind !== 'number';
    const far =
      index === 0 &&
      statement.units.indexOf(source) > 1 &&
      isSaid(statement.units[0], matches, best) &&
      !(speaks(point, unit) && speaks(statement, source));
    const head = unit.kind === 'word' && (source === statement.units[0] || far);
    const named = isAnchor(unit, source);
    if (!counted && !head && !named) return [];
    return isLed(point, unit) || (isLed(statement, source) && !agentBefore(statement, source))
      ? []
      : [{ unit, source }];
  });
}

function isTime({ keys }: Unit): boolean {
  return keys[0]?.startsWith('t:') === true;
}

/** Whether a unit is the one whom a preposition names as the source: `selon le maire`. */
function tells({ words }: Matching['point'], { at }: Unit): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  return before.some((word) => TELLING.has(word)) || words[at + 1] === 'zufolge';
}

const TELLING = new Set('selon apres according laut segun'.split(' '));

/** Whether a unit stands beside a word of saying: who speaks may be told first or last. */
function speaks({ cues }: Matching['point'], { at }: Unit): boolean {
  return cues.some((cue) => cue.kind === 'attribution' && Math.abs(cue.at - at) <= 3);
}

/** Prepositions of place and time that may stand anywhere with their name. */
const LEADING = new Set(
  'a au aux en dans depuis vers chez pour sur sous entre des d de du in at on to from into since near outside for en hacia desde del nach aus bei seit ab nach after apres despues tras during pendant durante wahrend before avant vor wegen im am vom zum zur fur'.split(
    ' ',
  ),
);

function isLed({ words, lang }: Matching['point'], { at, kind }: Unit): boolean {
  // The article of English is the preposition of French and Spanish.
  const leads = (word = ''): boolean => LEADING.has(word) && !(lang === 'en' && word === 'a');
  return kind !== 'number' && (leads(words[at - 1]) || (ARTICLES.has(words[at - 1] ?? '') && leads(words[at - 2])));
}

const ARTICLES = new Set(
  'le la les l un une the a an el los las una der die das dem den ein eine einem einen einer'.split(' '),
);

function agentBefore({ cues }: Matching['point'], { at }: Unit): boolean {
  return cues.some((cue) => cue.kind === 'passive' && cue.at < at && cue.at >= at - 4);
}

/** The last word before the `by` that leads an agent: the verb that the agent does. */
function agentVerb(statement: Matching['point'], agent: Unit): Unit | undefined {
  const by = statement.cues.find((cue) => cue.kind === 'passive' && cue.at < agent.at && cue.at >= agent.at - 4);
  return by === undefined ? undefined : statement.units.findLast((unit) => unit.at < by.at && unit.kind === 'word');
}

function isSaid(source: Unit | undefined, matches: readonly Match[], best: number): boolean {
  return source !== undefined && matches.some(({ at }) => at.get(best) === source);
}

function isAnchor(unit: Unit, source: Unit): boolean {
  return unit.kind === 'name' || [unit, source].some(({ keys }) => keys.some((key) => key.startsWith('@')));
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
  const names = matches.filter(({ unit, at }) => unit.kind === 'name' && at.size > 0);
  for (const index of used) {
    const other = cited[index];
    if (index === best || other === undefined || names.length === 0 || names.some(({ at }) => at.has(index))) continue;
    if (other.units.some(({ kind }) => kind === 'name') && !other.words.some((word) => PRONOUNS.has(word)))
      return [`what is said of ${names[0]?.unit.shown} stands in a sentence on somebody else`];
  }
  const head = matches[0];
  const pronouns = statement?.words.some((word) => PRONOUNS.has(word)) ?? false;
  if (head !== undefined && head.at.size > 0 && !head.at.has(best) && !pronouns) {
    const subject = statement?.units[0];
    if (subject !== undefined && !matches.some(({ at }) => at.get(best) === subject))
      return [`${head.unit.shown} stands in another sentence than the rest`];
  }
  const foreign = matches.find(({ unit, at }) => unit.kind !== 'word' && at.size > 0 && !at.has(best));
  if (foreign === undefined || statement === undefined) return [];
  if (pronouns) return [];
  return [`${foreign.unit.shown} stands in another sentence than the rest`];
}

const PRONOUNS = new Set(
  'il elle ils elles he she it they him her his their its them su sus ella ellos er sie ihr ihre sein seine y'.split(
    ' ',
  ),
);

function hasNegation({ cues }: Matching['point']): boolean {
  return cues.some(({ kind }) => kind === 'negation' || kind === 'lack');
}
