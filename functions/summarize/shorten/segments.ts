/** A segment between commas: `[start, end)` without the comma before it (at `comma`) and without spaces. */
export interface Segment {
  readonly comma: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is followed by the final punctuation instead of a comma. */
  readonly last: boolean;
}

const COMMA = /[,،]/;

/**
 * Lists the segments after each comma of a sentence, in order, up to the next comma or the final punctuation.
 *
 * Commas in numbers, parentheses and quotations do not split. No segment reaches across a colon, semicolon or dash.
 * Units: UTF-16 code units. Errors: none.
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
