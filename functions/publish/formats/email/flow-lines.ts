/** Lines that read well in every mail program. Source: RFC 3676, section 4.2. */
const COLUMNS = 72;

/**
 * Sets one paragraph in lines of 72 columns that a program may join again (`format=flowed`): every line but the last ends
 * with a space. A word that is longer, such as an address, is not broken. The text must be one line. Source: RFC 3676.
 */
export function flowLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const long = widthOf(line) + 1 + widthOf(word) > COLUMNS - 1;
    // A line of `-- ` would begin the signature.
    if (line !== '' && long && line !== '--') {
      lines.push(`${line} `);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map(stuffed);
}

/** What would mean something at the beginning of a flowed line gets a space before it, which programs take away. */
function stuffed(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line;
}

function widthOf(text: string): number {
  return [...text].length;
}
