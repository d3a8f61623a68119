import { foldText } from '../text/fold-text.ts';
import { once } from '../text/once.ts';
import table from './data/demonyms.tsv' with { type: 'text' };
import { profiles } from './profiles.ts';
import { cellOf, listOf, readTable } from './read-table.ts';
import { regionNames } from './region-names.ts';

/** Endings by which the built-in languages in Latin letters form demonyms from the name of a country. */
const ENDINGS =
  /^(?:i|is|ais(?:es?)?|ois(?:es?)?|i?en(?:s|nes?)?|i?ains?|i?aines?|i?ans?|nians?|ese|ish|i?an[oa]s?|es(?:|a|as|es)|in[oa]s?|enses?|eñ[oa]s?|en[oa]s?|i?t[ae]s?|i?sch(?:e[nmrs]?)?|i?er(?:n|in|innen|s)?|i?anisch(?:e[nmrs]?)?|nisch(?:e[nmrs]?)?|i?aner(?:n|in|innen)?|ayos?|ayas?|i?an[ie]|es[ie]|in[ie]|ens[ei]|enh[oa]s?|aans?e?|ee?se?|eir[oa]s?)$/;

/** Endings of irregular demonyms, whose beginnings are in `data/demonyms.tsv`. */
const INFLECTED =
  /^(?:|s|n|se|h?[ei]|e[snrm]?|ern|in|innen|nes?|[ao]s?|c[ao]s?|que?s?|isch(?:e[nmrs]?)?|nis(?:ch(?:e[nmrs]?)?)?|ian[oa]?s?)$/;

/** Ids of states that have a row of their own in the alias table. */
const OWN: Readonly<Record<string, string>> = { US: 'united-states', GB: 'united-kingdom' };

/**
 * Finds the country whose demonym (`beninoises`) or capital a folded word is.
 *
 * Shape: ids of the alias table with `@` before, or `capital:AT`; empty for any other word. Brussels also means the
 * European Union. Errors: none.
 */
export function demonymAt(folded: string): readonly string[] {
  const { capitals, demonyms, stems, arabic } = index();
  if (/^\p{Script=Arabic}/u.test(folded)) {
    const stem = folded.replace(ARABIC_ARTICLE, '').match(ARABIC_ADJECTIVE)?.[1];
    const code = stem === undefined ? undefined : arabic.get(stem);
    return code === undefined ? [] : [countryKey(code)];
  }
  const keys: string[] = [...(capitals.get(folded) ?? [])];
  for (let length = Math.min(folded.length, 14); length >= 3; length -= 1) {
    const start = folded.slice(0, length);
    const irregular = demonyms.get(start);
    if (irregular !== undefined && (INFLECTED.test(folded.slice(length)) || ENDINGS.test(folded.slice(length))))
      return [...keys, countryKey(irregular)];
    const code = stems.get(start);
    if (code !== undefined && ENDINGS.test(folded.slice(length))) return [...keys, countryKey(code)];
  }
  return keys;
}

function countryKey(code: string): string {
  return `@${OWN[code] ?? `country:${code}`}`;
}

/** The article and the particles that are prefixed to an Arabic word. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

/** Relational adjectives (nisba): masculine, feminine, plural. */
const ARABIC_ADJECTIVE = /^(\p{L}{2,}?)ي(?:ه|ة|ين|ون|ات|تان|ان)?$/u;

const index = once(() => {
  const capitals = new Map<string, string[]>();
  const demonyms = new Map<string, string>();
  for (const row of readTable(table)) {
    const code = cellOf(row, 'country');
    const extra = code === 'BE' ? ['@european-union'] : [];
    for (const name of listOf(row, 'capitals')) capitals.set(name, [`capital:${code}`, countryKey(code), ...extra]);
    for (const start of listOf(row, 'demonyms')) demonyms.set(start, code);
  }
  const stems = new Map<string, string>();
  for (const { code: language } of profiles.filter(({ direction }) => direction === 'ltr')) {
    for (const [code, written] of regionNames(language)) {
      const name = foldText(written);
      if (!/^\p{L}{4,}$/u.test(name)) continue;
      for (const stem of [name, name.replace(/(?:ien|ia|ie|[aeoiy])$/, '')]) {
        if (stem.length >= 4 && !stems.has(stem)) stems.set(stem, code);
      }
    }
  }
  const arabic = new Map<string, string>();
  for (const [code, written] of regionNames('ar')) {
    const name = foldText(written);
    if (!/^\p{L}{3,}$/u.test(name)) continue;
    const stem = name.replace(ARABIC_ARTICLE, '').replace(/(?:يا|[اةه])$/, '');
    if (stem.length >= 3 && !arabic.has(stem)) arabic.set(stem, code);
  }
  return { capitals, demonyms, stems, arabic };
});
