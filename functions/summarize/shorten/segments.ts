/** A stretch between commas: `[start, end)` without the comma before it (at `comma`) and the spaces beside. */
export interface Segment {
  readonly comma: number;
  readonly start: number;
  readonly end: number;
  /** Whether the sentence's last mark follows, and no comma. */
  readonly last: boolean;
}

const COMMA = /[,،]/;

/**
 * Lists what stands after each comma of a sentence, in order, up to the next comma or the last mark.
 *
 * Commas in numbers, parentheses and quotations part nothing. A sentence with a colon, semicolon or dash is parted
 * there too: no stretch reaches across. Units: UTF-16 code units. Errors: none.
 */
export function segmentsOf(slice: string): Segment[] {
  const stop = lastMark(slice);
  const segments: Segment[] = [];
  let depth = 0;
  let straight = false;
  let comma = -1;
  const close = (end: number, last: boolean): void => {
    if (comma >= 0) {
      const start = comma + 1 + (slice.slice(comma + 1).match(/^\s*/)?.[0].length ?? 0);
      if (start < end) segments.push({ comma, start, end, last });
    }
    comma = -1;
  };
  for (let at = 0; at < stop; at += 1) {
    const char = slice.charAt(at);
    if (char === '"') straight = !straight;
    else if ('(«“„['.includes(char)) depth += 1;
    else if (')»”]'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || straight) continue;
    if (COMMA.test(char) && !/\p{N}/u.test(slice.charAt(at + 1))) {
      close(at, false);
      comma = at;
    } else if (/[;:؛–—]/.test(char) || (char === '-' && slice.charAt(at - 1) === ' ')) comma = -1;
  }
  close(stop, true);
  return segments;
}

function lastMark(slice: string): number {
  return slice.length - (/[.!?…؟۔\s]+$/u.exec(slice.slice(-8))?.[0].length ?? 0);
}
