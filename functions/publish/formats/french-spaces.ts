/**
 * Sets the spaces of French typography: narrow no-break before `; ! ?` and inside « », no-break before `:`, so that no
 * line begins with such a mark, which browsers do not prevent. It changes spaces, and neither adds nor removes any. Labels,
 * headlines and points are set so; a sentence that proves a point stays as it was published, to the byte.
 * Source: Lexique de l'Imprimerie nationale.
 */
export function frenchSpaces(text: string, lang: string): string {
  if (!lang.startsWith('fr')) return text;
  return text
    .replace(/ ([;!?»])/g, '\u202F$1')
    .replace(/« /g, '«\u202F')
    .replace(/ :/g, '\u00A0:');
}

/** Adds the colon to a label, with the space of the language. */
export function withColon(label: string, lang: string): string {
  return lang.startsWith('fr') ? `${label}\u00A0:` : `${label}:`;
}
