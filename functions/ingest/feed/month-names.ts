import { allMonthNames, monthNamesOf } from '../../languages/calendar.ts';
import { profiles } from '../../languages/profiles.ts';
import { once } from '../../text/once.ts';

/** Days of the week that begin like a month: mardi, martes, martedì, marți; and the Dutch for Monday. */
const WEEKDAYS = /^(?:mar(?:di|tes|ted|ti)|maandag)/;

/** Fewer letters than this abbreviate no name. */
const MIN_LETTERS = 3;

/**
 * The month that a word names in any of some thirty languages, whole or abbreviated, January 0; accents and case do not
 * count. Names of two words, as in Levantine Arabic, are given as one with a space.
 */
export function monthOf(word: string): number | undefined {
  const folded = fold(word);
  if (!/^[\p{L} ]{2,}$/u.test(folded) || WEEKDAYS.test(folded)) return undefined;
  const names = allNames();
  const exact = only(names.get(folded));
  if (exact !== undefined || folded.length < MIN_LETTERS) return exact;
  const begun = new Set([...names].flatMap(([name, months]) => (name.startsWith(folded) ? [...months] : [])));
  // `Febuary`: in the languages that feeds use most, three letters are enough.
  return only(begun) ?? only(beginnings().get(folded.slice(0, MIN_LETTERS)));
}

/** The month of a name; one that two languages use for two months (the Slavic listopad) means none. */
function only(months: ReadonlySet<number> | undefined): number | undefined {
  const [first] = months ?? [];
  return months?.size === 1 ? first : undefined;
}

const allNames = once(() => indexOf(allMonthNames(), fold));

const beginnings = once(() => {
  const builtIn = profiles.map(({ code }) => monthNamesOf(code));
  const names = Array.from({ length: 12 }, (_, month) => builtIn.flatMap((months) => months[month] ?? []));
  return indexOf(names, (name) => fold(name).slice(0, MIN_LETTERS));
});

function indexOf(
  names: readonly (readonly string[])[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [month, list] of names.entries()) {
    for (const name of list) found.set(keyOf(name), (found.get(keyOf(name)) ?? new Set()).add(month));
  }
  return found;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.׳'’]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim();
}
