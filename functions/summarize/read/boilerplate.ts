import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { matchPhrases } from '../../text/match-phrases.ts';

/** Captions, bylines and appeals are short, in words; a longer line is text, whatever it mentions. */
const MAX_WORDS = 45;
const MAX_BYLINE_WORDS = 9;
/** A line with more characters is text; the patterns are not tried. */
const MAX_CHARACTERS = 600;

/** A picture credit, in any language: a sign, or a word for a picture before a name or at the end of a line. */
const CREDIT =
  /©|\(c\)|[(–—|/-]\s*(?:photo|foto|bild|image|imagen|immagine|imagem|photograph|crédit|credit|crédito|archiv)|\b(?:photo|foto|photograph|picture|bild|fotografía|fotografia|crédit photo|image)s?\s*(?:d['’]archives?\s*)?[:©/(]|(?:صورة|الصورة|تصوير)\s*[:：]/iu;

/** A byline or a time stamp: it begins with a name or a time, and does not end like a sentence. */
const BYLINE =
  /^(?:par|by|por|von|di|door|de|avec|with|con|mit|com|met|text|texte|texto|testo|tekst|بقلم|تقرير|كتب)\s*:?\s+[\p{Lu}\p{Lo}]/iu;
const STAMP = /\b(?:[01]?\d|2[0-3])\s?[:h.]\s?[0-5]\d\b|\b(?:19|20)\d\d\b|[٠-٩]{4}/;
const ADDRESS = /https?:\/\/|www\.|\S+@\S+\.\S+/i;

/** Whether a line is not part of the text: a caption, byline, time stamp, appeal, or a link to another article. */
export function isBoilerplate(line: string, language: LanguageTools): boolean {
  if (line.length > MAX_CHARACTERS) return false;
  const folded = foldText(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (folded.length === 0) return true;
  if (folded.length > MAX_WORDS) return false;
  if (matchPhrases(language.noise).lengthAt(folded, 0) > 0 && (folded.length < 25 || /^[^.!?]{3,30}:/.test(line)))
    return true;
  if (CREDIT.test(line) || matchPhrases(language.paywall).anywhere(folded)) return true;
  const ends = /[.!?…؟۔]["»”’')\]\s]*$/.test(line);
  if (ADDRESS.test(line) && folded.length < 25) return true;
  return !ends && folded.length <= MAX_BYLINE_WORDS && (BYLINE.test(line) || STAMP.test(line));
}
