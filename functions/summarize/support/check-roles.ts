import type { Matching } from './match-units.ts';
import type { Statement, Unit } from './read-statement.ts';

/** Words between a verb and the one who does it, or whom it is done to. */
const REACH = 6;
/** Verbs of a point that are compared; a point has few. */
const MAX_VERBS = 40;
const EXCHANGED = 'who does it and whom it is done to have changed places';

/**
 * Says where the doer and the one it is done to exchange their sides of a word that both statements have: active in
 * both, passive in both, one active and one passive, or given to somebody in place of something. Cost: linear.
 */
export function roleReasons({ point, cited, matches, best }: Matching): string[] {
  const statement = cited[best];
  if (statement === undefined) return [];
  const pairs = matches.flatMap(({ unit, at }) => {
    const source = at.get(best);
    return source === undefined ? [] : [{ unit, source }];
  });
  const sourceOf = new Map(pairs.map(({ unit, source }) => [unit, source]));
  const unitOf = new Map(pairs.map(({ unit, source }) => [source, unit]));
  const verbs = pairs.filter(({ unit, source }) => isPlain(unit) && isPlain(source)).slice(0, MAX_VERBS);
  const swapped = verbs.some((verb) => {
    const ours = sidesOf(point, verb.unit);
    const theirs = sidesOf(statement, verb.source);
    const agent = ours.agent.map((one) => sourceOf.get(one));
    const object = ours.object.map((one) => sourceOf.get(one));
    if (ours.agent.length > 0 && theirs.agent.length > 0) {
      const elsewhere = theirs.agent.map((one) => unitOf.get(one)).filter((one) => one !== undefined);
      return (
        !theirs.agent.some((one) => agent.includes(one)) &&
        elsewhere.length > 0 &&
        elsewhere.every((one) => one.at < verb.unit.at)
      );
    }
    if (ours.agent.length > 0) return theirs.object.some((one) => agent.includes(one));
    if (theirs.agent.length > 0) return theirs.agent.some((one) => object.includes(one));
    const ourSubject = ours.subject === undefined ? undefined : sourceOf.get(ours.subject);
    const theirSubject = theirs.subject === undefined ? undefined : unitOf.get(theirs.subject);
    if (ourSubject === undefined || theirSubject === undefined) return false;
    return (
      isAfter(ourSubject, verb.source) &&
      isAfter(theirSubject, verb.unit) &&
      leadOf(statement, ourSubject) === leadOf(point, theirSubject)
    );
  });
  return swapped || givesTurned(point, statement, pairs) ? [EXCHANGED] : [];
}

/** Whether of two things after a verb the one given and the one it is given to, or preferred to, are exchanged. */
function givesTurned(
  point: Statement,
  statement: Statement,
  pairs: readonly { readonly unit: Unit; readonly source: Unit }[],
): boolean {
  const led = pairs
    .filter(({ unit, source }) => isDoer(unit) && isDoer(source))
    .map((pair) => ({ ...pair, ours: leadOf(point, pair.unit), theirs: leadOf(statement, pair.source) }));
  const given = led.find(({ ours, theirs }) => ours === 'none' && theirs === 'to');
  const receiver = led.findLast(({ ours, theirs }) => ours === 'to' && theirs === 'none');
  return (
    given !== undefined &&
    receiver !== undefined &&
    given.unit.at < receiver.unit.at &&
    receiver.source.at < given.source.at
  );
}

interface Sides {
  /** Led by the `by` of a passive. */
  readonly agent: readonly Unit[];
  /** Right after the verb, without a preposition. */
  readonly object: readonly Unit[];
  /** Right before the verb. */
  readonly subject: Unit | undefined;
}

function sidesOf(statement: Statement, verb: Unit): Sides {
  const { units, cues, words } = statement;
  const german = words.slice(Math.max(0, verb.at - 10), verb.at + 10).some((word) => WERDEN.has(word));
  const place = units.indexOf(verb);
  const by = cues.find(({ kind, at }) => {
    if (kind !== 'passive' || at > verb.at + REACH || at < verb.at - REACH) return false;
    if (words[at] === 'von' || words[at] === 'vom' || words[at] === 'durch') return german;
    return at > verb.at;
  });
  const first = by === undefined ? -1 : units.findIndex(({ at }) => at > by.at);
  const led = first < 0 || by === undefined || (units[first]?.at ?? 0) > by.at + 3 ? [] : phrase(units, first);
  const agent = led.filter((unit) => isDoer(unit));
  const next = units[place + 1];
  const direct = next !== undefined && next.at <= verb.at + 4 && isFree(statement, verb.at + 1, next.at);
  const before = units.slice(Math.max(0, place - 2), place).findLast((unit) => isDoer(unit));
  return {
    agent: led[0] !== undefined && isDoer(led[0]) ? agent : [],
    object: direct ? phrase(units, place + 1).filter((unit) => isDoer(unit)) : [],
    subject: before !== undefined && before.at >= verb.at - REACH ? before : undefined,
  };
}

/** The units that stand side by side from a place on: `Ada Pell`. */
function phrase(units: readonly Unit[], from: number): Unit[] {
  const found: Unit[] = [];
  for (let place = from; place < from + 3; place += 1) {
    const unit = units[place];
    const last = found.at(-1);
    if (unit === undefined || (last !== undefined && unit.at !== last.at + 1)) break;
    found.push(unit);
  }
  return found;
}

function isFree(statement: Statement, from: number, to: number): boolean {
  return statement.words.slice(from, to).every((_, index) => leadAt(statement, from + index) === undefined);
}

function isAfter({ at }: Unit, verb: Unit): boolean {
  return at > verb.at && at <= verb.at + 2 * REACH;
}

/** What leads a unit: the preposition among the two words before it, by its kind. */
function leadOf(statement: Statement, unit: Unit): string {
  const { units } = statement;
  let { at } = unit;
  for (let place = units.indexOf(unit) - 1; units[place]?.at === at - 1; place -= 1) {
    if (!isDoer(units[place] ?? unit) || unit.at - at > 2) break;
    at -= 1;
  }
  const near = leadAt(statement, at - 1);
  return near ?? (ARTICLES.has(statement.words[at - 1] ?? '') ? leadAt(statement, at - 2) : undefined) ?? 'none';
}

/** The kind of a preposition; `a` is an auxiliary in French and an article in English. */
function leadAt({ words, written, lang }: Statement, at: number): string | undefined {
  const word = words[at] ?? '';
  if (lang === 'en' && (word === 'a' || word === 'an')) return undefined;
  if (lang === 'fr' && written[at]?.toLowerCase() === 'a') return undefined;
  return LEADS.get(word);
}

const LEADS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['to', 'a au aux to al an gegenuber than'],
      ['of', 'de du des d of del von vom'],
      ['by', 'par by por durch'],
      ['other', 'from in im en dans sur pour for fur with avec con mit on auf at bei contre against contra gegen'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const ARTICLES = new Set(
  'le la les l un une the a an el los las una der die das dem den des ein eine einen einem einer cette ce cet ces this these'.split(
    ' ',
  ),
);
const WERDEN = new Set('wird werden wurde wurden worden'.split(' '));

function isDoer({ kind, keys }: Unit): boolean {
  return kind === 'name' || (kind === 'word' && keys[0]?.startsWith('t:') === false);
}

function isPlain(unit: Unit): boolean {
  return unit.kind === 'word' && isDoer(unit);
}
