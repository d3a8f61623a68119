import type { Language } from '../contracts/language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The languages with words of their own here. A new one is a file and a line. */
export const languages: readonly Language[] = [fr, en, es, de, it, pt, nl, ar];

/**
 * Finds what is known of a language by its BCP 47 code (`fr`, `fr-CA`): its words and labels, without what libraries
 * bring (`findLanguage` in `find-language.ts` adds that).
 *
 * A language without a file here gets the labels of English and no cues. Errors: none.
 */
export function languageOf(code: string): Language {
  const primary = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((candidate) => candidate.code === primary) ?? neutral(primary);
}

function neutral(code: string): Language {
  const none: readonly string[] = [];
  const cues = { abbreviations: none, attribution: none, anaphora: none, negation: none, modality: none };
  const lists = {
    openers: none,
    named: none,
    pronouns: none,
    impersonal: none,
    firstPerson: none,
    future: none,
    openings: none,
    noise: none,
    paywall: none,
    months: none,
    days: none,
    titles: none,
    atLeast: none,
    corrections: none,
    numbers: {},
  };
  const parts = {
    relatives: none,
    clefts: none,
    sources: none,
    informants: none,
    reporting: none,
    contested: none,
    quantities: none,
    limits: none,
    unsureEndings: none,
    finite: none,
  };
  const naming = {
    eventEndings: none,
    events: none,
    links: none,
    articles: none,
    coordinates: none,
    verbEndings: none,
  };
  const direction = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv)$/.test(code) ? 'rtl' : 'ltr';
  return { code, name: code, direction, ...cues, ...lists, parts, naming, labels: en.labels };
}
