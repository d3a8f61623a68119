/**
 * Sets the spaces of French typography in words of ours: narrow no-break before `; ! ?` and inside « », no-break before
 * `:`. Never used on the text of a source, which stays as it was published. Source: Lexique de l'Imprimerie nationale.
 */
export function frenchSpaces(text: string, lang: string): string {
  if (!lang.startsWith('fr')) return text;
  return text
    .replace(/ ([;!?»])/g, '\u202F$1')
    .replace(/« /g, '«\u202F')
    .replace(/ :/g, '\u00A0:');
}

/** A label with its colon, as the language sets it. */
export function withColon(label: string, lang: string): string {
  return lang.startsWith('fr') ? `${label}\u00A0:` : `${label}:`;
}
