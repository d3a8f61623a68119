import type { StoryLink } from '../../contracts/story.ts';

/**
 * Describes, in the language of the edition, what the reports of two languages share: `fr, de: Nepal, 312, Bharatgarh`.
 *
 * Shape: names of the languages, then what both name, without markup. Errors: none.
 */
export function linkInWords({ languages, witnesses, cosine }: StoryLink, lang: string): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const pair = languages.map((code) => names.of(code) ?? code).join(' – ');
  const alike = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(cosine);
  return `${pair}: ${witnesses.map((witness) => inWords(witness, lang)).join(', ')} (${alike})`;
}

function inWords(witness: string, lang: string): string {
  const [kind = '', ...rest] = witness.split(':');
  const value = rest.at(-1) ?? '';
  if (kind === 'figure') return new Intl.NumberFormat(lang).format(Number(value));
  if (kind === 'date') {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return format.format(new Date(`2000-${value}T00:00:00Z`));
  }
  if (kind !== 'alias') return value;
  if (rest.length === 1) return value.replaceAll('-', ' ');
  return new Intl.DisplayNames([lang], { type: 'region' }).of(value) ?? value;
}
