import { describe, expect, test } from 'vitest';
import { type EditionLabels, LABELS, PROBLEM_LABELS } from '../../functions/contracts/language.ts';
import { monthNamesOf } from '../../functions/languages/calendar.ts';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { languageOf, languages } from '../../functions/languages/languages.ts';
import { foldText } from '../../functions/text/fold-text.ts';

const marksOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** All labels by name, those within others by both names; plural forms differ from language to language. */
function flat({ plurals, ...labels }: EditionLabels): Map<string, string> {
  const entries = Object.entries(labels).flatMap(([name, label]): [string, string][] =>
    typeof label === 'string' ? [[name, label]] : Object.entries(label).map(([at, text]) => [`${name}.${at}`, text]),
  );
  return new Map([
    ...entries,
    ...Object.entries(plurals).map(([name, { other }]): [string, string] => [`plurals.${name}`, other]),
  ]);
}

const english = languageOf('en').labels;

const LISTS = ['abbreviations', 'attribution', 'anaphora', 'negation', 'modality', 'openings', 'noise'] as const;

describe.each(languages.map((edition) => [edition.code, edition] as const))('%s', (code, edition) => {
  const language = findLanguage(code);

  test('has a word for everything an edition says, with the same values in it as in English', () => {
    const wanted = [...LABELS, 'quotes.0', 'quotes.1', ...PROBLEM_LABELS.map((name) => `problems.${name}`)].concat(
      Object.keys(english.plurals).map((name) => `plurals.${name}`),
    );
    const own = flat(edition.labels);
    expect([...own.keys()].toSorted()).toEqual(wanted.toSorted());
    for (const [name, label] of own) {
      expect(label.trim(), name).not.toBe('');
      expect(marksOf(label), name).toEqual(marksOf(flat(english).get(name) ?? ''));
    }
  });

  test('counts in every form that its numbers take', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    for (const [name, forms] of Object.entries(edition.labels.plurals)) {
      for (let n = name === 'sources' ? 1 : 0; n < 200; n += 1) {
        const form = new Intl.PluralRules(code).select(n);
        expect(pluralCategories).toContain(form);
        expect(forms[form], `${name} ${n}`).toBeDefined();
      }
    }
  });

  test('speaks for itself: most labels are not those of English', () => {
    if (code === 'en') return;
    expect(LABELS.filter((name) => edition.labels[name] === english[name]).length).toBeLessThan(6);
  });

  test.each(LISTS)('has %s in lower case, each once, none empty', (list) => {
    const words = language[list];
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.trim() === '' || word !== word.trim())).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('says what a sentence may lose and what a label is made of, in lower case', () => {
    const { parts, naming } = language;
    for (const list of [
      parts.relatives,
      parts.sources,
      parts.informants,
      parts.reporting,
      parts.contested,
      parts.limits,
    ])
      expect(list.length).toBeGreaterThan(0);
    expect(naming.events.length).toBeGreaterThan(20);
    for (const [name, list] of [...Object.entries(parts), ...Object.entries(naming)]) {
      if (Array.isArray(list)) expect(list, name).toEqual(list.map((word: string) => word.toLowerCase().trim()));
    }
  });

  test('has twelve months, seven days, and the numbers from two to twelve', () => {
    expect(monthNamesOf(code).filter((names) => names.length > 0)).toHaveLength(12);
    expect(language.days).toHaveLength(7);
    const values = Object.values(language.numbers);
    for (let value = 2; value <= 12; value += 1) expect(values).toContain(value);
    const april = new Intl.DateTimeFormat(code === 'ar' ? 'ar-LB' : code, { month: 'long', timeZone: 'UTC' });
    const sunday = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
    const day = new Date('2016-04-03T12:00:00Z');
    expect(foldText(language.days[6] ?? '')).toBe(foldText(sunday.format(day)));
    if (code !== 'ar') expect(foldText(monthNamesOf(code)[3]?.[0] ?? '')).toBe(foldText(april.format(day)));
  });

  test('is found by its code, with a region too, and brings stop words and stems', () => {
    for (const tag of [code, code.toUpperCase(), `${code}-XX`, `${code}_XX`]) {
      expect(findLanguage(tag).code).toBe(code);
      expect(languageOf(tag)).toBe(edition);
    }
    expect(findLanguage(code).stopWords.size).toBeGreaterThan(50);
    expect(language.direction).toBe(code === 'ar' ? 'rtl' : 'ltr');
  });
});

test.each([
  ['fr', 'élections', 'élection'],
  ['en', 'elections', 'election'],
  ['es', 'elecciones', 'elección'],
  ['de', 'wahlen', 'wahl'],
  ['it', 'elezioni', 'elezione'],
  ['pt', 'cidades', 'cidade'],
  ['nl', 'verkiezingen', 'verkiezing'],
])('in %s «%s» and «%s» have one stem', (code, one, other) => {
  const { stem } = findLanguage(code);
  expect(stem(one)).toBe(stem(other));
  expect(stem(one)).toBe(stem(one));
});

test('a language that is not built in is neutral: English labels, no cues, its words as they are', () => {
  const language = findLanguage('fi-FI');
  expect(language).toMatchObject({ code: 'fi', direction: 'ltr', negation: [], months: [] });
  expect(languageOf('fi-FI')).toMatchObject({ code: 'fi', labels: english });
  expect(language.stopWords.size).toBeGreaterThan(50);
  expect(language.stem('talossa')).toBe('talossa');
  expect(findLanguage('he').direction).toBe('rtl');
  expect(findLanguage('').stopWords.size).toBe(0);
});
