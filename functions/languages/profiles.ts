import type { LanguageProfile } from '../contracts/language.ts';

/** The built-in languages: those with words of their own in `data/`. */
export const profiles: readonly LanguageProfile[] = [
  {
    code: 'fr',
    name: 'français',
    direction: 'ltr',
    snowball: 'french',
    futureForm: /^\p{L}{2,}(?:er|ir|dr|vr|tr|ur|rr)(?:a|ont)$/u,
  },
  { code: 'en', name: 'English', direction: 'ltr', snowball: 'english', naming: { headLast: true } },
  { code: 'es', name: 'español', direction: 'ltr', snowball: 'spanish', futureForm: /^\p{L}{2,}r(?:á|án)$/u },
  {
    code: 'de',
    name: 'Deutsch',
    direction: 'ltr',
    snowball: 'german',
    ordinalPeriod: true,
    naming: { capitalNouns: true, headLast: true },
  },
  { code: 'it', name: 'italiano', direction: 'ltr', snowball: 'italian', futureForm: /^\p{L}{2,}r(?:à|anno)$/u },
  { code: 'pt', name: 'português', direction: 'ltr', snowball: 'portuguese', futureForm: /^\p{L}{2,}r(?:á|ão)$/u },
  { code: 'nl', name: 'Nederlands', direction: 'ltr', snowball: 'dutch', naming: { headLast: true } },
  { code: 'ar', name: 'العربية', direction: 'rtl', snowball: 'arabic', futureForm: /^(?:و?س[يتن])\p{L}{3,}$/u },
];

/** Gives the primary subtag of a BCP 47 tag, in lower case: `fr` of `fr-CA`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Whether a language, by its primary tag, is built in. */
export function isBuiltIn(code: string): boolean {
  return profiles.some((profile) => profile.code === code);
}

/** Finds the profile of a language by its primary tag; any other language gets its direction only. */
export function profileOf(code: string): LanguageProfile {
  return profiles.find((profile) => profile.code === code) ?? { code, name: code, direction: directionOf(code) };
}

function directionOf(code: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv)$/.test(code) ? 'rtl' : 'ltr';
}
