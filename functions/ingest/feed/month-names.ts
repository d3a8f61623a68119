const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month names of other languages as feeds write them most, by their first letters, without accents. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:janv|ene|gen)/, 0],
  [/^(?:fev|febb)/, 1],
  [/^(?:maer|mrt|marz)/, 2],
  [/^(?:avr|abr)/, 3],
  [/^(?:mai|mag|mei)/, 4],
  [/^(?:juin|giu)/, 5],
  [/^(?:juil|lug)/, 6],
  [/^(?:aou|ago)/, 7],
  [/^(?:set)/, 8],
  [/^(?:okt|ott|out)/, 9],
  [/^(?:dez|dic)/, 11],
];

/** Days of the week that begin like a month: mardi, martes, martedì, marți; and the Dutch for Monday. */
const WEEKDAYS = /^(?:mar(?:di|tes|ted|ti)|maandag)/;

/** Languages whose month names are asked of Intl, when no name above fits. */
const LOCALES = 'el hu ru pl tr ar ar-LB uk cs sk sl hr sr sv da nb fi et lv lt ro bg ca id he fa ms'.split(' ');

let names: ReadonlyMap<string, number> | undefined;

/**
 * The month that a word names in any of some thirty languages, whole or abbreviated, January 0; accents and case do not
 * count. Names of two words, as in Levantine Arabic, are given as one with a space.
 */
export function monthOf(word: string): number | undefined {
  const folded = fold(word);
  if (!/^[\p{L} ]{2,}$/u.test(folded) || WEEKDAYS.test(folded)) return undefined;
  const other = OTHERS.find(([start]) => start.test(folded))?.[1];
  if (other !== undefined) return other;
  const english = ENGLISH.indexOf(folded.slice(0, 3));
  if (english >= 0) return english;
  names ??= namesOfIntl();
  const exact = names.get(folded);
  if (exact !== undefined || folded.length < 3) return exact;
  const months = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, month]) => month));
  return months.size === 1 ? [...months][0] : undefined;
}

function namesOfIntl(): Map<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const options of [
      { month: 'long', day: 'numeric' },
      { month: 'long' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 0; month < 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2016, month, 15)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '');
        // A name that two languages use for two months (the Slavic listopad) tells nothing.
        if (!/^[\p{L} ]{2,}$/u.test(name)) continue;
        found.set(name, found.has(name) && found.get(name) !== month ? Number.NaN : month);
      }
    }
  }
  return new Map([...found].filter(([, month]) => !Number.isNaN(month)));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.׳'’]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim();
}
