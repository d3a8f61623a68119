/** Controls but tab and line feed, soft hyphen, zero-width and bidi controls, byte order mark, tag characters. */
const INVISIBLE =
  /[^\P{Cc}\t\n]|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** More marks than any written language stacks on one letter. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const BLANKS = /[^\S\n]+/g;

/**
 * Normalizes a text: well-formed, NFC, no invisible or direction-changing characters, one space between words, one line
 * feed between paragraphs, trimmed.
 *
 * Idempotent. Errors: none. Source: Unicode TR36 (hidden and reordered text); real feeds.
 */
export function normalizeText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .replace(BLANKS, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Normalizes a text to one line, with spaces for line feeds; for titles, names and labels. */
export function normalizeLine(raw: string): string {
  return normalizeText(raw).replaceAll('\n', ' ');
}
