import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';
import { matchPhrases } from '../../text/match-phrases.ts';

/** Captions, bylines and notices are short; a line with more words is text, whatever it mentions. */
const MAX_NOTICE_LENGTH = 45;
const MAX_BYLINE_LENGTH = 9;
/** Beyond this many characters a line is no notice, whatever it is; the patterns are not asked. */
const MAX_CHARACTERS = 600;

/** Who took the picture, in any language: a sign, or a word for a picture that is followed by a name or closes a line. */
const CREDIT =
  /©|\(c\)|[(–—|/-]\s*(?:photo|foto|bild|image|imagen|immagine|imagem|photograph|crédit|credit|crédito|archiv)|\b(?:photo|foto|photograph|picture|bild|fotografía|fotografia|crédit photo|image)s?\s*(?:d['’]archives?\s*)?[:©/(]|(?:صورة|الصورة|تصوير)\s*[:：]/iu;

/** A byline or a stamp: it begins with who or when, and does not end like a sentence. */
const BYLINE =
  /^(?:par|by|por|von|di|door|de|avec|with|con|mit|com|met|text|texte|texto|testo|tekst|بقلم|تقرير|كتب)\s*:?\s+[\p{Lu}\p{Lo}]/iu;
const STAMP = /\b(?:[01]?\d|2[0-3])\s?[:h.]\s?[0-5]\d\b|\b(?:19|20)\d\d\b|[٠-٩]{4}/;
const ADDRESS = /https?:\/\/|www\.|\S+@\S+\.\S+/i;

/** Whether a line is no part of the article's text: a caption, byline, stamp, appeal, or a pointer to another article. */
export function isBoilerplate(line: string, language: LanguageTools): boolean {
  if (line.length > MAX_CHARACTERS) return false;
  const folded = foldText(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (folded.length === 0) return true;
  if (folded.length > MAX_NOTICE_LENGTH) return false;
  if (matchPhrases(language.noise).lengthAt(folded, 0) > 0 && (folded.length < 25 || /^[^.!?]{3,30}:/.test(line)))
    return true;
  if (CREDIT.test(line) || matchPhrases(language.paywall).anywhere(folded)) return true;
  const ends = /[.!?…؟۔]["»”’')\]\s]*$/.test(line);
  if (ADDRESS.test(line) && folded.length < 25) return true;
  return !ends && folded.length <= MAX_BYLINE_LENGTH && (BYLINE.test(line) || STAMP.test(line));
}
