/** A text and the sentences expected of it: trimmed slices, in order, that hold all of it but white space. */
export interface SplitCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}
