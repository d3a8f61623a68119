/** Characters that XML 1.0 cannot hold, not even escaped, and lone surrogates. Source: XML 1.0, 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Makes a text fit for XML: each character that XML cannot hold becomes U+FFFD, all others stay. */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(NO_XML, '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Escapes a text for HTML or XML, between tags and in quoted attributes: a parser gives it back, less what XML cannot
 * hold. A carriage return is escaped, too: parsers would make it a line feed.
 */
export function escapeText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\r]/g, (char) => ESCAPES[char] ?? char);
}
