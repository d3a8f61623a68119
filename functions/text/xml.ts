// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Replaces each character that XML cannot hold, not even escaped, and each lone surrogate; all others stay.
 *
 * Source: XML 1.0, 2.2.
 */
export function xmlCharacters(text: string, replacement = '\uFFFD'): string {
  return text.toWellFormed().replace(FORBIDDEN, replacement);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escapes a text for XML or HTML, between tags and in quoted attributes: a parser gives it back, less what XML cannot
 * hold. A carriage return is escaped, too: parsers would make it a line feed.
 */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\r]/g, (char) => ESCAPES[char] ?? char);
}

/** Escapes the value of an attribute of XML: as `escapeXml`, and tabs and line feeds, which parsers make blanks. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, (char) => ESCAPES[char] ?? char);
}

/** Escapes only what would begin markup, so that a text can stand where HTML is expected. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
