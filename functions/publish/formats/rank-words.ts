import type { Digest } from '../../contracts/digest.ts';
import type { EditionLabels } from '../../contracts/language.ts';
import type { Story } from '../../contracts/story.ts';
import { languageOf } from '../../languages/languages.ts';

/** Says the parts of a story's rank in the words of the edition, each with its value; a part without a word by its name; none that adds nothing. */
export function rankOf({ score }: Story, { lang }: Digest): string[] {
  const { labels } = languageOf(lang);
  return Object.entries(score.parts)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${labels[`rank_${name}` as keyof EditionLabels] ?? name} ${amount(value, lang)}`);
}

/** Writes a value of a rank as the language of the edition writes numbers, with the two decimals that count. */
export function amount(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
