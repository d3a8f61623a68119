/** Reads a list of words or phrases from a text that parts them with commas; line ends are spaces. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
